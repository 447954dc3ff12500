package dev.contextbridge.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.contextbridge.JsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stacks of compiled scripts lead to what was compiled. */
class SourceMapsTest {
  private static final String SCRIPT =
      "'use strict';\nfunction fail() { throw new Error('no'); }\n";

  /** Line 2 is line 10, column 3 of the first source. */
  private static final String MAPPINGS = ";AASE";

  @TempDir private Path temporary;
  private ModuleFolder files;

  @BeforeEach
  void open() {
    files = new ModuleFolder(temporary);
  }

  @AfterEach
  void close() {
    files.close();
  }

  private static String map(String source) {
    return "{\"version\":3, \"names\":[\"a\\\"]\"], \"sources\":[\"%s\"],\"mappings\":\"%s\"}"
        .formatted(source, MAPPINGS);
  }

  private static String inline(String map) {
    byte[] bytes = map.getBytes(StandardCharsets.UTF_8);
    return "\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(bytes);
  }

  private static JsException failureOf(ThrowingCallable running) {
    return catchThrowableOfType(JsException.class, running);
  }

  /** The error of a script with a map beside it. */
  private JsException failureOf(String comment) {
    Path script = files.write("out/app.js", SCRIPT + "fail();\n//# sourceMappingURL=" + comment);
    return failureOf(() -> files.js().world().evaluate(script));
  }

  @Test
  void aMapBesideAScriptIsFound() {
    files.write("out/app.js.map", map("../src/app.ts"));
    assertThat(failureOf("app.js.map").jsStack())
        .isEqualTo("Error: no\n    at fail (src/app.ts:10:3)\n    at out/app.js:3:1");
  }

  @Test
  void theTraceOfTheExceptionBeginsInTheSourceAndGoesOnInJava() {
    files.write("out/app.js.map", map("../src/app.ts"));
    StackTraceElement[] trace = failureOf("app.js.map").getStackTrace();
    assertThat(trace[0]).hasToString("<js>.fail(src/app.ts:10)");
    assertThat(trace[1]).hasToString("<js>.:program(out/app.js:3)");
    assertThat(trace[2].getClassName()).isEqualTo(SourceMapsTest.class.getName());
    assertThat(trace).noneMatch(each -> each.getClassName().startsWith("com.oracle"));
  }

  @Test
  void modulesHaveMapsToo() {
    files.write(
        "lib/fail.js",
        "\nexport function fail() { throw new Error('no'); }" + inline(map("fail.ts")));
    files.write(
        "main.mjs",
        "import {fail} from './lib/fail.js';\nfail();\n//# sourceMappingURL=main.mjs.map");
    files.write("main.mjs.map", map("main.ts"));
    JsException error =
        failureOf(
            () -> {
              Object stage = files.js().world().evaluate(files.root().resolve("main.mjs"));
              ((CompletionStage<?>) stage).toCompletableFuture().join();
            });
    assertThat(error.jsStack()).contains("at fail (lib/fail.ts:10:3)", "at main.ts:10:3");
  }

  @Test
  void eachTextHasItsOwnMap() {
    Object first = files.js().run(SCRIPT + "fail" + inline(map("first.ts")));
    Object second =
        files
            .js()
            .run(
                "(() => {\nreturn () => { throw new Error('no') } })()" + inline(map("second.ts")));
    assertThat(failureOf(() -> call(second)).jsStack()).contains("second.ts:10:3");
    assertThat(failureOf(() -> call(first)).jsStack()).contains("at fail (first.ts:10:3)");
  }

  private static void call(Object function) {
    Object unused = ((dev.contextbridge.JsFunction) function).call();
  }

  @Test
  void errorsThatAreValuesOrRejectionsAreMapped() throws ExecutionException {
    String script = SCRIPT + "const e = (() => { try { fail() } catch (e) { return e } })();\n";
    Object values =
        files.js().run(script + "[e, new Error('o', {cause: e})]" + inline(map("a.ts")));
    JsException error = (JsException) ((List<?>) values).get(0);
    assertThat(error.jsStack()).contains("at fail (a.ts:10:3)");
    JsException outer = (JsException) ((List<?>) values).get(1);
    assertThat(((JsException) outer.getCause()).jsStack()).contains("at fail (a.ts:10:3)");
    Object promise = files.js().run("Promise.resolve().then(fail)");
    CompletionStage<?> stage = (CompletionStage<?>) promise;
    assertThat(
            stage
                .handle((v, e) -> ((JsException) unwrapped(e)).jsStack())
                .toCompletableFuture()
                .join())
        .contains("at fail (a.ts:10:3)");
  }

  private static Throwable unwrapped(Throwable e) {
    return e instanceof JsException ? e : e.getCause();
  }

  @ParameterizedTest
  @CsvSource({
    "/home/somebody/app.ts, app.ts",
    "file:///home/somebody/app.ts, app.ts",
    "C:\\\\Users\\\\somebody\\\\app.ts, app.ts",
    "webpack://app/./src/app.ts, app/src/app.ts",
    "../../../src/../app.ts, app.ts",
  })
  void namesTellNoPlaceOfTheMachine(String source, String shown) {
    files.write("out/app.js.map", map(source));
    assertThat(failureOf("app.js.map").jsStack()).contains("at fail (" + shown + ":10:3)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../other.map",
        "app.txt",
        "link.map",
        "%00.map",
        "missing.map",
        "https://example.org/a.map",
        "data:application/json;base64,%%%",
        "data:text/plain,x",
        "a b.map",
      })
  void aScriptNamesNoOtherFiles(String comment) throws IOException {
    files.write("other.map", map("other.ts"));
    files.write("out/app.txt", map("other.ts"));
    Files.createSymbolicLink(
        files.root().resolve("out/link.map"), files.root().resolve("other.map"));
    assertThat(failureOf(comment).jsStack()).contains("at fail (out/app.js:2:25)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"sources\":[",
        "{\"sources\":[\"a.ts\"],\"mappings\":\";A!\"}",
        "{\"sources\":[\"a.ts\"],\"mappings\":\";gggggggggggA\"}",
        "{\"sources\":[],\"mappings\":\";AASE\"}",
        "{\"sources\":[null],\"mappings\":3}",
        "{\"a\":[[[[[[[{\"b\":\"]\"}",
      })
  void aDamagedMapIsNoMap(String map) {
    files.write("out/app.js.map", map);
    assertThat(failureOf("app.js.map").jsStack()).contains("at fail (out/app.js:2:25)");
  }

  @Test
  void membersThatAreNotNeededAreSkipped() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    files.write(
        "out/app.js.map",
        ")]}'\n{\"x\": "
            + deep
            + ", \"sourcesContent\": [null, \"a\\u0022]\"], \"sourceRoot\":\"r\","
            + "\"sources\":[\"\\u0061.ts\"], \"mappings\":\""
            + MAPPINGS
            + "\"}");
    assertThat(failureOf("app.js.map").jsStack()).contains("at fail (out/r/a.ts:10:3)");
  }
}
