package dev.contextbridge.tests.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishers of Java in a script: what is asked for, and what comes of each signal. */
class PublishersTest {
  private static final Streams streams = new Streams();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(StreamsApiBridge.of(streams));

  @RegisterExtension static final JavaLog log = new JavaLog();

  private final Feed feed = new Feed();

  @BeforeEach
  void subscribe() {
    js.idle();
    js.events().clear();
    streams.feed = feed;
    js.execute(
        """
        globalThis.seen = [];
        globalThis.ask = (iterator) => iterator.next().then(
          ({value, done}) => void seen.push(done ? 'end' : value),
          (e) => void seen.push(`${e.name}: ${e.message.replace(/ref \\w+/, 'ref')}`));
        globalThis.it = streams.feed()[Symbol.asyncIterator]();
        """);
  }

  private void assertSeen(String... expected) {
    js.idle();
    assertThat(js.run("seen")).isEqualTo(List.of((Object[]) expected));
  }

  @Test
  void eachNextAsksForOneElement() {
    assertThat(feed.takeJournal()).containsExactly("subscribe");
    js.execute("ask(it)");
    assertThat(feed.takeJournal()).containsExactly("request 1");
    feed.subscriber().onNext("a");
    assertSeen("a");
    js.execute("ask(it); ask(it)");
    assertThat(feed.takeJournal()).containsExactly("request 1", "request 1");
    feed.subscriber().onNext("b");
    feed.subscriber().onNext("c");
    assertSeen("a", "b", "c");
    js.execute("ask(it)");
    feed.subscriber().onComplete();
    assertSeen("a", "b", "c", "end");
    js.execute("ask(it)");
    assertSeen("a", "b", "c", "end", "end");
    assertThat(feed.takeJournal()).containsExactly("request 1");
  }

  @Test
  void promisesSettleInTurnsOfTheBridge() throws InterruptedException {
    AtomicReference<String> settling = new AtomicReference<>();
    Thread publishing = new Thread(() -> feed.subscriber().onNext("a"), "publishing");
    streams.before = () -> settling.set(Thread.currentThread().getName());
    js.execute("ask(it).then(() => streams.stream().return())");
    publishing.start();
    publishing.join();
    assertSeen("a");
    assertThat(settling.get()).startsWith("contextbridge-");
    streams.before = () -> {};
  }

  @Test
  void bridgeIsIdleOnlyWhenNothingIsAskedForAnyMore() {
    assertThat(js.bridge().awaitIdle(Duration.ofSeconds(10))).isTrue();
    js.execute("ask(it); ask(it)");
    assertThat(js.bridge().awaitIdle(Duration.ofMillis(30))).isFalse();
    feed.subscriber().onNext("a");
    assertThat(js.bridge().awaitIdle(Duration.ofMillis(30))).isFalse();
    feed.subscriber().onNext("b");
    assertSeen("a", "b");
  }

  @Test
  void returnCancelsAndEndsWhatWaits() {
    js.execute(
        "ask(it); ask(it); it.return(7).then((r) => void seen.push(r.value + ' ' + r.done))");
    assertThat(feed.takeJournal()).containsExactly("subscribe", "request 1", "request 1", "cancel");
    js.execute("ask(it); it.return()");
    assertThat(feed.takeJournal()).isEmpty();
    assertSeen("7 true", "end", "end", "end");
  }

  @Test
  void signalsAfterTheEndAreIgnored() {
    js.execute("ask(it); it.return(); ask(it)");
    feed.subscriber().onNext("late");
    feed.subscriber().onError(new IllegalStateException("late"));
    feed.subscriber().onComplete();
    assertSeen("end", "end");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void declaredErrorRejectsTheFirstThatWaits() {
    js.execute("ask(it); ask(it)");
    feed.subscriber().onError(new StreamsApi.OutOfPaperException(3));
    assertSeen("OutOfPaper: no paper for page 3", "end");
  }

  @Test
  void errorWaitsForWhoAsks() {
    feed.subscriber().onError(new IllegalStateException("secret"));
    js.execute("ask(it); ask(it)");
    assertSeen("Error: streams.feed failed (ref)", "end");
    assertThat(js.events()).isEmpty();
    assertThat(feed.takeJournal()).containsExactly("subscribe");
  }

  @Test
  void errorThatNobodyAsksForIsNotReported() {
    feed.subscriber().onError(new IllegalStateException("secret"));
    js.execute("it.return(); ask(it)");
    assertSeen("end");
    assertThat(log.records()).isEmpty();
  }

  @Test
  void eachIterationSubscribesAnew() {
    js.execute(
        "globalThis.feed = streams.feed(); globalThis.a = feed[Symbol.asyncIterator]();"
            + " globalThis.b = feed[Symbol.asyncIterator](); ask(b)");
    assertThat(feed.takeJournal())
        .containsExactly("subscribe", "subscribe", "subscribe", "request 1");
    assertThat(js.holds("a !== b && a[Symbol.asyncIterator]() === a")).isTrue();
    js.execute("a.return(); b.return()");
  }

  @Test
  void forAwaitOverAPublisherOfOtherThreads() throws Exception {
    try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 8)) {
      streams.feed = publisher;
      js.execute(
          """
          globalThis.all = (async () => {
            const all = [];
            for await (const each of streams.feed()) {
              all.push(each);
              if (each === '199') break;
            }
            return all.length;
          })();
          """);
      Thread other =
          new Thread(() -> IntStream.range(0, 300).forEach(i -> publisher.submit("" + i)));
      other.start();
      other.join();
      assertThat(js.settled("all")).isEqualTo(200);
      assertThat(publisher.hasSubscribers()).isFalse();
    }
  }

  @Test
  void publisherThatAnswersAtOnceDoesNotGrowTheStack() {
    streams.feed =
        subscriber ->
            subscriber.onSubscribe(
                new Feed() {
                  private int given;

                  @Override
                  public void request(long count) {
                    if (given++ < 5000) {
                      subscriber.onNext("x");
                    } else {
                      subscriber.onComplete();
                    }
                  }
                });
    assertThat(
            js.settled(
                "(async () => { let n = 0; for await (const x of streams.feed()) n++; return n;"
                    + " })()"))
        .isEqualTo(5000);
  }
}
