package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code long} as a bigint, and with {@code @SafeInteger} as a number. */
class LongTest {
  record Sizes(long exact, @SafeInteger long safe) {}

  @SafeInteger
  record Range(long from, long to, List<Long> steps) {}

  @ExposeInMainWorld("longs")
  interface Longs {
    long echo(long value);

    @Nullable Long boxed(@Nullable Long value);

    @SafeInteger
    long safe(@SafeInteger long value);

    @SafeInteger
    long safeResult(long value);

    long safeParameter(@SafeInteger long value);

    List<Long> list(List<Long> values);

    Map<String, Long> map(Map<String, Long> values);

    Sizes sizes(Sizes sizes);

    Range range(Range range);

    long call(LongUnaryOperator function, long value);

    LongUnaryOperator operator();
  }

  @ExposeInMainWorld("safeLongs")
  @SafeInteger
  interface SafeLongs {
    long echo(long value);

    List<Long> list(List<Long> values);

    long call(LongUnaryOperator function, long value);
  }

  static final class Echo implements Longs {
    @Override
    public long echo(long value) {
      return value;
    }

    @Override
    public Long boxed(Long value) {
      return value;
    }

    @Override
    public long safe(long value) {
      return value;
    }

    @Override
    public long safeResult(long value) {
      return value;
    }

    @Override
    public long safeParameter(long value) {
      return value;
    }

    @Override
    public List<Long> list(List<Long> values) {
      return values;
    }

    @Override
    public Map<String, Long> map(Map<String, Long> values) {
      return values;
    }

    @Override
    public Sizes sizes(Sizes sizes) {
      return sizes;
    }

    @Override
    public Range range(Range range) {
      return range;
    }

    @Override
    public long call(LongUnaryOperator function, long value) {
      return function.applyAsLong(value);
    }

    @Override
    public LongUnaryOperator operator() {
      return value -> value;
    }
  }

  static final class SafeEcho implements SafeLongs {
    @Override
    public long echo(long value) {
      return value;
    }

    @Override
    public List<Long> list(List<Long> values) {
      return values;
    }

    @Override
    public long call(LongUnaryOperator function, long value) {
      return function.applyAsLong(value) + 1;
    }
  }

  @RegisterExtension
  static final TestBridge js =
      TestBridge.exposing(
          LongTest_LongsBridge.of(new Echo()), LongTest_SafeLongsBridge.of(new SafeEcho()));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @Test
  void directParameterAlsoTakesASafeInteger() {
    assertThat(js.holds("longs.echo(5) === 5n && longs.echo(5n) === 5n")).isTrue();
    assertThat(js.holds("longs.echo(-0) === 0n")).isTrue();
    assertThat(js.holds("longs.echo(2 ** 53 - 1) === 9007199254740991n")).isTrue();
    assertThat(js.holds("longs.boxed(5) === 5n && longs.boxed(null) === null")).isTrue();
    assertThat(js.holds("longs.operator()(5) === 5n")).isTrue();
  }

  @Test
  void directParameterTakesNoOtherNumber() {
    String place = "longs.echo: parameter 'value' must be a bigint or a safe integer, got ";
    assertThat(js.caught("longs.echo(1.5)")).isEqualTo("TypeError: " + place + "1.5");
    assertThat(js.caught("longs.echo(NaN)")).isEqualTo("TypeError: " + place + "NaN");
    assertThat(js.caught("longs.echo(2 ** 53)"))
        .isEqualTo("TypeError: " + place + "9007199254740992");
    assertThat(js.caught("longs.echo(2n ** 63n)")).startsWith("RangeError: longs.echo: parameter");
    assertThat(js.caught("longs.echo('5')")).startsWith("TypeError: longs.echo: parameter");
  }

  @Test
  void numberInsideAnotherValueIsRefused() {
    assertThat(js.error("longs.list([1n, 2])"))
        .hasMessage("longs.list: parameter 'values'[1] must be a bigint, got number");
    assertThat(js.error("longs.map({a: 1})"))
        .hasMessage("longs.map: parameter 'values'[a] must be a bigint, got number");
    assertThat(js.error("longs.sizes({exact: 1, safe: 1})"))
        .hasMessage("longs.sizes: parameter 'sizes'.exact must be a bigint, got number");
    assertThat(js.error("longs.call(() => 1, 1)"))
        .hasMessage("longs.call: result of 'function' must be a bigint, got number");
  }

  @Test
  void everyBitSurvives() {
    for (String value :
        List.of(
            "0n",
            "-1n",
            "2n ** 53n + 1n",
            "-(2n ** 53n) - 1n",
            "2n ** 63n - 1n",
            "-(2n ** 63n)",
            "0x123456789abcdefn")) {
      assertThat(js.holds("longs.echo(%1$s) === %1$s".formatted(value))).as(value).isTrue();
      assertThat(js.holds("longs.list([%1$s])[0] === %1$s".formatted(value))).as(value).isTrue();
      assertThat(js.holds("longs.call((v) => v, %1$s) === %1$s".formatted(value))).isTrue();
    }
  }

  @Test
  void safeIntegerOnMethodAndParameter() {
    assertThat(js.holds("longs.safe(5) === 5 && longs.safe(-(2 ** 53) + 1) === -(2 ** 53) + 1"))
        .isTrue();
    assertThat(js.holds("longs.safeResult(5n) === 5 && longs.safeParameter(5) === 5n")).isTrue();
    assertThat(js.error("longs.safeParameter(5n)"))
        .hasMessage("longs.safeParameter: parameter 'value' must be a safe integer, got bigint");
    assertThat(js.error("longs.safeResult(2n ** 53n)"))
        .hasMessage("longs.safeResult: result must be a safe integer, got 9007199254740992");
    assertThat(js.error("longs.safeResult(-(2n ** 63n))"))
        .hasMessage("longs.safeResult: result must be a safe integer, got -9223372036854775808");
  }

  @Test
  void safeIntegerOnComponentAndRecord() {
    assertThat(
            js.holds(
                "(({exact, safe}) => exact === 1n && safe === 2)"
                    + "(longs.sizes({exact: 1n, safe: 2}))"))
        .isTrue();
    assertThat(js.error("longs.sizes({exact: 1n, safe: 2n})"))
        .hasMessage("longs.sizes: parameter 'sizes'.safe must be a safe integer, got bigint");
    assertThat(js.text("JSON.stringify(longs.range({from: 1, to: 2, steps: [3]}))"))
        .isEqualTo("{\"from\":1,\"to\":2,\"steps\":[3]}");
    assertThat(js.error("longs.range({from: 1, to: 1.5, steps: []})"))
        .hasMessage("longs.range: parameter 'range'.to must be a safe integer, got 1.5");
  }

  @Test
  void safeIntegerOnAnInterface() {
    assertThat(js.holds("safeLongs.echo(5) === 5 && safeLongs.list([6])[0] === 6")).isTrue();
    assertThat(js.holds("safeLongs.call((v) => v * 2, 5) === 11")).isTrue();
    assertThat(js.error("safeLongs.list([2 ** 53])"))
        .hasMessage(
            "safeLongs.list: parameter 'values'[0] must be a safe integer, got 9007199254740992");
  }
}
