package dev.contextbridge.tests.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.BridgeException;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.tests.support.TestBridge;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing is kept but what JavaScript or Java still holds. */
class MemoryTest {
  private static final Memory memory = new Memory();

  @RegisterExtension static final TestBridge js = TestBridge.exposing(MemoryApiBridge.of(memory));

  @BeforeEach
  void forget() {
    memory.watched().clear();
  }

  private static void assertAllCollected(int count) {
    assertThat(memory.watched()).hasSize(count);
    assertThat(Collected.all(memory.watched())).isTrue();
  }

  @Test
  void handlesOfJava() {
    js.execute("for (let i = 0; i < 50; i++) memory.open()");
    assertAllCollected(50);
  }

  @Test
  void handleThatJavaScriptHoldsIsKept() {
    js.execute("globalThis.held = memory.open(); memory.open()");
    assertThat(Collected.one(memory.watched().get(1))).isTrue();
    assertThat(memory.watched().get(0).refersTo(null)).isFalse();
    js.execute("delete globalThis.held");
    assertAllCollected(2);
  }

  @Test
  void functionsOfJava() {
    js.execute("for (let i = 0; i < 50; i++) memory.function()('x')");
    assertAllCollected(50);
  }

  @Test
  void functionsOfJavaScript() {
    js.execute("for (let i = 0; i < 50; i++) memory.use((v) => v + i)");
    assertAllCollected(50);
  }

  @Test
  void functionOfJavaScriptThatJavaHoldsWorksAfterCollections() {
    js.execute(
        "(() => { const f = (v) => v + '!'; globalThis.weak = new WeakRef(f);"
            + " memory.keep(f); })()");
    System.gc();
    System.gc();
    assertThat(memory.kept().apply("still")).isEqualTo("still!");
    assertThat(js.holds("weak.deref() !== undefined")).isTrue();
    memory.keep(null);
    assertThat(Collected.until(() -> js.holds("weak.deref() === undefined"))).isTrue();
  }

  @Test
  void objectsOfJavaScript() {
    js.execute("for (let i = 0; i < 50; i++) memory.useTask({run: (v) => v + i})");
    js.execute(
        "for (let i = 0; i < 50; i++) memory.useTask({run: (v) => v + i, describe: () => ''})");
    assertAllCollected(100);
  }

  @Test
  void objectOfJavaScriptThatJavaHoldsWorksAfterCollections() {
    js.execute(
        "(() => { const o = {run(v) { return v + this.mark; }, mark: '!'};"
            + " globalThis.weakTask = new WeakRef(o); memory.keepTask(o); })()");
    System.gc();
    System.gc();
    assertThat(memory.keptTask().run("still")).isEqualTo("still!");
    assertThat(memory.keptTask().describe()).isEqualTo("a task");
    assertThat(js.holds("weakTask.deref() !== undefined")).isTrue();
    memory.keepTask(null);
    assertThat(Collected.until(() -> js.holds("weakTask.deref() === undefined"))).isTrue();
  }

  @Test
  void objectThatScriptsHoldIsTheSameInJavaAgain() {
    js.execute("globalThis.task = {run: (v) => v}; memory.keepTask(task)");
    int first = System.identityHashCode(memory.keptTask());
    memory.keepTask(null);
    System.gc();
    js.execute("memory.keepTask(task)");
    assertThat(System.identityHashCode(memory.keptTask())).isEqualTo(first);
    memory.keepTask(null);
  }

  @Test
  void cyclesAcrossTheBridge() {
    js.execute(
        """
        for (let i = 0; i < 50; i++) {
          const handle = memory.open();
          handle.listen((v) => [handle, v, i].length + '');
        }
        """);
    assertAllCollected(50);
  }

  @Test
  void cyclesThroughSeveralHandles() {
    js.execute(
        """
        for (let i = 0; i < 20; i++) {
          const one = memory.open(), other = memory.open();
          one.listen((v) => typeof other + v);
          other.listen((v) => typeof one + v);
        }
        """);
    assertAllCollected(40);
  }

  @Test
  void promisesInBothDirections() {
    js.execute(
        """
        for (let i = 0; i < 20; i++) {
          memory.later().then(() => {});
          memory.await(Promise.resolve('x'));
          memory.await(Promise.reject(new Error('x')));
        }
        """);
    js.idle();
    assertAllCollected(60);
  }

  @Test
  void promisesThatNeverSettle() {
    js.execute("for (let i = 0; i < 20; i++) memory.await(new Promise(() => {}))");
    assertThat(memory.watched()).hasSize(20);
    assertThat(
            Collected.until(
                () -> {
                  js.run("Promise.resolve(1)"); // lost promises are looked for with each new one
                  return memory.watched().stream().allMatch(each -> each.refersTo(null));
                }))
        .isTrue();
  }

