package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code Blob}, by the assertions of web-platform-tests' {@code FileAPI/blob}. */
class BlobTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  private static void text(String blob, String expected) {
    assertThat(js.settled("(" + blob + ").text()")).as(blob).isEqualTo(expected);
  }

  @Test
  void isAnInterface() {
    assertThat(js.run("[typeof Blob, Blob.length, Blob.name, String(Blob.prototype)]"))
        .hasToString("[function, 0, Blob, [object Blob]]");
    assertThat(js.run("Object.keys(Object.getOwnPropertyDescriptor(window, 'Blob'))")).isNotNull();
    assertThat(
            js.run(
                "const d = Object.getOwnPropertyDescriptor(window, 'Blob'); [d.writable,"
                    + " d.enumerable, d.configurable]"))
        .hasToString("[true, false, true]");
    assertThat(js.run("Object.keys(Blob.prototype).sort()"))
        .hasToString("[arrayBuffer, bytes, size, slice, text, type]");
    assertThat(
            js.run(
                "['slice', 'text', 'arrayBuffer', 'bytes'].map((m) => Blob.prototype[m].length)"))
        .hasToString("[0, 0, 0, 0]");
    assertThat(js.run("Object.getOwnPropertyDescriptor(Blob.prototype, 'size').set === undefined"))
        .isEqualTo(true);
    assertThat(js.caught("Blob()")).startsWith("TypeError: ");
    assertThat(js.caught("new Blob.prototype.text()")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"new Blob()", "new Blob(undefined)", "new Blob([])", "new Blob([], null)"})
  void isEmptyWithoutParts(String blob) {
    assertThat(js.run("(({size, type}) => [size, type])(%s)".formatted(blob))).hasToString("[0, ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "1",
        "1.5",
        "'FAIL'",
        "new Date()",
        "/FAIL/",
        "{}",
        "{0: 'FAIL', length: 1}",
        "{[Symbol.iterator]: 1}",
        "{[Symbol.iterator]: () => 1}"
      })
  void takesPartsOnlyInSequences(String parts) {
    assertThat(js.caught("new Blob(" + parts + ")")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{[Symbol.iterator]: Array.prototype[Symbol.iterator], length: 0}|``",
        "{[Symbol.iterator]() { return ['PASS', 'ED'].values(); }}|PASSED",
        "new String('xyz')|xyz",
        "new Uint8Array([1, 2, 3])|123",
        "new Set(['a', 'b'])|ab",
        "[null, undefined, true, 0, 1.5, [1, 2], {}]|nullundefinedtrue01.51,2[object Object]",
        "[new Uint8Array([0x50, 0x41, 0x53, 0x53])]|PASS",
        "[new Int8Array([0x50]).buffer, new Uint16Array([0x4141])]|PAA",
        "[new DataView(new Uint8Array([0, 0x50, 0x41, 0]).buffer, 1, 2)]|PA",
        "[new Float64Array([2261634.5098039214])]|AAAAAAAA",
        "[new Blob(['foo']), 'bar', new Blob(['baz'])]|foobarbaz",
        "['foo', ['bar'], new Blob()]|foobar",
        "[new SharedArrayBuffer(1)]|[object SharedArrayBuffer]",
        "['\\ud800x\\udc00', '\\ud83d\\ude00']|\ufffdx\ufffd\ud83d\ude00",
        "[{toString: () => 'PASS'}]|PASS",
        "Object.create([1, 2])|12"
      })
  void joinsItsParts(String parts, String expected) {
    text("new Blob(" + parts + ")", expected);
  }

  @Test
  void convertsElementsInTheOrderInWhichTheyAreGot() {
    assertThat(
            js.run(
                """
                const received = [];
                const parts = {
                  get [Symbol.iterator]() {
                    received.push('Symbol.iterator');
                    return Array.prototype[Symbol.iterator];
                  },
                  get length() {
                    received.push('length getter');
                    return {valueOf() { received.push('length valueOf'); return 3; }};
                  },
                  get 0() {
                    received.push('0 getter');
                    return {toString() { received.push('0 toString'); return 'a'; }};
                  },
                  get 1() { received.push('1 getter'); throw 'mine'; },
                  get 2() { received.push('2 getter'); },
                };
                let thrown;
                try { new Blob(parts); } catch (e) { thrown = e; }
                [thrown, ...received].join()
                """))
        .isEqualTo(
            "mine,Symbol.iterator,length getter,length valueOf,0 getter,0 toString,"
                + "length getter,length valueOf,1 getter");
  }

  @Test
  void seesWhatConversionsDoToTheParts() {
    text(
        "(() => { const a = [{toString() { a.pop(); return 'P'; }}, 'x']; return new Blob(a); })()",
        "P");
    text(
        "(() => { const a = [{toString() { a.unshift(a.shift()); a.push('Q'); this.toString = () =>"
            + " 'z'; return 'P'; }}]; return new Blob(a); })()",
        "PQ");
    text(
        "(() => { const u = new Uint8Array([65]); return new Blob([u, {toString() { u[0] = 66;"
            + " return 'c'; }}]); })()",
        "Bc");
    text(
        "(() => { const u = new Uint8Array([65]); return new Blob([u, {toString() {"
            + " structuredClone(u, {transfer: [u.buffer]}); return 'c'; }}]); })()",
        "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[new Uint8Array(new SharedArrayBuffer(1))]", "[new ArrayBuffer(1, {maxByteLength: 2})]",
        "[new Uint8Array(new ArrayBuffer(1, {maxByteLength: 2}))]", "[Symbol()]",
        "[Object.create(null)]"
      })
  void refusesParts(String parts) {
    assertThat(js.caught("new Blob(" + parts + ")")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "123.4", "true", "'abc'", "Symbol()", "1n"})
  void takesOnlyObjectsAsOptions(String options) {
    assertThat(js.caught("new Blob([], " + options + ")")).startsWith("TypeError: ");
  }

  @Test
  void readsOptionsInTheOrderOfTheirNames() {
    assertThat(
            js.run(
                """
                const order = [];
                new Blob([{toString() { order.push('part'); return ''; }}], {
                  get type() {
                    order.push('type');
                    return {toString() { order.push('type toString'); return 'a'; }};
                  },
                  get endings() {
                    order.push('endings');
                    return {toString() { order.push('endings toString'); return 'native'; }};
                  },
                });
                order.join()
                """))
        .isEqualTo("part,endings,endings toString,type,type toString");
    assertThat(js.caught("new Blob([], {get type() { throw new RangeError('mine'); }})"))
        .isEqualTo("RangeError: mine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'image/png'|image/png",
        "'Image/PNG'|image/png",
        "'te(xt)/pla in'|te(xt)/pla in",
        "'te\\u0009xt/plain'|``",
        "'te\\u00e5xt/plain'|``",
        "'\\u0130mage/gif'|``",
        "'image/gif\\u0000'|``",
        "'\\u007f'|``",
        "null|null",
        "undefined|``",
        "''|``",
        "{toString: () => 'A/B'}|a/b"
      })
  void hasItsTypeInLowerCase(String type, String expected) {
    assertThat(js.run("new Blob([], {type: %s}).type".formatted(type))).isEqualTo(expected);
    assertThat(js.run("new Blob(['ab']).slice(0, 1, %s).type".formatted(type))).isEqualTo(expected);
  }

  @Test
  void convertsEndingsOfLinesWhenItIsAsked() {
    String end = System.lineSeparator();
    String lines = "'a\\r\\nb\\nc\\rd\\n\\re\\r'";
    text("new Blob([" + lines + "])", "a\r\nb\nc\rd\n\re\r");
    text("new Blob([" + lines + "], {endings: 'transparent'})", "a\r\nb\nc\rd\n\re\r");
    text(
        "new Blob([" + lines + "], {endings: 'native'})",
        "a%1$sb%1$sc%1$sd%1$s%1$se%1$s".formatted(end));
    // Strings alone, and each by itself.
    text("new Blob(['a\\r', '\\nb'], {endings: 'native'})", "a" + end + end + "b");
    text("new Blob([new Blob(['\\r']), new Uint8Array([13])], {endings: 'native'})", "\r\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "''", "'Transparent'", "'NATIVE'", "0", "{}"})
  void refusesOtherEndings(String endings) {
    assertThat(js.caught("new Blob([], {endings: " + endings + "})")).startsWith("TypeError: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "|PASSSTRING",
        "0, 4|PASS",
        "4|STRING",
        "-6|STRING",
        "-6, -3|STR",
        "0, -6|PASS",
        "2, 2|``",
        "4, 2|``",
        "11|``",
        "-100, 4|PASS",
        "0, 1000|PASSSTRING",
        "NaN, 4|PASS",
        "'4'|STRING",
        "null, 4|PASS",
        "undefined, 4|PASS",
        "4, undefined|STRING",
        "true|ASSSTRING",
        "0.5, 4|PASS",
        "1.5, 4|SS",
        "2.5, 4|SS",
        "-0.4, 4|PASS",
        "-Infinity, Infinity|PASSSTRING",
        "2 ** 64|``",
        "-(2 ** 64), 4|PASS",
        "0, {valueOf: () => 4}|PASS",
        "9007199254740991|``"
      })
  void isCut(String arguments, String expected) {
    String given = arguments == null ? "" : arguments;
    text("new Blob(['PASS', new Blob(['STRI']), 'NG']).slice(" + given + ")", expected);
  }

  @Test
  void cutsTheCuts() {
    text("new Blob(['squiggle', new Blob(['foobar'])]).slice(6, 11).slice(1, 4)", "efo");
    text("new Blob([new Blob(['PASS']).slice(1, 3), 'x']).slice(1)", "Sx");
    text(
        "new Blob([new Blob(['abcdefgh']).slice(2, -2).slice(1, -1), new Blob(['x']).slice(1)])",
        "de");
    assertThat(js.run("new Blob(['a'], {type: 'b/c'}).slice().type")).isEqualTo("");
    assertThat(js.caught("new Blob(['a']).slice(1n)")).startsWith("TypeError: ");
    assertThat(js.caught("new Blob(['a']).slice(0, 1, Symbol())")).startsWith("TypeError: ");
  }

  @Test
  void isReadAsUtf8() {
    text("new Blob(['P', 'A', 'SS'])", "PASS");
    text("new Blob(['\\u08B8\\u000a'])", "\u08b8\n");
    text("new Blob([new Uint8Array([192, 193, 245, 246, 247, 248])])", "\ufffd".repeat(6));
    text("new Blob([new Uint8Array([0xe2, 0x82, 0x41])])", "\ufffdA");
    text("new Blob(['\\ufeffmark'])", "mark");
    text("new Blob(['\\ufeff\\ufeff'])", "\ufeff");
    text("new Blob([], {type: 'text/plain;charset=utf-16le'})", "");
  }

  @Test
  void isReadAsBytes() {
    assertThat(
            js.settled(
                "new Blob(['P', 'A', 'SS']).arrayBuffer().then((b) => [b instanceof"
                    + " ArrayBuffer, ...new Uint8Array(b)].join())"))
        .isEqualTo("true,80,65,83,83");
    assertThat(
            js.settled(
                "new Blob([]).bytes().then((b) => b instanceof Uint8Array && b.length === 0)"))
        .isEqualTo(true);
    assertThat(
            js.settled(
                "(async () => { const b = new Blob(['same']); const [x, y] = await"
                    + " Promise.all([b.bytes(), b.bytes()]); x[0] = 0; return x.buffer !== y.buffer"
                    + " && y[0] === 115 && await b.text() === 'same'; })()"))
        .isEqualTo(true);
  }

  @Test
  void theExamplesOfTheStandard() {
    assertThat(
            js.run(
                """
                (() => {
                  const none = new Blob();
                  const buffer = new ArrayBuffer(1024);
                  const shorts = new Uint16Array(buffer, 512, 128);
                  const bytes = new Uint8Array(buffer, shorts.byteOffset + shorts.byteLength);
                  const b = new Blob(["foobarbazetcetc" + "birdiebirdieboo"],
                    {type: "text/plain;charset=utf-8"});
                  const c = new Blob([b, shorts]);
                  const a = new Blob([b, c, bytes]);
                  const d = new Blob([buffer, b, c, bytes]);
                  return [none, b, c, a, d, d.slice(0, d.size / 2), d.slice(d.size / 2, d.size)]
                    .map((each) => each.size).join();
                })()
                """))
        .isEqualTo("0,30,286,572,1596,798,798");
  }
}
