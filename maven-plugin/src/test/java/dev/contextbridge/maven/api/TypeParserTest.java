package dev.contextbridge.maven.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "string",
        "größe",
        "string | null | undefined",
        "readonly string[]",
        "readonly (readonly string[])[]",
        "readonly (string | null)[]",
        "(readonly string[]) | null",
        "readonly (() => number)[]",
        "(() => void) | null",
        "Uint8Array<ArrayBuffer> | null",
        "readonly Uint8Array<ArrayBuffer>[]",
        "ReadonlyMap<UUID, ReadonlyMap<number, readonly string[]>>",
        "Partial<Record<Color, number>>",
        "Promise<() => void>",
        "ReadonlySet<(value: string) => string>",
        "() => () => string",
        "(value: () => void) => () => void",
        "(a: string, b?: number, ...rest: readonly string[]) => Promise<void>",
        "(in_: number, $: boolean) => string | null",
      })
  void whatTheProcessorWritesIsWrittenAgain(String text) {
    assertThat(TypeParser.parse(text)).hasToString(text);
  }

  @Test
  void theResultOfAFunctionTakesAllThatFollows() {
    assertThat(TypeParser.parse("() => string | null")).isInstanceOf(Type.Function.class);
    assertThat(TypeParser.parse("(() => string) | null")).isInstanceOf(Type.Union.class);
  }

  @Test
  void parenthesesAroundATypeAreNoParameters() {
    assertThat(TypeParser.parse("(string)")).isEqualTo(new Type.Named("string"));
    assertThat(TypeParser.parse("(a | (b | c))")).hasToString("a | b | c");
  }

  @Test
  void whatAScriptImplementsIsTheInterface() {
    assertThat(TypeParser.parse("readonly Plugin.Implementation[]"))
        .hasToString("readonly Plugin[]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';expected a name at column 1 of ``",
        "string |;expected a name at column 9 of `string |`",
        "Promise<string;expected '>' at column 15 of `Promise<string`",
        "readonly string;expected '[' at column 16 of `readonly string`",
        "(a: string);expected '=>' at column 12 of `(a: string)`",
        "(a: string b);expected ',' at column 12 of `(a: string b)`",
        "string];expected the end at column 7 of `string]`",
      })
  void whatIsWrongIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> TypeParser.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
