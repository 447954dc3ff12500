package dev.contextbridge.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;

/** The {@code lib} folder of {@code org.webjars.npm:typescript} on the class path. */
final class Webjar {

  private static final String VERSION_FILE =
      "META-INF/maven/org.webjars.npm/typescript/pom.properties";

  private final String folder = "META-INF/resources/webjars/typescript/" + version() + "/lib/";

  /** The text of a file of the folder, or nothing if there is no such file. */
  Optional<String> find(String name) {
    return resource(folder + name);
  }

  /** The text of a file of the folder that has to be there. */
  String read(String name) {
    return require(folder + name);
  }

  /** The text of a resource that has to be on the class path. */
  static String require(String path) {
    return resource(path).orElseThrow(() -> new NoSuchElementException(path));
  }

  /** The version that is on the class path, as its jar says. */
  static String version() {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(require(VERSION_FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static Optional<String> resource(String path) {
    try (InputStream stream = Webjar.class.getClassLoader().getResourceAsStream(path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
