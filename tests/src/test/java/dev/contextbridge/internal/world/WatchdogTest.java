package dev.contextbridge.internal.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  @Test
  void goesOnAfterAnErrorForWantOfMemory() throws InterruptedException {
    Turns turns = new Turns(Duration.ofSeconds(1), 0, () -> {}, () -> {});
    Watchdog watchdog = new Watchdog(turns, world -> {}, world -> {});
    watchdog.start();
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(1);
    watchdog.execute(
        () -> {
          if (tries.incrementAndGet() < 3) {
            throw new OutOfMemoryError("for this test");
          }
        });
    watchdog.execute(done::countDown);
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(tries).hasValue(3);
    watchdog.close();
  }
}
