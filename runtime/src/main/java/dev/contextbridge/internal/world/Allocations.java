package dev.contextbridge.internal.world;

import com.sun.management.ThreadMXBean;
import dev.contextbridge.BridgeException;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** What threads have allocated, in bytes, whether it is garbage by now or not. */
public final class Allocations {
  private static final @Nullable ThreadMXBean COUNTED = counted();

  private Allocations() {}

  private static @Nullable ThreadMXBean counted() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            && threads.isThreadAllocatedMemorySupported()
            && threads.isThreadAllocatedMemoryEnabled()
        ? threads
        : null;
  }

  /**
   * Makes sure that this JVM counts.
   *
   * @throws UnsupportedOperationException when it does not
   */
  public static void check() {
    if (COUNTED == null) {
      throw new UnsupportedOperationException("this JVM does not tell what a thread allocates");
    }
  }

  /** What the calling thread has allocated since it began. */
  static long ofCaller() {
    long bytes = of(Thread.currentThread());
    if (bytes < 0) {
      throw new BridgeException(
          "a bridge with an allocationLimit cannot be used by a virtual thread, of which the JVM"
              + " does not tell what it allocates");
    }
    return bytes;
  }

  /** What a thread has allocated since it began; negative when nobody knows. */
  static long of(Thread thread) {
    return COUNTED == null ? -1 : COUNTED.getThreadAllocatedBytes(thread.getId());
  }
}
