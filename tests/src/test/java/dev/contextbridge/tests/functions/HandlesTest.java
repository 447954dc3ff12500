package dev.contextbridge.tests.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects of Java that cross as objects of functions. */
class HandlesTest {
  @Bridged
  interface Counter {
    int next();

    Counter child();
  }

  @Bridged
  interface Other {
    int next();
  }

  record Pair(Counter left, @Nullable Counter right) {}

  @ExposeInMainWorld("counters")
  interface Counters {
    Counter open();

    Counter echo(Counter counter);

    boolean isLast(Counter counter);

    List<Counter> list(List<Counter> counters);

    Pair pair(Pair pair);

    CompletionStage<Counter> later();

    Optional<Counter> maybe(Optional<Counter> counter);

    Counter call(UnaryOperator<Counter> function, Counter counter);

    Other other();
  }

  static final class Tally implements Counter, Other {
    private int count;

    @Override
    public int next() {
      return ++count;
    }

    @Override
    public Counter child() {
      return this;
    }
  }

  static final class Desk implements Counters {
    private Tally last = new Tally();

    @Override
    public Counter open() {
      last = new Tally();
      return last;
    }

    @Override
    public Counter echo(Counter counter) {
      return counter;
    }

    @Override
    public boolean isLast(Counter counter) {
      return counter == last;
    }

    @Override
    public List<Counter> list(List<Counter> counters) {
      return counters;
    }

    @Override
    public Pair pair(Pair pair) {
      return pair;
    }

    @Override
    public CompletionStage<Counter> later() {
      return CompletableFuture.completedFuture(last);
    }

    @Override
    public Optional<Counter> maybe(Optional<Counter> counter) {
      return counter;
    }

    @Override
    public Counter call(UnaryOperator<Counter> function, Counter counter) {
      return function.apply(counter);
    }

    @Override
    public Other other() {
      return last;
    }
  }

  @RegisterExtension
  static final TestBridge js = TestBridge.exposing(HandlesTest_CountersBridge.of(new Desk()));

  @Test
  void handleHasAStateOfItsOwn() {
    assertThat(
            js.run(
                "(() => { const c = counters.open(), d = counters.open();"
                    + " return [c.next(), c.next(), d.next()]; })()"))
        .isEqualTo(List.of(1, 2, 1));
  }

  @Test
  void handleComesHomeAsTheOriginalFromEveryPosition() {
    js.execute("globalThis.c = counters.open()");
    assertThat(js.holds("counters.isLast(c)")).isTrue();
    assertThat(js.holds("counters.echo(c) === c && c.child() === c")).isTrue();
    assertThat(js.holds("counters.list([c])[0] === c")).isTrue();
    assertThat(js.holds("counters.pair({left: c}).left === c")).isTrue();
    assertThat(js.holds("counters.pair({left: c, right: c}).right === c")).isTrue();
    assertThat(js.holds("counters.maybe(c) === c && counters.maybe() === undefined")).isTrue();
    assertThat(js.holds("counters.call((v) => v, c) === c")).isTrue();
    assertThat(js.settled("counters.later().then((v) => v === c)")).isEqualTo(true);
  }

  @Test
  void handleIsFrozen() {
    assertThat(js.holds("Object.isFrozen(counters.open())")).isTrue();
    assertThat(js.holds("Object.isFrozen(counters.open().next)")).isTrue();
    assertThat(js.text("Object.keys(counters.open()).sort().join()")).isEqualTo("child,next");
  }

  @Test
  void copyOfAHandleIsAnotherObjectWithTheSameMethods() {
    assertThat(js.holds("counters.isLast(counters.open())")).isTrue();
    assertThat(js.holds("counters.isLast({...counters.open()})")).isFalse();
    assertThat(js.holds("counters.isLast(Object.create(counters.open()))")).isFalse();
    assertThat(js.holds("counters.isLast(new Proxy(counters.open(), {}))")).isFalse();
    assertThat(
            js.run(
                "(() => { const c = counters.open(), copy = {...c}; counters.echo(copy);"
                    + " return [c.next(), copy.next()]; })()"))
        .isEqualTo(List.of(1, 2));
  }

  @Test
  void whatIsNoObjectIsRefused() {
    String expected =
        "counters.isLast: parameter 'counter' must be an object that implements Counter";
    assertThat(js.error("counters.isLast(null)")).hasMessage(expected + ", got null");
    assertThat(js.error("counters.isLast(7)")).hasMessage(expected + ", got number");
    assertThat(js.error("counters.isLast(counters.open().next)"))
        .hasMessage("counters.isLast: parameter 'counter'.next must be a function, got undefined");
  }

  @Test
  void handleOfAnotherTypeIsRefused() {
    assertThat(js.error("counters.isLast(counters.other())"))
        .hasMessage(
            "counters.isLast: parameter 'counter' must be an object that implements Counter,"
                + " got another object of Java");
    assertThat(js.error("counters.list([counters.open(), counters])"))
        .hasMessageStartingWith("counters.list: parameter 'counters'[1] must be an object that");
  }

  @Test
  void oneObjectOfTwoTypesIsTwoHandles() {
    assertThat(
            js.holds(
                "(() => { const c = counters.open(); return counters.other() !== c"
                    + " && !('child' in counters.other()); })()"))
        .isTrue();
  }
}
