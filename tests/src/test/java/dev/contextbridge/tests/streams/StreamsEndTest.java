package dev.contextbridge.tests.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Iterations that the end of their world ends. */
class StreamsEndTest {
  @RegisterExtension static final JavaLog log = new JavaLog();

  private final Streams streams = new Streams();
  private final AtomicInteger closed = new AtomicInteger();

  @BeforeEach
  void giveNumbers() {
    streams.stream = numbers();
  }

  private Stream<Integer> numbers() {
    return Stream.iterate(1, each -> each + 1).onClose(closed::incrementAndGet);
  }

  private TestBridge open() {
    return TestBridge.exposing(StreamsApiBridge.of(streams));
  }

  @Test
  void closingTheBridgeClosesWhatScriptsHold() {
    TestBridge js = open();
    js.execute("globalThis.begun = streams.stream(); begun.next()");
    streams.stream = numbers();
    js.execute("globalThis.unused = streams.stream()");
    streams.stream = numbers();
    js.execute("globalThis.ended = streams.stream(); ended.return()");
    assertThat(closed.get()).isEqualTo(1);
    js.close();
    assertThat(closed.get()).isEqualTo(3);
    js.close();
    assertThat(closed.get()).isEqualTo(3);
  }

  @Test
  void errorWhileClosingIsLoggedAndTheOthersAreClosed() {
    TestBridge js = open();
    streams.stream = Stream.of(1).onClose(() -> crash());
    js.execute("globalThis.a = streams.stream()");
    streams.stream = numbers();
    js.execute("globalThis.b = streams.stream()");
    js.close();
    assertThat(closed.get()).isEqualTo(1);
    assertThat(log.messages()).containsExactly("streams.stream: the end of its elements failed");
  }

  private static void crash() {
    throw new IllegalStateException("secret");
  }

  @Test
  void streamThatIsBeingPulledIsClosedOnceItReturns() throws Exception {
    CountDownLatch pulling = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    streams.stream =
        numbers()
            .peek(
                each -> {
                  pulling.countDown();
                  Waiting.forLatch(goOn);
                });
    TestBridge js = open();
    CompletableFuture<Void> result =
        Waiting.inThread(() -> js.execute("for (const each of streams.stream()) each"));
    pulling.await();
    CompletableFuture<Void> closing = Waiting.inThread(js::close);
    assertThat(closed.get()).isZero();
    goOn.countDown();
    assertThatThrownBy(() -> TestBridge.await(result))
        .hasCauseInstanceOf(BridgeClosedException.class);
    assertThat(TestBridge.await(closing)).isNull();
    assertThat(closed.get()).isEqualTo(1);
  }

  @Test
  void streamThatIsHandedOutWhileTheBridgeIsBeingClosedIsClosedToo() throws Exception {
    TestBridge js = open();
    js.run("1");
    AtomicReference<CompletableFuture<Void>> closing = new AtomicReference<>();
    streams.before =
        () -> {
          closing.set(Waiting.inThread(js::close));
          Waiting.millis(200); // until nobody is let in any more
        };
    assertThatThrownBy(() -> js.run("globalThis.it = streams.stream()"))
        .isInstanceOf(BridgeClosedException.class);
    assertThat(TestBridge.await(closing.get())).isNull();
    assertThat(closed.get()).isEqualTo(1);
  }

  @Test
  void worldThatBreaksALimitClosesItsStreams() {
    TestBridge js =
        TestBridge.with(
            builder -> builder.turnTimeLimit(Duration.ofMillis(300)), StreamsApiBridge.of(streams));
    assertThatThrownBy(() -> js.run("for (const each of streams.stream()) each"))
        .isInstanceOf(LimitExceededException.class);
    js.close();
    assertThat(closed.get()).isEqualTo(1);
  }
}
