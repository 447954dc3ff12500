package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A class that was packaged without the script that the processor wrote for it. */
class MissingGlueTest {
  private static final String GLUE = "META-INF/contextbridge/isolated/PreloadApiBridge.js";

  @Test
  void theErrorSaysWhichFileIsMissingAndWhy() throws IOException {
    Case isolated = new Case("isolated", Path.of("src/test/cases/isolated"));
    CompiledCase compiled = CompiledCase.compile("isolated", isolated.sources(), "missing");
    Files.delete(compiled.classes().resolve(GLUE));
    Exposure exposure = compiled.exposure();
    try (ContextBridge bridge = ContextBridge.create()) {
      assertThatThrownBy(() -> bridge.exposeInMainWorld("preload", exposure))
          .isInstanceOf(BridgeException.class)
          .hasMessage(
              "isolated.PreloadApiBridge found no "
                  + GLUE
                  + ": the annotation processor writes it into the class output, and it must be"
                  + " packaged with the classes. See that no filter of the build leaves"
                  + " META-INF/contextbridge out");
      assertThat(bridge.mainWorld().evaluate("typeof preload")).isEqualTo("undefined");
    }
  }
}
