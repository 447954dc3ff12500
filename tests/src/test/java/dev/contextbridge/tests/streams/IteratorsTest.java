package dev.contextbridge.tests.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Iterators and streams of Java in a script: what is pulled, and when it ends. */
class IteratorsTest {
  private static final Streams streams = new Streams();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(StreamsApiBridge.of(streams));

  @RegisterExtension static final JavaLog log = new JavaLog();

  private final List<String> journal = new ArrayList<>();

  @BeforeEach
  void giveNumbers() {
    streams.stream =
        Stream.iterate(1, each -> each + 1)
            .peek(each -> journal.add("pulled " + each))
            .onClose(() -> journal.add("closed"));
  }

  @Test
  void nothingIsPulledBeforeItIsAskedForNorAhead() {
    js.execute("globalThis.it = streams.stream()");
    assertThat(journal).isEmpty();
    js.execute("it.next(); it.next()");
    assertThat(journal).containsExactly("pulled 1", "pulled 2");
    js.execute("it.return()");
    assertThat(journal).containsExactly("pulled 1", "pulled 2", "closed");
  }

  @Test
  void breakCloses() {
    js.execute("for (const each of streams.stream()) if (each === 2) break");
    assertThat(journal).containsExactly("pulled 1", "pulled 2", "closed");
  }

  @Test
  void errorOfTheScriptClosesAndStaysItself() {
    assertThat(js.caught("for (const each of streams.stream()) throw new RangeError('mine')"))
        .isEqualTo("RangeError: mine");
    assertThat(journal).containsExactly("pulled 1", "closed");
  }

  @Test
  void endCloses() {
    streams.stream = Stream.of(1, 2).onClose(() -> journal.add("closed"));
    assertThat(js.run("[...streams.stream()]")).isEqualTo(List.of(1, 2));
    assertThat(journal).containsExactly("closed");
  }

  @Test
  void endedIteratorStaysEnded() {
    js.execute("globalThis.it = streams.stream(); it.next(); it.return()");
    assertThat(js.run("[it.next().done, it.next().value ?? 'none', it.return(7).value]"))
        .isEqualTo(List.of(true, "none", 7));
    assertThat(js.run("[...it]")).isEqualTo(List.of());
    assertThat(journal).containsExactly("pulled 1", "closed");
  }

  @Test
  void returnBeforeTheFirstElementCloses() {
    js.execute("streams.stream().return()");
    assertThat(journal).containsExactly("closed");
  }

  @Test
  void iteratorThatCanBeClosedIsClosed() {
    streams.iterator = new ClosingIterator(journal, List.of("a", "b").iterator());
    assertThat(js.run("[...streams.iterator()]")).isEqualTo(List.of("a", "b"));
    streams.iterator = new ClosingIterator(journal, List.of("a", "b").iterator());
    js.execute("for (const each of streams.iterator()) break");
    assertThat(journal).containsExactly("closed", "closed");
  }

  private record ClosingIterator(List<String> journal, Iterator<String> elements)
      implements Iterator<String>, AutoCloseable {
    @Override
    public boolean hasNext() {
      return elements.hasNext();
    }

    @Override
    public String next() {
      return elements.next();
    }

    @Override
    public void close() {
      journal.add("closed");
    }
  }

  @Test
  void declaredErrorCrossesByNameAndCloses() {
    failing(new StreamsApi.OutOfPaperException(2));
    assertThat(
            js.text(
                "try { [...streams.stream()] } catch (e) { `${e.name}: ${e.message}, ${e.page}` }"))
        .isEqualTo("OutOfPaper: no paper for page 2, 2");
    assertThat(journal).containsExactly("closed");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void otherErrorIsHiddenAndEndsTheIteration() {
    failing(new IllegalStateException("secret"));
    js.execute("globalThis.it = streams.stream(); it.next()");
    JsException error = js.error("it.next()");
    assertThat(error.getMessage()).startsWith("streams.stream failed (ref ");
    assertThat(log.messages()).hasSize(1).first().asString().startsWith("streams.stream failed");
    assertThat(js.holds("it.next().done")).isTrue();
    assertThat(journal).containsExactly("closed");
  }

  private void failing(RuntimeException failure) {
    streams.stream =
        Stream.of(1, 2)
            .peek(
                each -> {
                  if (each == 2) {
                    throw failure;
                  }
                })
            .onClose(() -> journal.add("closed"));
  }

  @Test
  void errorWhileClosingIsToldUnlessThereIsAnother() {
    IllegalStateException secret = new IllegalStateException("secret");
    streams.stream = Stream.of(1).onClose(() -> crash(secret));
    assertThat(js.error("for (const each of streams.stream()) break").getMessage())
        .startsWith("streams.stream failed (ref ");
    failing(new StreamsApi.OutOfPaperException(2));
    streams.stream = streams.stream.onClose(() -> crash(secret));
    assertThat(js.error("[...streams.stream()]").name()).isEqualTo("OutOfPaper");
    streams.stream = Stream.of(1).onClose(() -> crash(secret));
    assertThat(js.caught("for (const each of streams.stream()) throw new RangeError('mine')"))
        .isEqualTo("RangeError: mine");
  }

  private static void crash(RuntimeException failure) {
    throw failure;
  }

  @Test
  void elementThatItsTypeDoesNotAllowIsNamedByItsIndex() {
    streams.iterator = Arrays.asList("a", "b", null, "d").iterator();
    js.execute("globalThis.it = streams.iterator(); it.next(); it.next()");
    assertThat(js.error("it.next()"))
        .hasMessage("streams.iterator: result[2] must be a string, got null");
    assertThat(js.holds("it.next().done")).isTrue();
  }

  @Test
  void streamThatWasUsedBeforeIsAnError() {
    assertThat(streams.stream.iterator().next()).isEqualTo(1);
    assertThat(js.error("streams.stream()").getMessage()).startsWith("streams.stream failed (ref ");
  }

  @Test
  void iteratorThatIsAlreadyRunningRefusesToRunAgain() {
    streams.stream =
        Stream.of(1, 2).peek(each -> streams.kept.run()).onClose(() -> journal.add("closed"));
    js.execute(
        """
        globalThis.it = streams.stream();
        globalThis.errors = [];
        streams.keep(() => {
          for (const name of ['next', 'return']) {
            try { it[name](); } catch (e) { errors.push(`${e.name}: ${e.message}`); }
          }
        });
        """);
    assertThat(js.holds("it.next().value === 1")).isTrue();
    String error = "TypeError: the iterator is already running";
    assertThat(js.run("errors")).isEqualTo(List.of(error, error));
    assertThat(journal).isEmpty();
  }

  @Test
  void iteratorInsideAnIterator() {
    streams.stream = Stream.of(1, 2);
    streams.iterator = List.of("a", "b").iterator();
    assertThat(
            js.run(
                "(() => { const all = []; const letters = streams.iterator();"
                    + " for (const number of streams.stream())"
                    + " all.push(number + letters.next().value); return all; })()"))
        .isEqualTo(List.of("1a", "2b"));
  }
}
