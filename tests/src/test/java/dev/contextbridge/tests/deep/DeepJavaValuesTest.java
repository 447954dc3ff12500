package dev.contextbridge.tests.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.deep.Deep.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Deep objects of Java: where an error in them is, and that their cycles are found. */
class DeepJavaValuesTest {
  private static final Deep END = new Deep.End(1);

  private static Arguments way(String step, UnaryOperator<Deep> wrap) {
    return Arguments.of(step, wrap);
  }

  static Stream<Arguments> ways() {
    return Stream.of(
        way(".d", Deep.D::new),
        way(".o", v -> new Deep.O(Optional.of(v))),
        way(".l[1]", v -> new Deep.L(Arrays.asList(END, v))),
        way(".a[0]", v -> new Deep.A(new Deep[] {v, END})),
        way(
            ".s[1]",
            v -> new Deep.S(Stream.of(END, v).collect(LinkedHashSet::new, Set::add, Set::addAll))),
        way(".m[y]", v -> new Deep.M(Map.of("y", v))),
        way(".c[RED]", v -> new Deep.C(Map.of(Color.RED, v))),
        way(".k.get(7)", v -> new Deep.K(Map.of(7, v))),
        way(".l[1][0]", v -> new Deep.LL(List.of(List.of(END), List.of(v)))),
        way(".b.b", v -> new Deep.B(new Deep.Box<>(v))),
        way(".d", v -> new Deep.Named("n", v)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void nullFarInsideIsNamedByItsPath(String step, UnaryOperator<Deep> wrap) {
    Keeping api = new Keeping();
    SmallStack.run(
        api,
        js -> {
          for (int levels : new int[] {0, 1, 14, 15, 16, 31, 32, 33, 64, 65}) {
            Deep value = new Deep.L(new ArrayList<>(Arrays.asList(END, null)));
            for (int i = 0; i < levels; i++) {
              value = wrap.apply(value);
            }
            api.kept = value;
            String path = step.repeat(levels) + ".l[1]";
            if (path.length() > 200) {
              path = path.substring(0, 99) + "…" + path.substring(path.length() - 100);
            }
            assertThat(js.error("deep.stored()"))
                .hasMessage("deep.stored: result" + path + " must be an object, got null");
          }
        });
  }

  @Test
  void cyclesAreFoundHoweverLongTheyAre() {
    Keeping api = new Keeping();
    SmallStack.run(
        api,
        js -> {
          for (int length : new int[] {1, 10, 31, 32, 33, 50}) {
            Map<String, Deep> last = new HashMap<>();
            Deep first = new Deep.M(last);
            for (int i = 1; i < length; i++) {
              first = new Deep.D(first);
            }
            last.put("x", first);
            api.kept = new Deep.D(new Deep.D(first));
            assertThat(js.error("deep.stored()"))
                .hasMessage(
                    "deep.stored: result.d.d"
                        + ".d".repeat(length - 1)
                        + ".m[x] must be free of cycles, got an object that contains itself");
          }
          api.kept = END;
          assertThat(js.holds("same(deep.stored(), end)")).isTrue();
        });
  }

  @Test
  void theSameObjectTwiceIsNoCycle() {
    Keeping api = new Keeping();
    SmallStack.run(
        api,
        js -> {
          Deep shared = END;
          for (int i = 0; i < 40; i++) {
            shared = new Deep.D(shared);
          }
          api.kept = new Deep.L(List.of(shared, shared));
          assertThat(
                  js.holds(
                      "same(deep.stored(), {kind: 'L', l: [nest(['D'], 40), nest(['D'], 40)]})"))
              .isTrue();
        });
  }

  @Test
  void manyPartsOfOneLevelKeepTheirPlaces() {
    Keeping api = new Keeping();
    SmallStack.run(
        api,
        js -> {
          List<Deep> all = new ArrayList<>();
          for (int i = 0; i < 200; i++) {
            all.add(new Deep.D(new Deep.End(i)));
          }
          Deep value = new Deep.L(all);
          for (int i = 0; i < 31; i++) {
            value = new Deep.D(value);
          }
          api.kept = value;
          js.execute(
              "globalThis.at = (v) => { for (let i = 0; i < 31; i++) v = v.d; return v.l; };"
                  + "globalThis.places = (v) => at(v).every((each, i) => each.d.v === i);");
          assertThat(js.holds("places(deep.stored())")).isTrue();
          assertThat(js.holds("places(deep.echo(deep.stored()))")).isTrue();
        });
  }

  @Test
  void exceptionsMayHaveDeepFields() {
    SmallStack.run(
        new Keeping(),
        js -> {
          for (int levels : new int[] {3, 40, 999}) {
            js.execute(
                """
                globalThis.felled = [];
                try { deep.fell(%1$s); } catch (e) { felled.push(e); }
                deep.fellLater(%1$s).catch((e) => felled.push(e));
                """
                    .formatted(levels));
            assertThat(js.text("felled.map((e) => `${e.name}: ${e.message}`).join()"))
                .isEqualTo("Felled: felled,Felled: felled");
            assertThat(js.holds("felled.every((e) => same(e.tree, tree(%s)))".formatted(levels)))
                .isTrue();
          }
        });
  }

  @Test
  void manyObjectsOfOnePartShareWhatIsAroundThem() {
    Keeping api = new Keeping();
    SmallStack.run(
        api,
        js -> {
          Deep value = new Deep.L(Collections.nCopies(60_000, new Deep.D(END)));
          for (int i = 0; i < 990; i++) {
            value = new Deep.D(value);
          }
          api.kept = value; // a copy of all that is around each would take 480 MB
          js.execute(
              "globalThis.inner = (v) => { while (v.kind === 'D') v = v.d; return v.l.length; }");
          assertThat(js.run("inner(deep.stored())")).isEqualTo(60_000);
        });
  }
}
