package dev.contextbridge.tests.worlds;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.tests.support.Hub;
import dev.contextbridge.tests.support.TestBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several threads in several worlds of one bridge, which call each other meanwhile. */
class WorldsThreadsTest {
  private static final int ROUNDS = 40;

  @Test
  void callsAndMessagesOfManyThreads() throws Exception {
    AtomicInteger received = new AtomicInteger();
    try (TestBridge js = Hub.open()) {
      js.bridge().ipc().on("up", arguments -> received.addAndGet((Integer) arguments.get(0)));
      js.bridge().ipc().handle("twice", arguments -> (Integer) arguments.get(0) * 2);
      js.runIn(
          Hub.PRELOAD,
          "globalThis.down = 0; const {ipcRenderer} = require('electron');"
              + "ipcRenderer.on('down', (e, n) => { down += n; ipcRenderer.send('up', n); });"
              + "hub.invoke = undefined; kept.invoke = (n) => ipcRenderer.invoke('twice', n); 1");
      js.execute("hub.put('count', (n) => n + 1); globalThis.sums = 0");
      List<Callable<Object>> tasks = new ArrayList<>();
      tasks.add(() -> js.run("hub.call((n) => n + 1, 1)"));
      tasks.add(() -> js.runIn(Hub.OTHER, "hub.get('count')(1)"));
      tasks.add(() -> js.runIn(Hub.PRELOAD, "kept.count(1)"));
      tasks.add(() -> js.runIn(1005, "1 + 1"));
      tasks.add(
          () -> {
            js.bridge().ipc().send("down", 1);
            return 2;
          });
      tasks.add(
          () -> {
            js.execute("hub.get('invoke')(2).then((n) => { sums += n; })");
            return 2;
          });
      assertThat(runAll(tasks)).isEqualTo(ROUNDS * tasks.size() * 2);
      js.idle();
      assertThat(js.runIn(Hub.PRELOAD, "down")).isEqualTo(ROUNDS);
      assertThat(received.get()).isEqualTo(ROUNDS);
      assertThat(js.run("sums")).isEqualTo(ROUNDS * 4);
      assertThat(js.events()).isEmpty();
    }
  }

  private static int runAll(List<Callable<Object>> tasks)
      throws InterruptedException, ExecutionException, TimeoutException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<Integer>> sums = new ArrayList<>();
      for (Callable<Object> task : tasks) {
        sums.add(
            threads.submit(
                () -> {
                  int sum = 0;
                  for (int i = 0; i < ROUNDS; i++) {
                    sum += (Integer) task.call();
                  }
                  return sum;
                }));
      }
      int all = 0;
      for (Future<Integer> sum : sums) {
        all += sum.get(60, SECONDS);
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }
}
