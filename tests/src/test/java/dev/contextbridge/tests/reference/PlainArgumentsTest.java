package dev.contextbridge.tests.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsFunction;
import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Arguments that cross without a parcel arrive as those that need one. */
class PlainArgumentsTest {
  @RegisterExtension static final TestBridge js = Hub.open();

  /** What a function of the preload world is called with, as text that tells everything apart. */
  private static final String SHOW =
      """
      hub.give(`(function show(...args) {
        const text = (v) => Object.is(v, -0) ? '-0' : typeof v === 'string' ? JSON.stringify(v) : String(v);
        return arguments.length + ':' + args.map((v) => typeof v + ' ' + text(v)).join(', ');
      })`)
      """;

  private static Object shown(String arguments) {
    return js.run("(" + SHOW + ")(" + arguments + ")");
  }

  @Test
  void asManyAsThereAre() {
    assertThat(shown("")).isEqualTo("0:");
    assertThat(shown("1")).isEqualTo("1:number 1");
    assertThat(shown("1, 'two', true, false"))
        .isEqualTo("4:number 1, string \"two\", boolean true, boolean false");
    assertThat(shown("1, 2, 3, 4, 5"))
        .isEqualTo("5:number 1, number 2, number 3, number 4, number 5");
  }

  @Test
  void anyNumberAndText() {
    assertThat(shown("-0, NaN, -Infinity, 2 ** 53"))
        .isEqualTo("4:number -0, number NaN, number -Infinity, number 9007199254740992");
    assertThat(shown("2147483648, -2147483649, 0.1"))
        .isEqualTo("3:number 2147483648, number -2147483649, number 0.1");
    assertThat(shown("'', '\\ud800', '\\u0000', '\\u{1f600}'"))
        .isEqualTo(
            "4:string \"\", string \"\\ud800\", string \"\\u0000\", string \"\ud83d\ude00\"");
    assertThat(shown("'x'.repeat(256).length, 'x'.repeat(257)"))
        .isEqualTo("2:number 256, string \"" + "x".repeat(257) + "\"");
  }

  @Test
  void nothingElsePasses() {
    assertThat(shown("undefined")).isEqualTo("1:undefined undefined");
    assertThat(shown("null, 1n")).isEqualTo("2:object null, bigint 1");
    assertThat(shown("new String('a'), {toString: 1}.toString")).isEqualTo("2:object a, number 1");
  }

  @Test
  void noScriptGetsBetween() {
    assertThat(
            js.run(
                """
                const show = %s;
                const {iterator} = Symbol;
                const own = Array.prototype[iterator];
                Array.prototype[iterator] = function* () { yield 'stolen'; };
                for (const key of ['0', '1', 'length']) {
                  Object.defineProperty(Object.prototype, key,
                    {configurable: true, get: () => 'stolen', set() {}});
                }
                let got;
                try { got = show(7, 'a'); } finally {
                  Array.prototype[iterator] = own;
                  for (const key of ['0', '1', 'length']) delete Object.prototype[key];
                }
                got
                """
                    .formatted(SHOW.strip())))
        .isEqualTo("2:number 7, string \"a\"");
  }

  @Test
  void theObjectThatAFunctionWasReadFromIsThis() {
    assertThat(
            js.run(
                "hub.give('({name: `home`, where(a, b) { return this.name + a + b; }})').where(1,"
                    + " 'x')"))
        .isEqualTo("home1x");
  }

  @Test
  void javaGetsAndGivesThem() {
    List<@Nullable Object> got = new ArrayList<>();
    JsFunction sum = (JsFunction) js.run("(a, b) => typeof a + typeof b + a + b");
    assertThat(sum.call(1, 0.5)).isEqualTo("numbernumber10.5");
    assertThat(sum.call(true, "x")).isEqualTo("booleanstringtruex");
    assertThat(sum.call(null, 1)).isEqualTo("objectnumbernull1");
    assertThat(sum.call(1L, "x")).isEqualTo("bigintstring1x");
    JsFunction take =
        arguments -> {
          got.addAll(Arrays.asList(arguments));
          return arguments.length;
        };
    js.bridge().exposeInMainWorld("take", take);
    assertThat(js.run("take(1, 1.5, 'x', false) + take(-0)")).isEqualTo(5);
    assertThat(got).containsExactly(1, 1.5, "x", false, -0.0);
  }
}
