package dev.contextbridge.internal.world;

import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.generated.Writer;
import dev.contextbridge.internal.js.OpenEnded;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.concurrent.Flow;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of a publisher for one iteration of a script: one for each that the script
 * asks for. Signals may come on any thread; what follows from them is posted to the event loop
 * (rule 2.2). The numbers are those of the rules of Reactive Streams 1.0.4, which {@link Flow}
 * adopts.
 *
 * @param <T> the element
 */
final class FeedSubscriber<T> implements Flow.Subscriber<T>, OpenEnded {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  private final JsWorld world;
  private final EventLoop loop;
  private final Writer<? super T> writer;
  private final String site;
  private final DeclaredErrors errors;
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable Throwable failure;
  // Of those that wait: how many the publisher has been asked for, and how many not yet.
  private long requested;
  private long unrequested;
  private boolean ended;
  private boolean cancelling;
  private boolean serving;
  private int given;

  /** A promise of the script. */
  private record Waiting(Value resolve, Value reject) {}

  /**
   * A subscriber for one subscription (rule 2.12).
   *
   * @param world the world of the script
   * @param loop where promises are settled
   * @param writer writes one element
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   */
  FeedSubscriber(
      JsWorld world, EventLoop loop, Writer<? super T> writer, String site, DeclaredErrors errors) {
    this.world = world;
    this.loop = loop;
    this.writer = writer;
    this.site = site;
    this.errors = errors;
  }

  /** Subscribes; a publisher that cannot even do that ends the iteration. */
  void subscribeTo(Flow.Publisher<? extends T> publisher) {
    try {
      publisher.subscribe(this);
    } catch (RuntimeException | Error e) { // rule 1.9
      fail(e);
    }
  }

  /** The script asks for one element (rule 2.1). Called in a turn. */
  void next(Value resolve, Value reject) {
    loop.expect();
    synchronized (this) {
      waiting.add(new Waiting(resolve, reject));
      if (ended) {
        finish();
      } else {
        unrequested++;
      }
    }
    serve();
  }

  /** The script wants no more: whatever waits gets the end (rule 2.6). */
  void end() {
    synchronized (this) {
      failure = null;
      cancelling |= !ended;
      finish();
    }
    serve();
  }

  @Override
  public void abandon() {
    end();
  }

  @Override
  public void onSubscribe(Flow.Subscription offered) {
    present(offered);
    boolean accepted;
    synchronized (this) {
      accepted = subscription == null && !ended;
      if (accepted) {
        subscription = offered;
      }
    }
    if (accepted) {
      serve();
    } else {
      cancel(offered); // rule 2.5
    }
  }

  @Override
  public void onNext(T element) {
    present(element);
    synchronized (this) {
      if (ended) {
        return; // rule 2.8
      }
      if (requested > 0) {
        requested--;
        Waiting first = waiting.remove();
        loop.deliver(world, () -> give(first, element));
        return;
      }
    }
    fail(new IllegalStateException("the publisher gave more than it was asked for (1.1)"));
  }

  @Override
  public void onError(Throwable error) {
    present(error);
    synchronized (this) {
      if (!ended) {
        failure = error;
        subscription = null; // rule 2.4: it counts as cancelled
        finish();
      }
    }
  }

  @Override
  public synchronized void onComplete() {
    if (!ended) {
      subscription = null; // rule 2.4
      finish();
    }
  }

  /** Rule 2.13: null is the one thing that a subscriber answers by an exception. */
  private void present(@Nullable Object signal) {
    if (signal == null) {
      NullPointerException error = new NullPointerException("the publisher gave null (2.13)");
      fail(error);
      throw error;
    }
  }

  /** Ends the iteration because the publisher breaks the rules. */
  private void fail(Throwable error) {
    synchronized (this) {
      if (!ended) {
        failure = error;
        cancelling = true;
        finish();
      }
    }
    serve();
  }

  /** Settles what waits: the first with the failure, if there is one, the others with the end. */
  private synchronized void finish() {
    ended = true;
    for (Waiting each = waiting.poll(); each != null; each = waiting.poll()) {
      Waiting next = each;
      Throwable error = failure;
      failure = null;
      loop.deliver(
          world,
          error == null
              ? () -> next.resolve().executeVoid((Object) null)
              : () -> reject(next, error));
    }
  }

  /** Hands an element to the promise that it was asked for. In a turn of the loop. */
  private void give(Waiting first, T element) {
    Tape tape = new Tape(world.link());
    try {
      writer.write(tape, element);
    } catch (RuntimeException | Error e) { // accessors and lists are the application's
      end();
      reject(first, e instanceof WireFailure refused ? refused.at(given) : e);
      return;
    }
    given++;
    first.resolve().executeVoid((Object) tape.slots());
  }

  private void reject(Waiting first, Throwable error) {
    first.reject().executeVoid((Object) world.link().failures().describe(error, site, errors));
  }

  /**
   * Calls the subscription, one call after the other (rule 2.7): a thread that comes while another
   * is calling leaves its wish to that one.
   */
  private void serve() {
    synchronized (this) {
      if (serving) {
        return;
      }
      serving = true;
    }
    for (Runnable call = nextCall(); call != null; call = nextCall()) {
      call.run();
    }
  }

  private synchronized @Nullable Runnable nextCall() {
    Flow.Subscription known = subscription;
    if (known != null && cancelling) {
      subscription = null;
      return () -> cancel(known);
    }
    if (known != null && unrequested > 0) {
      long wanted = unrequested;
      requested += wanted;
      unrequested = 0;
      return () -> request(known, wanted);
    }
    serving = false;
    return null;
  }

  private void request(Flow.Subscription known, long wanted) {
    try {
      known.request(wanted);
    } catch (RuntimeException | Error e) { // rule 3.16
      fail(e);
    }
  }

  private void cancel(Flow.Subscription known) {
    try {
      known.cancel();
    } catch (RuntimeException | Error e) { // rule 3.15
      LOG.log(Level.WARNING, site + ": cancelling its subscription failed", e);
    }
  }
}
