package dev.contextbridge.tests.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.TestBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How deep objects of declared types may be, whatever they contain one another by. */
class DeepValuesTest {
  private static final String TOO_DEEP = "must be nested at most 1000 levels deep, got object";

  @ParameterizedTest
  @ValueSource(strings = {"D", "O", "L", "A", "S", "M", "C", "K", "LL", "Named"})
  void objectsMayBeAThousandLevelsDeep(String kind) {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute("globalThis.made = nest(['%s'], 1000)".formatted(kind));
          assertThat(js.holds("same(deep.echo(made), made)")).isTrue();
          assertThat(js.holds("same(deep.stored(), made)")).isTrue();
          assertThat(js.caught("deep.echo(nest(['%s'], 1001))".formatted(kind)))
              .startsWith("TypeError: deep.echo: parameter 'deep'.")
              .endsWith(TOO_DEEP);
          assertThat(js.holds("same(deep.echo(end), end)")).isTrue();
        });
  }

  @Test
  void recordsBetweenThemCountAsLevels() {
    SmallStack.run(
        new Keeping(),
        js -> {
          assertThat(js.holds("same(deep.echo(nest(['B'], 500)), nest(['B'], 500))")).isTrue();
          assertThat(js.caught("deep.echo(nest(['B'], 501))")).endsWith(TOO_DEEP);
          js.execute("globalThis.mixed = nest(all, 900)");
          assertThat(js.holds("same(deep.echo(mixed), mixed)")).isTrue();
        });
  }

  @Test
  void whatContainsTreesWithoutBeingOneCountsToo() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute("globalThis.holder = (n) => nest(['L'], 300, {kind: 'T', t: tree(n)})");
          assertThat(js.holds("same(deep.echo(holder(698)), holder(698))")).isTrue();
          assertThat(js.caught("deep.echo(holder(699))")).endsWith(TOO_DEEP);
        });
  }

  @Test
  void nullEndsAList() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute(
              "globalThis.linked = (n) => { let v = null;"
                  + " for (let i = 0; i < n; i++) v = {kind: 'N', n: v}; return v; }");
          assertThat(js.holds("same(deep.echo(linked(1000)), linked(1000))")).isTrue();
          assertThat(js.caught("deep.echo(linked(1001))"))
              .contains("'deep'.n.n.n")
              .endsWith(".n.n " + TOO_DEEP);
        });
  }

  /**
   * Each goes through more levels than a part has, so that neither side knows the path by its
   * stack.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          D     | .d
          O     | .o
          L     | .l[1]
          A     | .a[0]
          S     | .s[0]
          M     | .m[y]
          C     | .c[RED]
          K     | .k.get(7)
          LL    | .l[1][1]
          Named | .d
          """)
  void errorsFarInsideNameThePath(String kind, String step) {
    SmallStack.run(
        new Keeping(),
        js -> {
          for (int levels : new int[] {1, 31, 32, 33, 34, 64, 65, 66}) {
            String path = "parameter 'deep'" + step.repeat(levels) + ".v must be";
            String message =
                js.error(
                        "deep.echo(nest(['%s'], %s, {kind: 'End', v: 1.5}))"
                            .formatted(kind, levels))
                    .getMessage();
            assertThat(message)
                .endsWith("must be an integer from -2147483648 to 2147483647, got 1.5");
            int cut = message.indexOf('…');
            if (cut < 0) {
              assertThat(message).startsWith("deep.echo: " + path);
            } else {
              assertThat("deep.echo: " + path).startsWith(message.substring(0, cut));
              assertThat(path)
                  .endsWith(message.substring(cut + 1, message.indexOf(" must be") + 8));
            }
          }
        });
  }

  @Test
  void longKeysAreCutInPaths() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute(
              """
              globalThis.long = 'k'.repeat(100_000);
              globalThis.keyed = (n, v) => {
                for (let i = 0; i < n; i++) v = {kind: 'M', m: {[long]: v}};
                return v;
              };
              """);
          String refused = js.error("deep.echo(keyed(40, {kind: 'End', v: ''}))").getMessage();
          assertThat(refused).startsWith("deep.echo: parameter 'deep'.m[kkk").hasSizeLessThan(300);
          String many = "{kind: 'L', l: Array.from({length: 2000}, () => wraps.D(end))}";
          assertThat(js.run("deep.echo(keyed(31, %s)).kind".formatted(many))).isEqualTo("M");
        });
  }

  @Test
  void recordsThatRefuseWhatIsFarInsideAreNamed() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute(
              "globalThis.nameless = (around, inside) =>"
                  + " nest(['D'], around, {kind: 'Named', name: '', d: nest(['L'], inside)})");
          for (int around : new int[] {0, 1, 40}) {
            for (int inside : new int[] {0, 10, 100}) {
              assertThat(js.error("deep.echo(nameless(%s, %s))".formatted(around, inside)))
                  .hasMessageStartingWith(
                      "deep.echo: parameter 'deep'" + ".d".repeat(around) + " must be ")
                  .hasMessageContaining("Named");
            }
          }
          assertThat(js.holds("same(deep.echo(end), end)")).isTrue();
        });
  }

  @Test
  void everyPositionTakesThem() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute("globalThis.made = nest(all, 500)");
          assertThat(js.holds("same(deep.trees([tree(0), tree(700)]), [tree(0), tree(700)])"))
              .isTrue();
          assertThat(js.holds("same(deep.call((v) => v, made), made)")).isTrue();
          js.execute("deep.later(Promise.resolve(made)).then((v) => globalThis.came = v)");
          assertThat(js.holds("same(came, made)")).isTrue();
          assertThat(js.world().evaluate("made", DeepApiBridge.deepCodec())).isNotNull();
          assertThat(js.error("deep.call(() => nest(['D'], 40, {kind: 'None'}), end)"))
              .hasMessageContaining(".d".repeat(40) + ".kind must be one of");
        });
  }

  @Test
  void propertiesAreReadOnceAndInTheirOrder() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute(
              """
              globalThis.log = [];
              globalThis.spied = (i, v) => ({
                get kind() { log.push(`kind${i}`); return 'Named'; },
                get name() { log.push(`name${i}`); return 'n'; },
                get d() { log.push(`d${i}`); return v; },
              });
              globalThis.chain = (n) => {
                let v = end;
                for (let i = n - 1; i >= 0; i--) v = spied(i, v);
                return v;
              };
              deep.echo(chain(100));
              globalThis.expected = [];
              for (let i = 0; i < 100; i++) expected.push(`kind${i}`, `name${i}`, `d${i}`);
              """);
          assertThat(js.text("log.join()")).isEqualTo(js.text("expected.join()"));
        });
  }

  @Test
  void gettersMayCallAgainWhileOthersAreRead() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute(
              """
              globalThis.inner = 0;
              globalThis.calling = (v) => ({kind: 'D', get d() {
                if (same(deep.echo(nest(all, 70)), nest(all, 70))) inner++;
                try { deep.echo(nest(['L'], 40, {kind: 'End', v: 'x'})); } catch { inner++; }
                return v;
              }});
              globalThis.outer = (n) => {
                let v = end;
                for (let i = 0; i < n; i++) v = calling(v);
                return v;
              };
              """);
          assertThat(js.holds("same(deep.echo(outer(40)), nest(['D'], 40)) && inner === 80"))
              .isTrue();
        });
  }

  @Test
  void cyclesInScriptsEndWithAnError() {
    SmallStack.run(
        new Keeping(),
        js -> {
          js.execute("globalThis.cycle = {kind: 'L', l: []}; cycle.l.push(end, cycle);");
          assertThat(js.caught("deep.echo(cycle)"))
              .startsWith("TypeError: deep.echo: parameter 'deep'.l[1].l[1].l[1]")
              .endsWith(TOO_DEEP);
        });
  }

  @Test
  void partsCountAsOneTransfer() {
    try (TestBridge js =
        TestBridge.with(
            builder -> builder.transferLimit(100, 100_000), DeepApiBridge.of(new Keeping()))) {
      js.execute(
          "globalThis.tree = (n) => { let v = {c: []};"
              + " for (let i = 0; i < n; i++) v = {c: [v, {c: []}]}; return [v]; }");
      assertThat(js.run("deep.trees(tree(49)).length")).isEqualTo(1);
      assertThat(js.error("deep.trees(tree(50))"))
          .hasMessageContaining("within the transfer limit of 100 elements");
    }
  }

  @Test
  void objectsInOneAnotherCountWithoutContainers() {
    try (TestBridge js =
        TestBridge.with(
            builder -> builder.transferLimit(100, 100_000), DeepApiBridge.of(new Keeping()))) {
      js.execute(
          "globalThis.shared = (n) => { let v = null;"
              + " for (let i = 0; i < n; i++) v = {kind: 'P', l: v, r: v}; return v; }");
      assertThat(js.run("deep.echo(shared(6)).kind")).isEqualTo("P");
      assertThat(js.caught("deep.echo(shared(500))"))
          .startsWith("RangeError: deep.echo: parameter 'deep'.l.l.l")
          .endsWith("must be within the transfer limit of 100 elements, got 101");
    }
  }
}
