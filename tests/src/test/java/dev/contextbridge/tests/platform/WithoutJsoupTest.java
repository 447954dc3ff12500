package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.Application;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** jsoup is optional: an application that gives no document runs without it. */
class WithoutJsoupTest {
  @Test
  void everythingElseWorks() {
    List<String> all = Application.classPath();
    List<String> without =
        all.stream()
            .filter(each -> !Path.of(each).getFileName().toString().startsWith("jsoup"))
            .toList();
    assertThat(without).hasSize(all.size() - 1);
    assertThat(Application.run(PlainApplication.class, without))
        .contains("made: RGBA,DataCloneError,undefined,undefinedb");
  }
}
