package dev.contextbridge.tests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import dev.contextbridge.ContextBridge;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * A stack overflow in the engine's {@code lock()} leaves the lock of a syntax tree taken. It hits a
 * script once in hundreds of overflows; here the lock is left taken on purpose.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
class AbandonedLocksTest {
  @Test
  void theLockOfAThreadThatHasEndedIsReleased() throws InterruptedException {
    Tree tree = new Tree();
    Thread thread = new Thread(tree::abandon);
    thread.start();
    thread.join();
    assertThat(callThrough(tree)).isEqualTo(42);
  }

  @Test
  void theLockOfAThreadThatHasLeftTheEngineIsReleased() throws InterruptedException {
    Tree tree = new Tree();
    CountDownLatch done = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              tree.abandon();
              tree.abandon();
              await(done);
            });
    thread.start();
    assertThat(callThrough(tree)).isEqualTo(42);
    done.countDown();
    thread.join();
  }

  @Test
  void theLockOfAnApplicationIsItsOwnAffair() throws InterruptedException {
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    try (ContextBridge bridge = ContextBridge.create()) {
      IntUnaryOperator patient =
          x -> {
            lock.lock();
            try {
              return x;
            } finally {
              lock.unlock();
            }
          };
      bridge.exposeInMainWorld(ProbeApiBridge.of(new Calling(patient)));
      Thread inside = new Thread(() -> bridge.mainWorld().evaluate("probe.number(1)"));
      inside.start();
      inside.join(Duration.ofSeconds(3).toMillis());
      assertThat(inside.isAlive()).isTrue();
      assertThat(lock.isHeldByCurrentThread()).isTrue();
      lock.unlock();
      inside.join();
    }
  }

  private static Object callThrough(Tree tree) {
    try (ContextBridge bridge = ContextBridge.create()) {
      bridge.exposeInMainWorld(ProbeApiBridge.of(new Calling(tree::adapt)));
      return bridge.mainWorld().evaluate("probe.number(41)");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A syntax tree of the engine. */
  private static final class Tree extends RootNode {
    Tree() {
      super(null);
    }

    /** What a stack overflow on the return of {@code lock()} amounts to. */
    @SuppressWarnings("LockNotBeforeTry")
    void abandon() {
      getLock().lock();
    }

    /** Locks the tree as the engine does while it adapts one. */
    int adapt(int value) {
      atomic(() -> {});
      return value + 1;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return this;
    }
  }

  private static final class Calling extends Probe {
    private final IntUnaryOperator inside;

    Calling(IntUnaryOperator inside) {
      this.inside = inside;
    }

    @Override
    public int number(int value) {
      return inside.applyAsInt(value);
    }
  }
}
