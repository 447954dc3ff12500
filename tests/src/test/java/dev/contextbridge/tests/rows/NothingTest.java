package dev.contextbridge.tests.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.TestBridge;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** void, {@code @Nullable} and Optional. */
class NothingTest {
  record Entry(@Nullable String text, Optional<Integer> size, List<@Nullable String> tags) {}

  @ExposeInMainWorld("maybe")
  interface Maybe {
    void nothing(String ignored);

    CompletionStage<Void> nothingLater();

    @Nullable String echo(@Nullable String text);

    String describe(int first, @Nullable Integer second, Optional<String> third);

    @Nullable Entry entry(@Nullable Entry entry);

    List<@Nullable Integer> list(List<@Nullable Integer> values);

    Map<String, Optional<Integer>> map(Map<String, Optional<Integer>> values);

    CompletionStage<@Nullable String> later(@Nullable String text);

    @Nullable String call(Function<@Nullable String, @Nullable String> function);
  }

  static final class Echo implements Maybe {
    @Override
    public void nothing(String ignored) {}

    @Override
    public CompletionStage<Void> nothingLater() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public String echo(String text) {
      return text;
    }

    @Override
    public String describe(int first, Integer second, Optional<String> third) {
      return first + " " + second + " " + third;
    }

    @Override
    public Entry entry(Entry entry) {
      return entry;
    }

    @Override
    public List<Integer> list(List<Integer> values) {
      return values;
    }

    @Override
    public Map<String, Optional<Integer>> map(Map<String, Optional<Integer>> values) {
      return values;
    }

    @Override
    public CompletionStage<String> later(String text) {
      return CompletableFuture.completedFuture(text);
    }

    @Override
    public String call(Function<String, String> function) {
      return function.apply(null);
    }
  }

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(NothingTest_MaybeBridge.of(new Echo()));

  @Test
  void voidIsUndefined() {
    assertThat(js.holds("maybe.nothing('x') === undefined")).isTrue();
    assertThat(js.settled("maybe.nothingLater().then(String)")).isEqualTo("undefined");
  }

  @Test
  void missingArgumentsAreNullOrEmpty() {
    assertThat(js.text("maybe.describe(1)")).isEqualTo("1 null Optional.empty");
    assertThat(js.text("maybe.describe(1, undefined, null)")).isEqualTo("1 null Optional.empty");
    assertThat(js.text("maybe.describe(1, null, 'x')")).isEqualTo("1 null Optional[x]");
    assertThat(js.text("maybe.describe(1, 2, 'x', 'extra')")).isEqualTo("1 2 Optional[x]");
    assertThat(js.error("maybe.describe()"))
        .hasMessage("maybe.describe: parameter 'first' must be a number, got undefined");
    assertThat(js.error("maybe.describe(1, '2')"))
        .hasMessage("maybe.describe: parameter 'second' must be a number, got string");
  }

  @Test
  void nullableIsNullInJavaScript() {
    assertThat(js.holds("maybe.echo(null) === null")).isTrue();
    assertThat(js.holds("maybe.echo(undefined) === null && maybe.echo() === null")).isTrue();
    assertThat(js.text("maybe.echo('')")).isEmpty();
    assertThat(js.holds("maybe.entry(null) === null")).isTrue();
  }

  @Test
  void fields() {
    assertThat(js.text("JSON.stringify(maybe.entry({tags: ['a', null, undefined]}))"))
        .isEqualTo("{\"text\":null,\"tags\":[\"a\",null,null]}");
    assertThat(js.holds("'size' in maybe.entry({tags: []})")).isTrue();
    assertThat(js.holds("maybe.entry({size: 0, text: 't', tags: []}).size === 0")).isTrue();
    assertThat(js.error("maybe.entry({size: 'a', tags: []})"))
        .hasMessage("maybe.entry: parameter 'entry'.size must be a number, got string");
    assertThat(js.error("maybe.entry({})"))
        .hasMessage("maybe.entry: parameter 'entry'.tags must be an array, got undefined");
  }

  @Test
  void elementsAndValues() {
    assertThat(js.run("maybe.list([1, null, undefined, , 5])"))
        .isEqualTo(Arrays.asList(1, null, null, null, 5));
    assertThat(js.text("Object.entries(maybe.map({a: 1, b: undefined, c: null})).join()"))
        .isEqualTo("a,1,b,,c,");
    assertThat(js.holds("maybe.map({a: null}).a === undefined")).isTrue();
  }

  @Test
  void promisesAndCallbacks() {
    assertThat(js.settled("maybe.later(null)")).isNull();
    assertThat(js.settled("maybe.later('x')")).isEqualTo("x");
    assertThat(js.text("maybe.call((v) => v === null ? 'got null' : 'got ' + v)"))
        .isEqualTo("got null");
    assertThat(js.run("maybe.call(() => undefined)")).isNull();
  }
}
