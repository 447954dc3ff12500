package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code File}, by the assertions of web-platform-tests' {@code FileAPI/file}. */
class FileTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @Test
  void isAnInterface() {
    assertThat(js.run("[File.length, File.name, String(File.prototype)]"))
        .hasToString("[2, File, [object File]]");
    assertThat(js.run("Object.keys(File.prototype)")).hasToString("[name, lastModified]");
    assertThat(
            js.holds(
                "Object.getPrototypeOf(File) === Blob && Object.getPrototypeOf(File.prototype) ==="
                    + " Blob.prototype"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "undefined, 'name'",
        "null, 'name'",
        "'hello', 'name'",
        "0, 'name'",
        "{}, 'name'",
        "[], Symbol()",
        "[], 'name', 1",
        "[], 'name', 'bag'",
        "[], 'name', {endings: 'x'}",
        "[], 'name', {lastModified: 1n}"
      })
  void refusesArguments(String arguments) {
    assertThat(js.caught("new File(" + arguments + ")")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'dummy'|dummy",
        "'dummy/foo'|dummy/foo",
        "null|null",
        "undefined|undefined",
        "1|1",
        "['a', 'b']|a,b",
        "''|``",
        "'a\\ud800'|a\ufffd"
      })
  void hasAName(String name, String expected) {
    assertThat(js.run("new File(['x'], " + name + ").name")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "new Date(0)|0",
        "new Date('2020-01-01')|1577836800000",
        "true|1",
        "null|0",
        "-1|-1",
        "3.9|3",
        "-3.9|-3",
        "NaN|0",
        "Infinity|0",
        "'7'|7",
        "'x'|0",
        "2 ** 64 + 4096|4096",
        "[]|0"
      })
  void hasATime(String lastModified, double expected) {
    assertThat(js.run("new File([], 'f', {lastModified: %s}).lastModified".formatted(lastModified)))
        .extracting(time -> ((Number) time).doubleValue())
        .isEqualTo(expected);
  }

  @Test
  void isOfNowUnlessItIsTold() {
    assertThat(
            js.holds(
                "const before = Date.now(); const {lastModified} = new File([], 'f', {lastModified:"
                    + " undefined}); before <= lastModified && lastModified <= Date.now()"))
        .isTrue();
  }

  @Test
  void isABlob() {
    assertThat(js.run("const f = new File(['ab', 'c'], 'n', {type: 'A/B'}); [f.size, f.type]"))
        .hasToString("[3, a/b]");
    assertThat(js.settled("new File(['ab'], 'n').text()")).isEqualTo("ab");
    assertThat(js.run("new File(['ab'], 'n').slice(1) instanceof File")).isEqualTo(false);
    assertThat(
            js.caught(
                "Object.getOwnPropertyDescriptor(File.prototype, 'name').get.call(new Blob())"))
        .startsWith("TypeError: ");
  }
}
