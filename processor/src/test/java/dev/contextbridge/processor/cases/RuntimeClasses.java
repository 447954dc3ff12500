package dev.contextbridge.processor.cases;

import dev.contextbridge.ContextBridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The classes of the runtime, not initialized: from a folder, or from its jar once it has one. */
final class RuntimeClasses {
  private RuntimeClasses() {}

  static List<Class<?>> all() {
    try {
      Path place =
          Path.of(ContextBridge.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return below(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return below(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> below(Path root) throws ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (Path file : Case.files(root.resolve("dev/contextbridge"), ".class")) {
      String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
      if (!name.endsWith("package-info.class")) {
        types.add(
            Class.forName(
                name.replaceFirst("\\.class$", ""), false, RuntimeClasses.class.getClassLoader()));
      }
    }
    return types;
  }
}
