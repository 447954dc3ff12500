package dev.contextbridge.tests.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More of what {@code FileAPI/blob/Blob-constructor} says of parts, and what the console shows. */
class BlobPartsTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  private static void text(String blob, String expected) {
    assertThat(js.settled("(" + blob + ").text()")).as(blob).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[new Int8Array([80, 65]), new Uint32Array([0x53534150]), new Int32Array([0x53534150]), new"
            + " Int16Array([0x4150])]|PAPASSPASSPA",
        "[new Float32Array([0xD341500000])]|PASS",
        "[new BigInt64Array([0x5353415053534150n]), new"
            + " BigUint64Array([0x5353415053534150n])]|PASSPASSPASSPASS",
        "{[Symbol.iterator]() { let i = 0; return {next: () => [{done: false, value: 'ab'}, {value:"
            + " 'cde'}, {done: true}][i++]}; }}|abcde",
        "[{toString: undefined, valueOf: () => 'B'}, {valueOf() { throw 1; }}]|B[object Object]",
        "(() => { const b = new Blob(['foo']); return [b, b]; })()|foofoo",
        "(() => { const v = new Uint8Array([65, 66, 67, 68]); const w = new Uint16Array(v.buffer,"
            + " 2); return [w, v.buffer, w]; })()|CDABCDCD",
        "(() => { const a = [{toString() { if (a.length === 3) return 'A'; a.unshift({toString() {"
            + " throw 1; }}); return 'P'; }}, {toString: () => 'SS'}]; return a; })()|PASS"
      })
  void takesEachKindOfPart(String parts, String expected) {
    text("new Blob(" + parts + ")", expected);
  }

  @Test
  void letsErrorsOfItsPartsThrough() {
    for (String parts :
        new String[] {
          "[{toString() { throw mine; }}]",
          "[{toString: undefined, valueOf() { throw mine; }}]",
          "{[Symbol.iterator]: Array.prototype[Symbol.iterator], get length() { throw mine; }}",
          "{[Symbol.iterator]: Array.prototype[Symbol.iterator], length: {valueOf() { throw mine;"
              + " }}}"
        }) {
      assertThat(
              js.run(
                  "(() => { const mine = {}; try { new Blob(%s, {get type() { throw 2; }}); }"
                          .formatted(parts)
                      + " catch (e) { return e === mine; } })()"))
          .as(parts)
          .isEqualTo(true);
    }
    assertThat(js.caught("new Blob([{toString: null, valueOf: null}])")).startsWith("TypeError: ");
  }

  @Test
  void theConsoleShowsWhatItIs() {
    js.run(
        "console.log(new Blob(['abc'], {type: 'a/b'}), [new File([], 'n', {lastModified: 5})],"
            + " Object.assign(Object.create(Blob.prototype), {a: 1}))");
    assertThat(js.printed().get(js.printed().size() - 1).text())
        .isEqualTo(
            "Blob { size: 3, type: 'a/b' } [ File { size: 0, type: '', name: 'n', lastModified: 5 }"
                + " ] Blob { a: 1 }");
  }
}
