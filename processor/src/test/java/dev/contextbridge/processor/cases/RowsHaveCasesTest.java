package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** Every row of the type table is met in some case: the processor itself is watched. */
class RowsHaveCasesTest {
  @Test
  void everyRowKnowsATypeOfSomeCase() throws IOException, ReflectiveOperationException {
    try (URLClassLoader watched =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Processor processor =
          (Processor)
              watched.loadClass(BridgeProcessor.class.getName()).getConstructor().newInstance();
      List<Path> files = Case.all().stream().flatMap(each -> each.sources().stream()).toList();
      assertThat(Javac.into("watched").compile(files, List.of(processor), "-proc:only")).isEmpty();
      Class<?> watching = watched.loadClass(WatchingRow.class.getName());
      assertThat((List<?>) watching.getMethod("silent").invoke(null))
          .as("rows without a case in src/test/cases")
          .isEmpty();
    }
  }

  /** The class path of the tests, and the service that watches. */
  private static URL[] classPath() throws IOException {
    List<URL> urls = new ArrayList<>();
    urls.add(Path.of("src/test/watching").toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
