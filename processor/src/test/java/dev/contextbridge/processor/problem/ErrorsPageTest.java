package dev.contextbridge.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/errors.md} shows the catalogue as it is. {@code -Ddocs.update=true} writes it there,
 * instead.
 */
class ErrorsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "errors.md");
  private static final String BEGIN = "<!-- errors -->\n";

  @Test
  void thePageShowsTheCatalogue() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    assertThat(begin).as(BEGIN).isGreaterThan(BEGIN.length() - 1);
    if (Boolean.getBoolean("docs.update")) {
      page = page.substring(0, begin) + ErrorsPage.markdown();
      Files.writeString(PAGE, page);
    }
    assertThat(page.substring(begin)).isEqualTo(ErrorsPage.markdown());
  }
}
