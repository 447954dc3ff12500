package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Types as large as Java allows. */
class LargeTypesTest {
  private static final String API =
      """
      package large;

      @dev.contextbridge.ExposeInMainWorld
      public interface LargeApi {
        Many many(Many value);
      }

      enum Many {
        %s
      }

      final class Impl implements LargeApi {
        @Override
        public Many many(Many value) {
          return value;
        }
      }
      """;

  @Test
  void cross() throws IOException {
    String constants =
        IntStream.range(0, 1500)
            .mapToObj("A_LONG_NAME_FOR_A_CONSTANT_%04d"::formatted)
            .collect(Collectors.joining(", "));
    CompiledCase compiled = compile(API.formatted(constants));
    assertThat(compiled.messages()).isEmpty();
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(compiled.exposure());
      assertThat(bridge.mainWorld().evaluate("large.many('A_LONG_NAME_FOR_A_CONSTANT_1499')"))
          .isEqualTo("A_LONG_NAME_FOR_A_CONSTANT_1499");
    }
  }

  private static CompiledCase compile(String source) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/large-sources"));
    Path file = Files.writeString(folder.resolve("LargeApi.java"), source);
    return CompiledCase.compile("large", List.of(file), "large");
  }
}
