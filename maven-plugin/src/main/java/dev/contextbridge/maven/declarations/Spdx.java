package dev.contextbridge.maven.declarations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.model.License;
import org.jspecify.annotations.Nullable;

/** The licenses of a POM as npm wants them: an SPDX expression. */
final class Spdx {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[A-Za-z0-9.+-]+-[0-9][A-Za-z0-9.+-]*|MIT|ISC");

  /** What POMs say, in small letters and without "the", "license", "version" and marks. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("apache 2.0", "Apache-2.0"),
          Map.entry("apache software 2.0", "Apache-2.0"),
          Map.entry("apache 2", "Apache-2.0"),
          Map.entry("apache software 2", "Apache-2.0"),
          Map.entry("asl 2.0", "Apache-2.0"),
          Map.entry("mit", "MIT"),
          Map.entry("isc", "ISC"),
          Map.entry("bsd 2-clause", "BSD-2-Clause"),
          Map.entry("bsd 3-clause", "BSD-3-Clause"),
          Map.entry("eclipse public 1.0", "EPL-1.0"),
          Map.entry("eclipse public 2.0", "EPL-2.0"),
          Map.entry("eclipse public v 2.0", "EPL-2.0"),
          Map.entry("mozilla public 2.0", "MPL-2.0"));

  private Spdx() {}

  /** Nothing if there is no license, or one that is not known here. */
  static Optional<String> of(List<License> licenses) {
    List<Optional<String>> found = licenses.stream().map(each -> of(each.getName())).toList();
    if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    String all = found.stream().map(Optional::get).distinct().collect(Collectors.joining(" OR "));
    return Optional.of(all.contains(" ") ? "(" + all + ")" : all);
  }

  private static Optional<String> of(@Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    if (IDENTIFIER.matcher(name.strip()).matches()) {
      return Optional.of(name.strip());
    }
    String words =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("\\b(the|licen[cs]e|version)\\b|[,\"()]", " ")
            .replaceAll("\\bv(?=\\d)", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return Optional.ofNullable(NAMES.get(words));
  }
}
