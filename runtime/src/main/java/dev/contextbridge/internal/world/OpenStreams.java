package dev.contextbridge.internal.world;

import dev.contextbridge.internal.js.OpenEnded;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The iterations of a world that go on until something ends them: they end with the world. Nothing
 * here keeps them; one whose handle no script holds any more is ended if Java still knows it.
 */
final class OpenStreams {
  private final Set<Entry> open = ConcurrentHashMap.newKeySet();
  private final ReferenceQueue<Object> dropped = new ReferenceQueue<>();
  private volatile boolean closed;

  /**
   * Adds one.
   *
   * @param handle what the world's script holds
   * @param stream what it stands for, perhaps the same
   */
  void add(Object handle, OpenEnded stream) {
    endDropped();
    open.add(new Entry(handle, dropped, stream));
    if (closed) {
      stream.abandon();
    }
  }

  private void endDropped() {
    for (Reference<?> each = dropped.poll(); each != null; each = dropped.poll()) {
      open.remove(each);
      OpenEnded stream = ((Entry) each).stream.get();
      if (stream != null) {
        stream.abandon();
      }
    }
  }

  /**
   * Ends what is added from now on at once.
   *
   * @return what is open, to be ended; nothing else may hold it once its context is closed
   */
  List<OpenEnded> close() {
    closed = true;
    return open.stream().map(each -> each.stream.get()).filter(Objects::nonNull).toList();
  }

  /** What a script holds, weakly, and what it stands for, weakly as well. */
  static final class Entry extends WeakReference<Object> {
    private final WeakReference<OpenEnded> stream;

    Entry(Object handle, ReferenceQueue<Object> queue, OpenEnded stream) {
      super(handle, queue);
      this.stream = new WeakReference<>(stream);
    }
  }
}
