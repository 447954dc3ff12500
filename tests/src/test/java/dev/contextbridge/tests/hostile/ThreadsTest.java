package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads on one bridge, and many bridges at once. */
class ThreadsTest {
  private static final int THREADS = 16;
  private static final int CALLS = 200;

  @Test
  void sixteenThreadsShareOneBridge() throws Exception {
    Probe probe = new Probe();
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
      World world = bridge.mainWorld();
      world.evaluate("globalThis.seen = new Map(); globalThis.total = 0");
      inParallel(thread -> callMany(world, thread));
      assertThat(world.evaluate("seen.size")).isEqualTo(THREADS * CALLS);
      assertThat(world.evaluate("total")).isEqualTo(THREADS * CALLS);
      assertThat(probe.isWhole()).isTrue();
      assertThat(probe.calls()).isEqualTo(2 * THREADS * CALLS);
    }
  }

  private static void callMany(World world, int thread) {
    for (int call = 0; call < CALLS; call++) {
      String id = thread + "-" + call;
      Object result =
          world.evaluate(
              "seen.set('%1$s', 1); total += probe.number(1); probe.item({id: '%1$s', weight: 0, tags: ['%1$s']}).tags[0]"
                  .formatted(id));
      assertThat(result).isEqualTo(id);
    }
  }

  @Test
  void sixteenBridgesRunAtOnce() throws Exception {
    inParallel(
        thread -> {
          Probe probe = new Probe();
          try (ContextBridge bridge = ContextBridge.create()) {
            bridge.exposeInMainWorld(ProbeApiBridge.of(probe));
            World world = bridge.mainWorld();
            world.evaluate("globalThis.mine = " + thread);
            for (int call = 0; call < CALLS; call++) {
              assertThat(world.evaluate("probe.number(mine * 1000 + " + call + ")"))
                  .isEqualTo(thread * 1000 + call);
            }
            world.evaluate("globalThis.fired = 0; setTimeout(() => { fired = mine; }, 1)");
            assertThat(bridge.awaitIdle(Duration.ofSeconds(20))).isTrue();
            assertThat(world.evaluate("fired")).isEqualTo(thread);
            assertThat(probe.calls()).isEqualTo(CALLS);
          }
        });
    assertThat(bridgeThreads()).isEmpty();
  }

  @Test
  void closingLeavesNoThreadBehind() {
    ContextBridge bridge = ContextBridge.create();
    bridge.mainWorld().evaluate("setInterval(() => {}, 1); setTimeout(() => {}, 100000)");
    assertThat(bridgeThreads()).isNotEmpty();
    bridge.close();
    assertThat(bridgeThreads()).isEmpty();
  }

  private static List<String> bridgeThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.startsWith("contextbridge"))
        .toList();
  }

  private interface Work {
    void run(int thread);
  }

  private static void inParallel(Work work) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        tasks.add(
            () -> {
              work.run(thread);
              return true;
            });
      }
      for (Future<Boolean> task : threads.invokeAll(tasks)) {
        assertThat(task.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
