package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Java's maps, lists and arrays of strings, numbers, booleans and null cross as JSON. */
class PlainJavaValuesTest {
  @RegisterExtension static final TestBridge js = TestBridge.exposing();

  @BeforeAll
  static void prepare() {
    js.execute(PlainValuesTest.SHOW + "var all = (...args) => args.map(show).join(' | ');");
  }

  private static @Nullable Object call(String function, @Nullable Object... arguments) {
    return ((JsFunction) js.run(function)).call(arguments);
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  @Test
  void arriveAsTheyAre() {
    assertThat(
            call(
                "all",
                map("a", map("b", Arrays.asList(1, "x", null, true, List.of(), map()))),
                new Object[] {false, 'c', java.nio.CharBuffer.wrap("d")}))
        .isEqualTo("{a:{b:[1,\"x\",null,true,[],{}]}} | [false,\"c\",\"d\"]");
    assertThat(
            call(
                "all",
                List.of(
                    1e21, Double.MIN_VALUE, 0.1, 0.5f, Integer.MIN_VALUE, (short) -7, (byte) 3)))
        .isEqualTo("[1e+21,5e-324,0.1,0.5,-2147483648,-7,3]");
    assertThat(call("all", map("b", 1, "2", 2, "1", 3, "", 4, "\n\"\\\0", 5)))
        .isEqualTo("{1:3,2:2,b:1,:4,\n\"\\\0:5}");
    assertThat(call("all", map("__proto__", map("x", 1), "constructor", 2, "toJSON", 3)))
        .isEqualTo("{__proto__:{x:1},constructor:2,toJSON:3}");
  }

  @Test
  void allCharactersAreTheSame() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      text.append((char) i);
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 200) {
      parts.add(text.substring(i, Math.min(i + 200, text.length())));
    }
    js.execute(
        "var codes = (list) => [...list.join('')].length > 60000"
            + " && list.join('').split('').every((c, i) => c.charCodeAt(0) === i);");
    assertThat(call("codes", parts)).isEqualTo(true);
    assertThat(call("(list) => list[0].length", List.of("x".repeat(100_000)))).isEqualTo(100_000);
    assertThat(call("(o) => Object.keys(o)[0].length", map("k".repeat(1000), 1))).isEqualTo(1000);
  }

  @Test
  void whatJsonWouldChangeDoesNotChange() {
    assertThat(call("all", Arrays.asList(-0.0, Double.NaN, JsUndefined.UNDEFINED, -0.0f)))
        .isEqualTo("[-0,NaN,undefined,-0]");
    assertThat(call("all", map("a", Double.NEGATIVE_INFINITY, "b", List.of(Float.MAX_VALUE))))
        .isEqualTo("{a:-Infinity,b:[3.4028234663852886e+38]}");
    assertThat(call("(o) => typeof o.big + o.at.getTime()", map("big", 1L, "at", instant(5))))
        .isEqualTo("bigint5");
  }

  private static Object instant(long millis) {
    return java.time.Instant.ofEpochMilli(millis);
  }

  @Test
  void oneThatIsMetTwiceIsOne() {
    List<Integer> shared = List.of(1);
    assertThat(
            call(
                "(o) => [o.a === o.b, o.a === o.c].join()",
                map("a", shared, "b", shared, "c", List.of(2))))
        .isEqualTo("true,false");
    assertThat(call("(a, b) => a === b", shared, shared)).isEqualTo(true);
    List<Object> loop = new ArrayList<>();
    loop.add(map("up", loop));
    assertThat(call("(l) => l[0].up === l", loop)).isEqualTo(true);
  }

  @Test
  void howeverDeep() {
    js.execute("var depth = (v) => { let n = 0; for (; v.length; v = v[0]) n++; return n; };");
    for (int levels : new int[] {1, 15, 16, 17, 998}) {
      List<?> deep = List.of();
      for (int i = 0; i < levels; i++) {
        deep = List.of(deep);
      }
      assertThat(call("depth", deep)).isEqualTo(levels);
    }
  }

  @Test
  void whatIsExposedIsFrozen() {
    js.bridge().exposeInMainWorld("settings", map("list", List.of(map("a", 1)), "text", "x"));
    assertThat(
            js.run(
                "[settings, settings.list, settings.list[0]].every(Object.isFrozen)"
                    + " && settings.list[0].a === 1 && settings.text === 'x'"))
        .isEqualTo(true);
  }

  @Test
  void noHookIsAsked() {
    try (TestBridge own = TestBridge.exposing()) {
      JsFunction show =
          (JsFunction)
              own.run(
                  PlainValuesTest.SHOW
                      + "(v) => { const text = show(v); delete Object.prototype.a; return text; }");
      own.execute(
          "JSON.parse = () => 'stolen';"
              + " Object.defineProperty(Object.prototype, 'a', {configurable: true, set() {}});"
              + " Object.defineProperty(Array.prototype, '0', {set() {}});");
      assertThat(show.call(List.of(map("a", 1)))).isEqualTo("[{a:1}]");
    }
  }

  @Test
  void whatCannotBeCopiedIsRefusedWithItsPath() {
    assertThatThrownBy(() -> call("all", map("a", List.of(1, new Thread()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("arguments[0].a[1] must be data that can be copied");
    assertThatThrownBy(() -> call("all", map("a", List.of(Map.of(1, 2)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("arguments[0].a[0] must be a Map with strings as keys");
  }
}
