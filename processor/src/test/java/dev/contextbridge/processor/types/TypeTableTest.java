package dev.contextbridge.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The README shows the type table as it is. {@code -Dreadme.update=true} writes it there, instead.
 */
class TypeTableTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String BEGIN = "<!-- type-table -->";
  private static final String END = "<!-- /type-table -->";

  @Test
  void theReadmeShowsTheTable() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertThat(begin).as(BEGIN).isGreaterThan(BEGIN.length() - 1);
    assertThat(end).as(END).isGreaterThan(begin);
    if (Boolean.getBoolean("readme.update")) {
      readme = readme.substring(0, begin) + "\n" + TypeTable.markdown() + readme.substring(end);
      Files.writeString(README, readme);
      end = readme.indexOf(END);
    }
    assertThat(readme.substring(begin, end).strip()).isEqualTo(TypeTable.markdown().strip());
  }
}
