package dev.contextbridge.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked in a type, and its text in descriptions. */
class NullnessTest {
  private static final Nullness MARKED = new Nullness(true, List.of());

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "<?>", "?<,?>", "<?<,<?>>,?>"})
  void textsAreReadAsTheyAreWritten(String text) {
    assertThat(Nullness.parse(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "<", ">", "<,,<>", "<<<"})
  void whatMarksNothingIsNothing(String text) {
    assertThat(Nullness.parse(text)).isEqualTo(Nullness.NONE);
  }

  @Test
  void partsAreThoseOfTheType() {
    Nullness map = new Nullness(false, List.of(Nullness.NONE, MARKED));
    assertThat(map.text()).isEqualTo("<,?>");
    assertThat(map.part(0)).isEqualTo(Nullness.NONE);
    assertThat(map.part(1)).isEqualTo(MARKED);
    assertThat(map.part(2)).isEqualTo(Nullness.NONE);
    assertThat(map.or(new Nullness(true, List.of(MARKED))).text()).isEqualTo("?<?,?>");
  }
}
