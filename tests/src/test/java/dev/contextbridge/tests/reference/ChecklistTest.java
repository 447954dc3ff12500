package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the reference has a test, by {@code checklist.txt}. */
class ChecklistTest {
  static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ChecklistTest.class.getResourceAsStream("checklist.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theTestIsThere(String line) throws ClassNotFoundException {
    assertThat(line).matches("\\S.* \\| [a-z]+\\.\\w+#\\w+");
    String[] test = line.substring(line.lastIndexOf('|') + 2).split("#", -1);
    Class<?> type = Class.forName("dev.contextbridge.tests." + test[0]);
    assertThat(Arrays.stream(type.getDeclaredMethods()).filter(ChecklistTest::isTest))
        .extracting(Method::getName)
        .contains(test[1]);
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  @Test
  void noSentenceIsListedTwice() throws IOException {
    assertThat(lines()).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }
}