  @Test
  void promiseThatNobodyCanSettleAnyMoreFails() {
    CompletionStage<?> lost = (CompletionStage<?>) js.run("new Promise(() => {})");
    assertThat(
            Collected.until(
                () -> {
                  js.run("Promise.resolve(1)");
                  return lost.toCompletableFuture().isDone();
                }))
        .isTrue();
    assertThatThrownBy(() -> TestBridge.await(lost))
        .hasCauseInstanceOf(BridgeException.class)
        .hasMessageContaining("can never settle");
  }

  @Test
  void promiseThatIsWaitingForATimerIsKept() throws Exception {
    CompletionStage<?> waiting =
        (CompletionStage<?>) js.run("new Promise((resolve) => setTimeout(resolve, 300, 'kept'))");
    for (int i = 0; i < 5; i++) {
      System.gc();
      js.run("Promise.resolve(1)");
    }
    assertThat(TestBridge.await(waiting)).isEqualTo("kept");
  }

  @Test
  void iterationsThatAreDroppedWithoutAnEnd() {
    js.execute("for (let i = 0; i < 50; i++) memory.stream().next()");
    assertAllCollected(50);
  }

  @Test
  void iterationThatJavaScriptHoldsIsKeptUntilItsEnd() {
    js.execute("globalThis.held = memory.stream(); held.next()");
    System.gc();
    assertThat(memory.watched().get(0).refersTo(null)).isFalse();
    assertThat(js.text("held.next().value")).isEqualTo("b");
    js.execute("held.next()");
    assertAllCollected(1);
    assertThat(js.holds("held.next().done")).isTrue();
  }

  @Test
  void subscriptionsThatAreDroppedAreCancelled() {
    js.execute("for (let i = 0; i < 20; i++) memory.feed()[Symbol.asyncIterator]()");
    assertThat(memory.published().getNumberOfSubscribers()).isEqualTo(20);
    assertThat(
            Collected.until(
                () -> {
                  // lost subscriptions are looked for with each new one
                  js.execute("memory.feed()[Symbol.asyncIterator]().return()");
                  return memory.published().getNumberOfSubscribers() == 0;
                }))
        .isTrue();
  }

  @Test
  void subscriptionThatIsWaitedForIsKept() {
    js.execute(
        "memory.feed()[Symbol.asyncIterator]().next().then((r) => { globalThis.came = r.value })");
    for (int i = 0; i < 5; i++) {
      System.gc();
      js.execute("memory.feed()[Symbol.asyncIterator]().return()");
    }
    memory.published().submit("kept");
    js.idle();
    assertThat(js.text("came")).isEqualTo("kept");
  }

  @Test
  void implementationsAndWorldsOfClosedBridges() {
    List<WeakReference<Object>> watched = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Memory own = new Memory();
      ContextBridge bridge = ContextBridge.create();
      bridge.exposeInMainWorld(MemoryApiBridge.of(own));
      bridge
          .mainWorld()
          .evaluate(
              "memory.open().listen((v) => v); globalThis.x = memory.stream();"
                  + " memory.feed()[Symbol.asyncIterator]().next(); 1");
      watched.add(new WeakReference<>(own));
      watched.add(new WeakReference<>(bridge));
      watched.add(new WeakReference<>(bridge.mainWorld()));
      watched.addAll(own.watched());
      bridge.close();
    }
    assertThat(Collected.all(watched)).isTrue();
  }

  @Test
  void worldsOfStagesThatNeverComplete() {
    List<Object> kept = new ArrayList<>();
    List<WeakReference<Object>> watched = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Memory own = new Memory();
      kept.add(own.never());
      ContextBridge bridge = ContextBridge.create();
      bridge.exposeInMainWorld(MemoryApiBridge.of(own));
      bridge.mainWorld().evaluate("globalThis.h = memory.open(); memory.never().then(() => h); 1");
      watched.addAll(own.watched());
      watched.add(new WeakReference<>(bridge));
      bridge.close();
    }
    assertThat(Collected.all(watched)).isTrue();
    assertThat(kept).hasSize(3);
  }

  @Test
  void valuesAndResults() {
    List<WeakReference<Object>> watched = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      watched.add(new WeakReference<>(js.run("({a: [new Uint8Array(1000)]})")));
    }
    assertThat(Collected.all(watched)).isTrue();
  }

  @Test
  void timersThatRan() {
    js.execute(
        "for (let i = 0; i < 20; i++) { const h = memory.open(); setTimeout(() => typeof h, 1);"
            + " clearTimeout(setTimeout(() => typeof h, 100000)); }");
    js.idle();
    assertAllCollected(20);
  }
}
