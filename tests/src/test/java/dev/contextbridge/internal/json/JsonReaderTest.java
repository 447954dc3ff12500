package dev.contextbridge.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static Object read(String text) {
    return JsonReader.read(text, Double::valueOf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "1;1.0",
        "-1.5e3 ;-1500.0",
        "null;null",
        "[];[]",
        "{};{}",
        "[[],{},[[]]];[[], {}, [[]]]",
        "{\"a\":[1,{\"b\":null}],\"\":true,\"c\":false};{a=[1.0, {b=null}], =true, c=false}",
        " [ 1 , \"x\" ] ;[1.0, x]",
        "\"\\u0061\\\"\\\\\\/\\tx\";a\"\\/\tx",
        "{\"__proto__\":{\"x\":1}};{__proto__={x=1.0}}"
      })
  void values(String text, String shown) {
    assertThat(String.valueOf(read(text))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "[", "[1", "[1 2]", "{\"a\"}", "{\"a\":", "{a:1}", "nul", "[1,]", "\"", "{,}", "]"
      })
  void isDamaged(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
  }

  @Test
  void depthIsNoRecursion() {
    assertThat(read("[".repeat(100_000) + "]".repeat(100_000))).isNotNull();
  }
}
