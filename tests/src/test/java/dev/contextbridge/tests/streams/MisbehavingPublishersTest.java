package dev.contextbridge.tests.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Publishers that break the rules of Reactive Streams, and the end of a bridge. */
class MisbehavingPublishersTest {
  private static final String FAILED = "Error: streams.feed failed (ref)";

  @RegisterExtension static final JavaLog log = new JavaLog();

  private final Streams streams = new Streams();
  private final Feed feed = new Feed();
  private TestBridge js;

  @BeforeEach
  void open() {
    js = TestBridge.exposing(StreamsApiBridge.of(streams));
    js.execute(
        """
        globalThis.seen = [];
        globalThis.ask = (iterator) => iterator.next().then(
          ({value, done}) => void seen.push(done ? 'end' : value),
          (e) => void seen.push(`${e.name}: ${e.message.replace(/ref \\w+/, 'ref')}`));
        """);
    streams.feed = feed;
  }

  @AfterEach
  void close() {
    js.close();
  }

  private void iterate() {
    js.execute("globalThis.it = streams.feed()[Symbol.asyncIterator]()");
  }

  private void assertSeen(String... expected) {
    js.idle();
    assertThat(js.run("seen")).isEqualTo(List.of((Object[]) expected));
  }

  @Test
  void moreThanWasAskedForFailsTheIteration() {
    iterate();
    js.execute("ask(it)");
    feed.subscriber().onNext("a");
    feed.subscriber().onNext("b");
    feed.subscriber().onNext("c");
    js.execute("ask(it); ask(it)");
    assertSeen("a", FAILED, "end");
    assertThat(feed.takeJournal()).containsExactly("subscribe", "request 1", "cancel");
    assertThat(log.records().get(0).getThrown()).hasMessageContaining("more than it was asked for");
  }

  @Test
  void nullIsAnswered() {
    iterate();
    js.execute("ask(it); ask(it)");
    assertThatThrownBy(() -> feed.subscriber().onNext(null))
        .isInstanceOf(NullPointerException.class);
    assertSeen(FAILED, "end");
    assertThat(feed.takeJournal()).endsWith("cancel");
    assertThatThrownBy(() -> feed.subscriber().onError(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> feed.subscriber().onSubscribe(null))
        .isInstanceOf(NullPointerException.class);
    js.execute("ask(it)");
    assertSeen(FAILED, "end", "end");
  }

  @Test
  void secondSubscriptionIsCancelled() {
    iterate();
    Feed second = new Feed();
    feed.subscriber().onSubscribe(second);
    assertThat(second.takeJournal()).containsExactly("cancel");
    js.execute("ask(it)");
    feed.subscriber().onNext("a");
    assertSeen("a");
    assertThat(feed.takeJournal()).containsExactly("subscribe", "request 1");
  }

  @Test
  void lateSubscriptionIsAskedForAllThatWaits() {
    streams.feed = feed::accept;
    iterate();
    js.execute("ask(it); ask(it)");
    feed.subscriber().onSubscribe(feed);
    assertThat(feed.takeJournal()).containsExactly("request 2");
    feed.subscriber().onNext("a");
    feed.subscriber().onNext("b");
    assertSeen("a", "b");
  }

  @Test
  void subscriptionThatComesAfterTheEndIsCancelled() {
    streams.feed = feed::accept;
    iterate();
    js.execute("it.return()");
    feed.subscriber().onSubscribe(feed);
    assertThat(feed.takeJournal()).containsExactly("cancel");
  }

  @Test
  void elementBeforeTheSubscriptionFailsTheIteration() {
    streams.feed = feed::accept;
    iterate();
    js.execute("ask(it)");
    feed.subscriber().onNext("a");
    assertSeen(FAILED);
    feed.subscriber().onSubscribe(feed);
    assertThat(feed.takeJournal()).containsExactly("cancel");
  }

  @Test
  void publisherThatCannotSubscribeFailsTheIteration() {
    streams.feed =
        subscriber -> {
          throw new IllegalStateException("secret");
        };
    iterate();
    js.execute("ask(it); ask(it)");
    assertSeen(FAILED, "end");
  }

  @Test
  void requestThatThrowsFailsTheIteration() {
    streams.feed = subscriber -> subscriber.onSubscribe(new Throwing(feed, true));
    iterate();
    js.execute("ask(it); ask(it)");
    assertSeen(FAILED, "end");
    assertThat(feed.takeJournal()).containsExactly("cancel");
  }

  @Test
  void cancelThatThrowsIsLogged() {
    streams.feed = subscriber -> subscriber.onSubscribe(new Throwing(feed, false));
    iterate();
    js.execute("ask(it); it.return()");
    assertSeen("end");
    assertThat(log.messages()).containsExactly("streams.feed: cancelling its subscription failed");
  }

  private record Throwing(Feed feed, boolean fromRequest) implements Flow.Subscription {
    @Override
    public void request(long count) {
      if (fromRequest) {
        throw new IllegalStateException("secret");
      }
    }

    @Override
    public void cancel() {
      feed.note("cancel");
      if (!fromRequest) {
        throw new IllegalStateException("secret");
      }
    }
  }

  @Test
  void closingTheBridgeCancels() {
    iterate();
    js.execute("ask(it); globalThis.other = streams.feed()[Symbol.asyncIterator]()");
    js.close();
    assertThat(feed.takeJournal())
        .containsExactlyInAnyOrder("subscribe", "request 1", "subscribe", "cancel", "cancel");
    feed.subscriber().onNext("late");
    feed.subscriber().onComplete();
    assertThat(log.records()).isEmpty();
  }

  @Test
  void requestAndCancelAreNeverCalledAtOnce() throws Exception {
    CountDownLatch requesting = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    streams.feed =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long count) {
                    requesting.countDown();
                    Waiting.forLatch(goOn);
                    feed.note("requested");
                  }

                  @Override
                  public void cancel() {
                    feed.note("cancel");
                  }
                });
    iterate();
    CompletableFuture<Void> asking = Waiting.inThread(() -> js.execute("ask(it)"));
    requesting.await();
    CompletableFuture<Void> closing = Waiting.inThread(js::close);
    Thread.sleep(100);
    assertThat(feed.takeJournal()).isEmpty();
    goOn.countDown();
    assertThat(TestBridge.await(closing)).isNull();
    assertThatThrownBy(() -> TestBridge.await(asking)).isNotNull();
    assertThat(feed.takeJournal()).containsExactly("requested", "cancel");
  }
}
