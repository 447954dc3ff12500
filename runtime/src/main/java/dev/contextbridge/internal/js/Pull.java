package dev.contextbridge.internal.js;

import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.generated.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an iterator or a stream of Java, which a script pulls one by one. What they come
 * from is closed once: after the last element, when one of them fails, when the script ends early,
 * or when its world ends.
 *
 * @param <T> the element
 */
public final class Pull<T extends @Nullable Object> implements OpenEnded {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  private final Link link;
  private final Writer<? super T> writer;
  private final String site;
  private final DeclaredErrors errors;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);
  // Forgotten at the end: a script may hold on to this for long.
  private @Nullable Source<T> source;
  private int index;

  /** The world may end while an element is on its way; then the thread that pulls it closes. */
  private enum State {
    IDLE,
    BUSY,
    ABANDONED,
    ENDED
  }

  /**
   * Where elements come from.
   *
   * @param elements gives them
   * @param end closes it
   * @param <T> the element
   */
  public record Source<T extends @Nullable Object>(
      Iterator<? extends T> elements, AutoCloseable end) {}

  /**
   * Elements of which none has been pulled.
   *
   * @param link the connection to the world that pulls
   * @param source where they come from
   * @param writer writes one element
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   */
  public Pull(
      Link link, Source<T> source, Writer<? super T> writer, String site, DeclaredErrors errors) {
    this.link = link;
    this.source = source;
    this.writer = writer;
    this.site = site;
    this.errors = errors;
  }

  /**
   * Pulls one element.
   *
   * @return its tape, or null when there is none any more
   */
  @HostAccess.Export
  public @Nullable Object @Nullable [] next() {
    try {
      link.enter();
      return state.compareAndSet(State.IDLE, State.BUSY) ? pull() : null;
    } catch (Throwable e) { // whatever the application throws
      throw link.fail(e, site, errors);
    }
  }

  private @Nullable Object @Nullable [] pull() throws Throwable {
    @Nullable Object[] slots;
    try {
      slots = write();
    } catch (Throwable e) {
      closeAfter(e);
      throw e instanceof WireFailure failure ? failure.at(index) : e;
    }
    index++;
    if (slots == null || !state.compareAndSet(State.BUSY, State.IDLE)) {
      close();
    }
    return slots;
  }

  private @Nullable Object @Nullable [] write() {
    Source<T> current = source;
    if (current == null || !current.elements().hasNext()) {
      return null;
    }
    Tape tape = new Tape(link);
    writer.write(tape, current.elements().next());
    return tape.slots();
  }

  /** The script wants no more. */
  @HostAccess.Export
  public void end() {
    try {
      link.enter();
      if (state.compareAndSet(State.IDLE, State.ENDED)) {
        close();
      }
    } catch (Throwable e) { // whatever the application throws
      throw link.fail(e, site, errors);
    }
  }

  @Override
  public void abandon() {
    State was = state.getAndUpdate(now -> now == State.BUSY ? State.ABANDONED : State.ENDED);
    if (was == State.IDLE) {
      try {
        close();
      } catch (Exception | Error e) {
        LOG.log(Level.WARNING, site + ": the end of its elements failed", e);
      }
    }
  }

  private void closeAfter(Throwable failure) {
    try {
      close();
    } catch (Exception | Error e) {
      failure.addSuppressed(e);
    }
  }

  private void close() throws Exception {
    state.set(State.ENDED);
    Source<T> last = source;
    source = null;
    if (last != null) {
      last.end().close();
    }
  }
}
