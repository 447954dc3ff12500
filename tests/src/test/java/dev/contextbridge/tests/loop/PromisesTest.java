package dev.contextbridge.tests.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promises, completions of other threads, and waiting for them. */
class PromisesTest {
  private static final Later later = new Later();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(LaterApiBridge.of(later));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @BeforeEach
  void forget() {
    js.idle();
    js.events().clear();
    js.execute("globalThis.seen = []");
  }

  @Test
  void completionOfAnotherThreadArrivesInATurnOfTheBridge() throws Exception {
    CompletableFuture<String> stage = later.renew();
    AtomicReference<String> thread = new AtomicReference<>();
    later.doInside(() -> thread.set(Thread.currentThread().getName()));
    js.execute("later.pending().then((v) => { seen.push(v); later.inside(); })");
    Thread completing = new Thread(() -> stage.complete("done"), "completing");
    completing.start();
    completing.join();
    js.idle();
    assertThat(js.text("seen.join()")).isEqualTo("done");
    assertThat(thread.get()).isNotEqualTo("completing").startsWith("contextbridge-");
  }

  @Test
  void completionsKeepTheirOrder() {
    CompletableFuture<String> first = later.renew();
    js.execute("later.pending().then((v) => seen.push(v))");
    CompletableFuture<String> second = later.renew();
    js.execute("later.pending().then((v) => seen.push(v))");
    second.complete("second");
    first.complete("first");
    js.idle();
    assertThat(js.text("seen.join()")).isEqualTo("second,first");
  }

  @Test
  void completedStageSettlesBeforeTheCallReturns() {
    later.renew().complete("now");
    js.execute("later.pending().then((v) => seen.push(v)); seen.push('script')");
    assertThat(js.text("seen.join()")).isEqualTo("script,now");
  }

  @Test
  void promiseIsOneOfTheWorld() {
    CompletableFuture<String> stage = later.renew();
    assertThat(js.holds("later.pending() instanceof Promise")).isTrue();
    assertThat(js.holds("later.pending().constructor === Promise")).isTrue();
    stage.complete("done");
  }

  @Test
  void promiseOfJavaScriptCompletesAStage() throws ExecutionException {
    js.execute("later.take(Promise.resolve('a value'))");
    assertThat(TestBridge.await(later.taken())).isEqualTo("a value");
    js.execute("later.take(new Promise((resolve) => setTimeout(resolve, 1, 'after a timer')))");
    assertThat(TestBridge.await(later.taken())).isEqualTo("after a timer");
    js.execute("later.take(Promise.reject(new RangeError('no')))");
    assertThatThrownBy(() -> TestBridge.await(later.taken()))
        .hasCauseInstanceOf(JsException.class)
        .hasRootCauseMessage("no");
    assertThat(js.events()).isEmpty();
  }

  @Test
  void onlyPromisesArePromises() {
    String expected = "later.take: parameter 'promise' must be a Promise, got ";
    assertThat(js.error("later.take('x')")).hasMessage(expected + "string");
    assertThat(js.error("later.take({then(f) { f('x') }})")).hasMessage(expected + "object");
    assertThat(js.error("later.take(null)")).hasMessage(expected + "null");
    assertThat(js.holds("(later.take(new (class extends Promise {})((f) => f('sub'))), true)"))
        .isTrue();
  }

  @Test
  void unhandledRejectionReachesTheEventSinkExactlyOnce() {
    js.execute("Promise.reject(new TypeError('nobody cares'))");
    js.idle();
    js.run("1");
    assertThat(js.events()).hasSize(1);
    assertThat(js.events().get(0).kind()).isEqualTo(BridgeEvent.Kind.UNHANDLED_REJECTION);
    assertThat(js.events().get(0).error())
        .isInstanceOf(JsException.class)
        .hasMessage("nobody cares");
  }

  @Test
  void handledRejectionsAreNotReported() {
    js.execute("Promise.reject(new Error('a')).catch(() => {})");
    js.execute("(async () => { try { await Promise.reject(new Error('b')) } catch {} })()");
    js.execute("const p = Promise.reject(new Error('c')); p.then(() => 1, () => 2)");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void rejectionThatJavaReceivesAsAValueIsNotReported() {
    assertThat(js.rejection("Promise.reject(new TypeError('told'))")).hasMessage("told");
    js.idle();
    assertThat(js.events()).isEmpty();
  }

  @Test
  void failedStageThatNobodyHandlesIsReported() {
    later.renew().completeExceptionally(new IllegalStateException("secret"));
    js.execute("later.pending()");
    js.idle();
    assertThat(js.events()).hasSize(1);
    assertThat(js.events().get(0).error().getMessage())
        .startsWith("later.pending failed (ref ")
        .doesNotContain("secret");
  }

  @Test
  void awaitIdleWaitsForPendingStages() {
    CompletableFuture<String> stage = later.renew();
    js.execute("later.pending().then((v) => seen.push(v))");
    assertThat(js.bridge().awaitIdle(Duration.ofMillis(30))).isFalse();
    stage.complete("done");
    assertThat(js.bridge().awaitIdle(Duration.ofSeconds(10))).isTrue();
    assertThat(js.text("seen.join()")).isEqualTo("done");
  }

  @Test
  void awaitIdleWaitsForTimers() {
    js.execute("globalThis.id = setTimeout(() => {}, 60_000)");
    assertThat(js.bridge().awaitIdle(Duration.ofMillis(30))).isFalse();
    js.execute("clearTimeout(id)");
    assertThat(js.bridge().awaitIdle(Duration.ofSeconds(10))).isTrue();
    assertThat(js.bridge().awaitIdle(Duration.ZERO)).isTrue();
  }

  @Test
  void awaitIdleInsideATurnIsRefused() {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    later.doInside(
        () -> {
          try {
            js.bridge().awaitIdle(Duration.ofSeconds(1));
          } catch (BridgeException e) {
            thrown.set(e);
          }
        });
    js.execute("later.inside()");
    assertThat(thrown.get())
        .hasMessageContaining("awaitIdle")
        .hasMessageContaining("inside a turn");
  }

  @Test
  void interruptedWaitEndsAndKeepsTheInterrupt() {
    js.execute("globalThis.id = setTimeout(() => {}, 60_000)");
    Thread.currentThread().interrupt();
    assertThat(js.bridge().awaitIdle(Duration.ofSeconds(10))).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    js.execute("clearTimeout(id)");
  }

  @Test
  void evaluateInsideATurnNests() {
    later.doInside(() -> js.execute("seen.push('nested')"));
    js.execute("seen.push('before'); later.inside(); seen.push('after')");
    assertThat(js.text("seen.join()")).isEqualTo("before,nested,after");
  }

  @Test
  void asyncFunctionsAcrossTheBridge() {
    later.renew().complete("first");
    assertThat(
            js.settled(
                "(async () => { const a = await later.pending(); const b = await later.pending();"
                    + " return a + b; })()"))
        .isEqualTo("firstfirst");
  }
}
