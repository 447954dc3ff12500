package dev.contextbridge.tests.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random types with random values. The types depend on {@link #FIRST_SEED} alone, the values on the
 * seed of the property, which is printed when it fails.
 */
class PropertiesTest {
  /** Another one, for a search that takes longer, is {@code -Dproperties.seed}. */
  private static final long FIRST_SEED = Long.getLong("properties.seed", 1);

  private static final int APIS = Integer.getInteger("properties.apis", 3);
  private static final int TYPES = 10;
  private static final int DEPTH = 4;

  private static List<RandomApi> apis = List.of();

  /** A value of a random type. */
  record Sample(RandomApi api, int type, Object value) {
    /** Runs a script with the API, its key and the number of the type. */
    String run(String script) {
      api.give(value);
      return api.js().text(script.formatted(api.key(), type));
    }

    @Override
    public String toString() {
      return "%s, type %s, %s: %s"
          .formatted(api, type, api.types().get(type).java(), Same.text(value));
    }
  }

  @BeforeContainer
  static void compile() {
    apis =
        LongStream.range(FIRST_SEED, FIRST_SEED + APIS)
            .mapToObj(seed -> new RandomApi(seed, TYPES))
            .toList();
  }

  @AfterContainer
  static void close() {
    apis.forEach(RandomApi::close);
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(apis)
        .flatMap(
            api ->
                Arbitraries.of(IntStream.range(0, TYPES).boxed().toList())
                    .flatMap(
                        type ->
                            api.types()
                                .get(type)
                                .values(api.classes(), DEPTH)
                                .map(value -> new Sample(api, type, value))));
  }

  @Property(
      tries = 300,
      seed = "4",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void valuesGoThereAndBackUnchanged(
      @ForAll("samples") Sample sample, @ForAll("positions") String position) {
    sample.run("(() => { echo(%1$s, %2$s, '" + position + "'); return ''; })()");
    assertThat(Same.text(sample.api().taken())).isEqualTo(Same.text(sample.value()));
  }

  @Provide
  Arbitrary<String> positions() {
    return Arbitraries.of("take", "call", "settle");
  }

  @Property(tries = 300, seed = "4", edgeCases = EdgeCasesMode.NONE)
  void valuesAreWhatTypeScriptIsTold(@ForAll("samples") Sample sample) {
    assertThat(sample.run("String(declaration.give%2$s(%1$s.give%2$s()))")).isEqualTo("true");
  }

  @Example
  void theReaderOfDeclarationsTellsValuesApart() {
    String told =
        apis.get(0)
            .js()
            .text(
                """
                (() => {
                  const api = readDeclaration(`
                    export interface Api {
                      list(): readonly (string | null)[];
                      map(): Partial<Record<"X" | "Y", Date>>;
                      some(): Some;
                    }
                    /** It may be missing. */
                    export interface Some { readonly n?: number | undefined; }`);
                  const right = [api.list(['x', null]), api.map({X: new Date()}), api.some({}),
                    api.some({n: 1})];
                  const wrong = [api.list([1]), api.list({}), api.map({Z: new Date()}),
                    api.map({X: 1}), api.some({n: 'a'}), api.some({m: 1})];
                  return `${right} ${wrong}`;
                })()
                """);
    assertThat(told).isEqualTo("true,true,true,true false,false,false,false,false,false");
  }

  @Property(
      tries = 600,
      seed = "4",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.BOUNDED)
  void wrongValuesAreRefusedAtTheirPlace(
      @ForAll("samples") Sample sample,
      @ForAll("numbers") int place,
      @ForAll("numbers") int candidate) {
    assertThat(sample.run("attack(%1$s, '%1$s', %2$s, " + place + ", " + candidate + ")"))
        .isEmpty();
    assertThat(sample.api().taken()).as("nothing was taken").isNull();
    sample.run("(() => { echo(%1$s, %2$s, 'take'); return ''; })()");
    assertThat(Same.text(sample.api().taken())).isEqualTo(Same.text(sample.value()));
  }

  @Provide
  Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 10_000);
  }
}
