package dev.contextbridge.maven.declarations;

import java.util.Set;
import java.util.regex.Pattern;

/** The names that npm allows for new packages. */
final class NpmName {
  private static final int LONGEST = 214;
  private static final String PART = "[a-z0-9-][a-z0-9._-]*";
  private static final Pattern PLAIN = Pattern.compile("(?!-)" + PART);
  private static final Pattern SCOPED =
      Pattern.compile("@[a-z0-9._-]+/(?:_|" + PART + ")[a-z0-9._-]*");
  private static final Set<String> RESERVED = Set.of("node_modules", "favicon.ico");

  private NpmName() {}

  /**
   * Gives the name back.
   *
   * @throws IllegalArgumentException if npm would refuse it
   */
  static String check(String name) {
    boolean valid =
        name.length() <= LONGEST
            && !RESERVED.contains(name)
            && (PLAIN.matcher(name).matches() || SCOPED.matcher(name).matches());
    if (!valid) {
      throw new IllegalArgumentException(
          ("npm allows no package of the name '%s': at most %s small letters, digits, '.', '_' and"
                  + " '-', not beginning with '.', '_' or '-', also as '@scope/name'. Set"
                  + " <npm><name>.")
              .formatted(name, LONGEST));
    }
    return name;
  }

  /** The name as it stands in the name of an archive: {@code acme-notes-api}. */
  static String inFileName(String name) {
    return name.replaceFirst("^@", "").replace('/', '-');
  }
}
