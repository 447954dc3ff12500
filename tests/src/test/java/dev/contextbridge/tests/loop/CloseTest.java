package dev.contextbridge.tests.loop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a bridge. */
class CloseTest {
  private Set<Thread> before;

  @BeforeEach
  void rememberThreads() {
    before = threads();
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("contextbridge-"))
        .collect(Collectors.toSet());
  }

  private void assertNoThreadIsLeft() {
    Set<Thread> left = threads();
    left.removeAll(before);
    left.removeIf(thread -> !thread.isAlive());
    assertThat(left).isEmpty();
  }

  @Test
  void everyCallFailsAfterwards() {
    ContextBridge bridge = ContextBridge.create();
    World world = bridge.mainWorld();
    world.evaluate("1");
    bridge.close();
    assertThatThrownBy(() -> world.evaluate("1"))
        .isInstanceOf(BridgeClosedException.class)
        .hasMessage("the bridge is closed");
    assertThatThrownBy(() -> bridge.isolatedWorld(1000)).isInstanceOf(BridgeClosedException.class);
    assertThatThrownBy(() -> bridge.exposeInMainWorld(LaterApiBridge.of(new Later())))
        .isInstanceOf(BridgeClosedException.class);
    assertThat(bridge.awaitIdle(Duration.ofSeconds(5))).isTrue();
    assertNoThreadIsLeft();
  }

  @Test
  void worldsThatAreMadeWhileTheBridgeCloses() {
    for (int round = 0; round < 8; round++) {
      ContextBridge bridge = ContextBridge.create();
      bridge.mainWorld();
      CompletableFuture<Void> closing =
          CompletableFuture.runAsync(
              bridge::close, CompletableFuture.delayedExecutor(5L * round, MILLISECONDS));
      assertThatThrownBy(
              () -> {
                for (int id = 1000; ; id++) {
                  bridge.isolatedWorld(id).evaluate("1");
                }
              })
          .isInstanceOf(BridgeClosedException.class);
      closing.join();
    }
    assertNoThreadIsLeft();
  }

  @Test
  void closingAgainDoesNothing() {
    ContextBridge bridge = ContextBridge.create();
    bridge.mainWorld();
    bridge.close();
    bridge.close();
    assertNoThreadIsLeft();
  }

  @Test
  void unusedBridgeHasNothingToClose() {
    ContextBridge.create().close();
    assertNoThreadIsLeft();
  }

  @Test
  void threadsOfTimersEnd() {
    TestBridge js = TestBridge.exposing();
    js.execute("setInterval(() => {}, 1); setTimeout(() => {}, 1_000_000)");
    assertThat(threads()).hasSizeGreaterThan(before.size());
    js.close();
    assertNoThreadIsLeft();
  }

  @Test
  void runningScriptIsEndedByAnotherThread() throws Exception {
    Later later = new Later();
    CountDownLatch running = new CountDownLatch(1);
    later.doInside(running::countDown);
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    CompletableFuture<Object> result =
        CompletableFuture.supplyAsync(() -> js.run("later.inside(); while (true);"));
    running.await();
    js.close();
    assertThatThrownBy(() -> TestBridge.await(result))
        .hasCauseInstanceOf(BridgeClosedException.class)
        .hasRootCauseMessage("the bridge is closed");
    assertNoThreadIsLeft();
  }

  @Test
  void closedFromInsideATurn() {
    Later later = new Later();
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    later.doInside(js::close);
    assertThatThrownBy(() -> js.run("later.inside(); later.inside();"))
        .satisfies(e -> assertThat(e.getMessage()).contains("the bridge is closed"));
    assertThatThrownBy(() -> js.run("1")).isInstanceOf(BridgeClosedException.class);
    assertNoThreadIsLeft();
  }

  @Test
  void closedFromATimer() throws InterruptedException {
    Later later = new Later();
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    CountDownLatch closed = new CountDownLatch(1);
    later.doInside(
        () -> {
          js.close();
          closed.countDown();
        });
    js.execute("setTimeout(() => later.inside(), 20)");
    closed.await();
    for (int i = 0; i < 500 && !threads().equals(before); i++) {
      Thread.sleep(10);
    }
    assertNoThreadIsLeft();
    assertThatThrownBy(() -> js.run("1")).isInstanceOf(BridgeClosedException.class);
  }

  @Test
  void promiseOfAClosedWorldFails() {
    Later later = new Later();
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    CompletionStage<?> result = (CompletionStage<?>) js.run("new Promise(() => {})");
    js.execute("later.take(new Promise(() => {}))");
    System.gc();
    js.close();
    assertThatThrownBy(() -> TestBridge.await(result))
        .hasCauseInstanceOf(BridgeClosedException.class);
    assertThatThrownBy(() -> TestBridge.await(later.taken()))
        .hasCauseInstanceOf(BridgeClosedException.class);
  }

  @Test
  void stageThatCompletesTooLateIsIgnored() {
    Later later = new Later();
    CompletableFuture<String> stage = later.renew();
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    js.execute("later.pending().then(() => later.inside())");
    js.close();
    assertThat(stage.complete("late")).isTrue();
    assertNoThreadIsLeft();
  }

  @Test
  void turnInWhichTheBridgeIsClosedIsTheLast() {
    Later later = new Later();
    TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));
    js.execute("later.onText(() => later.inside())");
    later.doInside(js::close);
    later.callback().accept("first");
    assertThatThrownBy(() -> later.callback().accept("second"))
        .isInstanceOf(BridgeClosedException.class);
    assertNoThreadIsLeft();
  }
}
