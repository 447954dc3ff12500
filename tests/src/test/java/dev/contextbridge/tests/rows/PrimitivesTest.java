package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Primitive types as parameters, results and components, and in functions of one's own. */
class PrimitivesTest {
  record All(char c, byte b, short s, int i, long l, float f, double d, boolean z) {}

  @FunctionalInterface
  interface Mixer {
    All mix(char c, byte b, short s, int i, long l, float f, double d, boolean z);
  }

  @ExposeInMainWorld("primitives")
  interface Primitives {
    All all(char c, byte b, short s, int i, long l, float f, double d, boolean z);

    All echo(All all);

    All call(Mixer mixer);

    Mixer mixer();

    char letter(char c);

    byte small(byte b);

    short medium(short s);

    float rough(float f);

    double exact(double d);

    boolean flag(boolean z);
  }

  static final class Echo implements Primitives {
    @Override
    public All all(char c, byte b, short s, int i, long l, float f, double d, boolean z) {
      return new All(c, b, s, i, l, f, d, z);
    }

    @Override
    public All echo(All all) {
      return all;
    }

    @Override
    public All call(Mixer mixer) {
      return mixer.mix('x', (byte) -1, (short) -2, -3, -4, 0.5f, -0.0, true);
    }

    @Override
    public Mixer mixer() {
      return this::all;
    }

    @Override
    public char letter(char c) {
      return c;
    }

    @Override
    public byte small(byte b) {
      return b;
    }

    @Override
    public short medium(short s) {
      return s;
    }

    @Override
    public float rough(float f) {
      return f;
    }

    @Override
    public double exact(double d) {
      return d;
    }

    @Override
    public boolean flag(boolean z) {
      return z;
    }
  }

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(PrimitivesTest_PrimitivesBridge.of(new Echo()));

  private static String shown(String script) {
    return js.text(
        "(({c, b, s, i, l, f, d, z}) => [c, b, s, i, `${l}n`, f, Object.is(d, -0) ? '-0' : d,"
            + " z].join())("
            + script
            + ")");
  }

  @Test
  void asParametersAndResults() {
    assertThat(shown("primitives.all('c', -128, 32767, -(2 ** 31), 2n ** 62n, 1.5, -0, true)"))
        .isEqualTo("c,-128,32767,-2147483648,4611686018427387904n,1.5,-0,true");
    assertThat(shown("primitives.mixer()('c', 1, 2, 3, 4, 5, 6, false)"))
        .isEqualTo("c,1,2,3,4n,5,6,false");
  }

  @Test
  void asComponentsInAnyOrder() {
    assertThat(shown("primitives.echo({z: true, d: 6, f: 5, l: 4n, i: 3, s: 2, b: 1, c: 'c'})"))
        .isEqualTo("c,1,2,3,4n,5,6,true");
    assertThat(js.error("primitives.echo({z: 1, d: 6, f: 5, l: 4n, i: 3, s: 2, b: 1, c: 'c'})"))
        .hasMessage("primitives.echo: parameter 'all'.z must be a boolean, got number");
  }

  @Test
  void inFunctionsOfOnesOwn() {
    assertThat(shown("primitives.call((c, b, s, i, l, f, d, z) => ({c, b, s, i, l, f, d, z}))"))
        .isEqualTo("x,-1,-2,-3,-4n,0.5,-0,true");
    assertThat(
            js.text(
                "primitives.call((...all) => { globalThis.types = all.map((v) => typeof v).join();"
                    + " return primitives.call((c, b, s, i, l, f, d, z) => ({c, b, s, i, l, f, d,"
                    + " z})); }) && types"))
        .isEqualTo("string,number,number,number,bigint,number,number,boolean");
  }

  @Test
  void specialNumbersAsDirectResults() {
    assertThat(js.holds("Object.is(primitives.exact(-0), -0)")).isTrue();
    assertThat(js.holds("Number.isNaN(primitives.exact(NaN))")).isTrue();
    assertThat(js.holds("primitives.exact(Infinity) === Infinity")).isTrue();
    assertThat(js.holds("Object.is(primitives.rough(-0), -0)")).isTrue();
    assertThat(js.holds("primitives.rough(0.1) === Math.fround(0.1)")).isTrue();
    assertThat(js.holds("primitives.rough(1e-60) === 0 && primitives.rough(1e60) === Infinity"))
        .isTrue();
    assertThat(js.holds("primitives.small(-1) === -1 && primitives.medium(-1) === -1")).isTrue();
    assertThat(js.holds("primitives.flag(false) === false")).isTrue();
    assertThat(js.holds("primitives.letter('\\ud800') === '\\ud800'")).isTrue();
  }

  @Test
  void nullIsNoPrimitive() {
    for (String method : List.of("letter", "small", "medium", "rough", "exact", "flag")) {
      assertThat(js.error("primitives." + method + "(null)").getMessage())
          .startsWith("primitives." + method + ": parameter")
          .endsWith("got null");
    }
  }
}
