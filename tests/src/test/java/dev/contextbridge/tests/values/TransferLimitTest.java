package dev.contextbridge.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeBuilder;
import dev.contextbridge.Codec;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.tests.support.TestBridge;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More than a transfer may carry is a RangeError, before memory is spent. */
class TransferLimitTest {
  @RegisterExtension
  static final TestBridge js =
      TestBridge.with(
          builder -> builder.transferLimit(100, 1000), ValuesApiBridge.of(new Values()));

  private static final String ELEMENTS = "must be within the transfer limit of 100 elements, got ";
  private static final String BYTES = "must be within the transfer limit of 1000 bytes, got ";

  @Test
  void elements() {
    assertThat(js.run("values.count([new Array(99).fill(1)])")).isEqualTo(99);
    assertThat(js.caught("values.count([new Array(100).fill(1)])"))
        .isEqualTo("RangeError: values.count: parameter 'lists'[0] " + ELEMENTS + "101");
    assertThat(
            js.caught(
                "values.countMap(Object.fromEntries(Array.from({length: 101},"
                    + " (_, i) => [i, i])))"))
        .isEqualTo("RangeError: values.countMap: parameter 'map' " + ELEMENTS + "101");
    assertThat(js.run("values.countMap({a: 1})")).isEqualTo(1);
  }

  @Test
  void hugeLengthsCostNothing() {
    assertThat(js.caught("const a = []; a.length = 2 ** 32 - 1; values.count(a)"))
        .isEqualTo("RangeError: values.count: parameter 'lists' " + ELEMENTS + "4294967295");
    assertThat(js.error("const huge = []; huge.length = 2 ** 32 - 1; huge").errorClass())
        .isEqualTo("RangeError");
    assertThat(js.caught("values.count(new Proxy([], {get: () => 2 ** 53 - 1}))"))
        .contains("must be an array with a valid length");
  }

  @Test
  void oneSmallArraySharedManyTimes() {
    assertThat(js.caught("const a = [1, 2, 3]; values.count(new Array(50).fill(a))"))
        .startsWith("RangeError: values.count: parameter 'lists'[16] " + ELEMENTS);
    assertThat(
            js.error("const s = [1, 2, 3]; new Array(90).fill(0).map(() => [...s])").errorClass())
        .isEqualTo("RangeError");
    assertThat(js.run("const t = [1, 2, 3]; new Array(90).fill(t)")).isNotNull();
  }

  @Test
  void bytes() {
    assertThat(js.run("values.size(new Uint8Array(1000))")).isEqualTo(1000);
    assertThat(js.caught("values.size(new Uint8Array(1001))"))
        .isEqualTo("RangeError: values.size: parameter 'bytes' " + BYTES + "1001");
    assertThat(js.caught("const b = new Uint8Array(400); values.sizes([b, b, b])"))
        .isEqualTo("RangeError: values.sizes: parameter 'bytes'[2] " + BYTES + "1200");
    assertThat(js.error("new ArrayBuffer(2000)").errorClass()).isEqualTo("RangeError");
  }

  @Test
  void longStrings() {
    assertThat(js.run("values.length('x'.repeat(1000))")).isEqualTo(1000);
    assertThat(js.caught("values.length('x'.repeat(1001))"))
        .isEqualTo("RangeError: values.length: parameter 'text' " + BYTES + "1001");
    assertThat(js.caught("const s = 'x'.repeat(400); values.lengths([s, s, s])"))
        .startsWith("RangeError: values.lengths: parameter 'texts'[2] " + BYTES);
    assertThat(js.error("'x'.repeat(5000)").errorClass()).isEqualTo("RangeError");
  }

  @Test
  void elementsOfSetsAndMaps() {
    assertThat(
            js.run(
                "const n = (l) => Array.from({length: l}, (_, i) => i);"
                    + " values.countSet(new Set([new Set(n(49)), new Set(n(49))]))"))
        .isEqualTo(49);
    assertThat(js.caught("values.countSet(new Set([new Set(n(49)), new Set(n(50))]))"))
        .isEqualTo("RangeError: values.countSet: parameter 'sets'[1] " + ELEMENTS + "101");
    assertThat(js.run("values.countJsMap(new Map(n(100).map((i) => [i, i])))")).isEqualTo(100);
    assertThat(js.caught("values.countJsMap(new Map(n(101).map((i) => [i, i])))"))
        .isEqualTo("RangeError: values.countJsMap: parameter 'map' " + ELEMENTS + "101");
  }

  @Test
  void longBigints() {
    assertThat(js.run("values.bits([2n ** 7990n])")).isEqualTo(7991);
    assertThat(js.caught("values.bits([-(2n ** 8000n)])"))
        .isEqualTo("RangeError: values.bits: parameter 'integers'[0] " + BYTES + "1001");
    assertThat(js.caught("const i = 2n ** 4000n; values.bits([i, 1n, i])"))
        .startsWith("RangeError: values.bits: parameter 'integers'[2] " + BYTES);
    assertThat(js.error("2n ** 8000n").errorClass()).isEqualTo("RangeError");
    assertThat(js.run("2n ** 7990n")).isEqualTo(BigInteger.TWO.pow(7990));
  }

  @Test
  void typedResults() {
    assertThatThrownBy(
            () -> js.world().evaluate("new Array(101).fill(1)", Codec.listOf(Codec.int32())))
        .hasMessageContaining(ELEMENTS);
    assertThat(js.rejection("Promise.resolve(new Array(101).fill(1))").errorClass())
        .isEqualTo("RangeError");
  }

  @Test
  void recordsThatAreKnown() {
    for (int i = 0; i < 20; i++) {
      assertThat(js.run("({id: 1, text: 'a'})")).isEqualTo(Map.of("id", 1, "text", "a"));
    }
    assertThat(js.run("({id: 1, text: 'x'.repeat(1000)}).text.length")).isEqualTo(1000);
    assertThat(js.run("({id: 1, text: 'x'.repeat(1000)})")).isInstanceOf(Map.class);
    for (int i = 0; i < 2; i++) {
      assertThat(js.error("({id: 1, text: 'x'.repeat(1001)})"))
          .hasMessageContaining(".text " + BYTES + "1001");
    }
  }

  @Test
  void eachTransferStartsAgain() {
    for (int i = 0; i < 5; i++) {
      assertThat(js.run("values.count([new Array(90).fill(1)])")).isEqualTo(90);
      assertThat(js.caught("values.count([new Array(100).fill(1)])")).startsWith("RangeError");
    }
  }

  @Test
  void whatJavaSendsIsJavasBusiness() {
    assertThat(js.run("values.many(500).length")).isEqualTo(500);
  }

  @Test
  void limitsArePositive() {
    BridgeBuilder builder = ContextBridge.builder();
    assertThatThrownBy(() -> builder.transferLimit(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("elements");
    assertThatThrownBy(() -> builder.transferLimit(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bytes");
    assertThatThrownBy(() -> builder.timerLimit(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.consoleLimit(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.turnTimeLimit(java.time.Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
