package dev.contextbridge.typescript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/** The machine's files for {@code system.js}: read only, by absolute names with forward slashes. */
final class ProjectFiles {

  private ProjectFiles() {}

  static ProxyObject functions() {
    return ProxyObject.fromMap(
        Map.of(
            "read", function(ProjectFiles::read),
            "isFile", function(name -> matches(name, Files::isRegularFile)),
            "isFolder", function(name -> matches(name, Files::isDirectory)),
            "list", function(ProjectFiles::list),
            "realPath", function(ProjectFiles::realPath),
            "hash", function(ProjectFiles::hash),
            "caseSensitive", !Path.of("a").equals(Path.of("A"))));
  }

  /** A path as the compiler writes it. */
  static String nameOf(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static ProxyExecutable function(Function<String, @Nullable Object> body) {
    return arguments -> body.apply(arguments[0].asString());
  }

  private static boolean matches(String name, Function<Path, Boolean> condition) {
    try {
      return condition.apply(Path.of(name));
    } catch (InvalidPathException e) {
      // Whatever stands in an import is asked for.
      return false;
    }
  }

  private static @Nullable String read(String name) {
    if (!matches(name, Files::isRegularFile)) {
      return null;
    }
    try {
      String text = new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sorted, so that no order is that of the machine. */
  private static ProxyArray list(String name) {
    if (!matches(name, Files::isDirectory)) {
      return ProxyArray.fromArray();
    }
    try (Stream<Path> entries = Files.list(Path.of(name))) {
      return ProxyArray.fromArray(
          entries
              .map(each -> each.getFileName() + (Files.isDirectory(each) ? "/" : ""))
              .sorted()
              .toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String realPath(String name) {
    try {
      return nameOf(Path.of(name).toRealPath());
    } catch (IOException | InvalidPathException e) {
      return name;
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
