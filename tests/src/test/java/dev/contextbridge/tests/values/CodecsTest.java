package dev.contextbridge.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.Codec;
import dev.contextbridge.JsException;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.tests.values.ValuesApi.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluate} with a declared type, and scripts in files. */
class CodecsTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @TempDir Path folder;

  private static <T> T evaluate(String script, Codec<T> codec) {
    return js.world().evaluate(script, codec);
  }

  private static void assertRefused(String script, Codec<?> codec, String problem) {
    assertThatThrownBy(() -> js.world().evaluate(script, codec))
        .isInstanceOfSatisfying(
            JsException.class, e -> assertThat(e.errorClass()).isIn("TypeError", "RangeError"))
        .hasMessage("evaluate: result" + problem);
  }

  @Test
  void scalars() {
    assertThat(evaluate("'a'", Codec.string())).isEqualTo("a");
    assertThat(evaluate("true", Codec.bool())).isTrue();
    assertThat(evaluate("7", Codec.int32())).isEqualTo(7);
    assertThat(evaluate("-0", Codec.number())).isEqualTo(-0.0);
    assertThat(evaluate("2n ** 63n - 1n", Codec.bigint())).isEqualTo(Long.MAX_VALUE);
    assertThat(evaluate("new Date(5)", Codec.date())).isEqualTo(Instant.ofEpochMilli(5));
    assertThat(evaluate("new Uint8Array([1])", Codec.bytes())).containsExactly(1);
  }

  @Test
  void wrongScalars() {
    assertRefused("1", Codec.string(), " must be a string, got number");
    assertRefused("1", Codec.bool(), " must be a boolean, got number");
    assertRefused(
        "1.5", Codec.int32(), " must be an integer from -2147483648 to 2147483647, got 1.5");
    assertRefused("'1'", Codec.number(), " must be a number, got string");
    assertRefused("1", Codec.bigint(), " must be a bigint, got number");
    assertRefused(
        "2n ** 63n", Codec.bigint(), " must be a bigint of 64 bits, got 9223372036854775808n");
    assertRefused("5", Codec.date(), " must be a Date, got number");
    assertRefused("[1]", Codec.bytes(), " must be a Uint8Array, got array");
    assertRefused("undefined", Codec.string(), " must be a string, got undefined");
  }

  @Test
  void containers() {
    assertThat(evaluate("['a', 'b']", Codec.listOf(Codec.string()))).containsExactly("a", "b");
    assertThat(evaluate("({a: 1, b: 2})", Codec.mapOf(Codec.int32())))
        .containsExactly(Map.entry("a", 1), Map.entry("b", 2));
    assertThat(evaluate("({a: [[1n]]})", Codec.mapOf(Codec.listOf(Codec.listOf(Codec.bigint())))))
        .isEqualTo(Map.of("a", List.of(List.of(1L))));
    assertThat(evaluate("[new Date(1)]", Codec.listOf(Codec.date())))
        .containsExactly(Instant.ofEpochMilli(1));
    assertThat(evaluate("[new Uint8Array([1])]", Codec.listOf(Codec.bytes())).get(0))
        .containsExactly(1);
    assertRefused(
        "({a: [1, 'x']})",
        Codec.mapOf(Codec.listOf(Codec.int32())),
        "[a][1] must be a number, got string");
    assertRefused("({})", Codec.listOf(Codec.int32()), " must be an array, got object");
  }

  @Test
  void nullable() {
    assertThat(evaluate("null", Codec.nullable(Codec.string()))).isNull();
    assertThat(evaluate("undefined", Codec.nullable(Codec.date()))).isNull();
    assertThat(evaluate("[1, null]", Codec.listOf(Codec.nullable(Codec.int32()))))
        .isEqualTo(Arrays.asList(1, null));
    assertThat(evaluate("'a'", Codec.nullable(Codec.string()))).isEqualTo("a");
    assertRefused("1", Codec.nullable(Codec.string()), " must be a string, got number");
  }

  @Test
  void promises() throws Exception {
    assertThat(
            TestBridge.await(
                evaluate("(async () => ['a'])()", Codec.promiseOf(Codec.listOf(Codec.string())))))
        .containsExactly("a");
    assertThat(TestBridge.await(evaluate("Promise.resolve(1n)", Codec.promiseOf(Codec.bigint()))))
        .isEqualTo(1L);
    assertThatThrownBy(
            () -> TestBridge.await(evaluate("Promise.resolve(1)", Codec.promiseOf(Codec.string()))))
        .hasRootCauseInstanceOf(JsException.class)
        .hasRootCauseMessage("evaluate: result of the promise must be a string, got number");
    assertRefused("'a'", Codec.promiseOf(Codec.string()), " must be a Promise, got string");
  }

  @Test
  void recordsOfGeneratedBridges() {
    assertThat(evaluate("({x: 1, y: 2, z: 3})", ValuesApiBridge.pointCodec()))
        .isEqualTo(new Point(1, 2));
    assertThat(evaluate("[{x: 1, y: 2}]", Codec.listOf(ValuesApiBridge.pointCodec())))
        .containsExactly(new Point(1, 2));
    assertRefused(
        "[{x: 1}]",
        Codec.listOf(ValuesApiBridge.pointCodec()),
        "[0].y must be a number, got undefined");
  }

  @Test
  void codecOfOnesOwnIsRefused() {
    Codec<String> own = new Codec<>() {};
    assertThatThrownBy(() -> evaluate("'a'", own)).isInstanceOf(IllegalArgumentException.class);
  }

  private Path file(String name, String script) throws IOException {
    return Files.writeString(folder.resolve(name), script);
  }

  @Test
  void filesAreNamedWithoutTheirFolder() throws IOException {
    Path script = file("renderer.js", "globalThis.ran = 'ünï';\nran");
    assertThat(js.world().evaluate(script)).isEqualTo("ünï");
    assertThat(js.world().evaluate(script, Codec.string())).isEqualTo("ünï");
    Path failing = file("failing.js", "\n\nthrow new Error('here');");
    assertThatThrownBy(() -> js.world().evaluate(failing))
        .isInstanceOfSatisfying(
            JsException.class,
            e -> assertThat(e.jsStack()).isEqualTo("Error: here\n    at failing.js:3:7"));
    Path syntax = file("syntax.js", "let = =");
    assertThatThrownBy(() -> js.world().evaluate(syntax))
        .isInstanceOf(JsException.class)
        .hasMessageStartingWith("syntax.js:1")
        .hasMessageNotContaining(folder.toString());
  }

  @Test
  void filesThatCannotBeRun() throws IOException {
    assertThatThrownBy(() -> js.world().evaluate(folder.resolve("missing.js")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("missing.js");
    assertThatThrownBy(() -> js.world().evaluate(folder.getRoot()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(js.world().evaluate(file("empty.js", ""))).isSameAs(JsUndefined.UNDEFINED);
  }

  @Test
  void scriptsAreSloppyUnlessTheySayOtherwise() {
    assertThat(js.run("(function () { return this === globalThis })()")).isEqualTo(true);
    assertThat(js.run("'use strict'; (function () { return this === undefined })()"))
        .isEqualTo(true);
    js.run("let lexical = 1; const fixed = 2; var variable = 3;");
    assertThat(js.run("lexical + fixed + variable + typeof window.lexical"))
        .isEqualTo("6undefined");
    assertThat(js.error("let lexical = 2").errorClass()).isEqualTo("SyntaxError");
  }
}
