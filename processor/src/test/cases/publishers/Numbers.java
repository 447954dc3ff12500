package publishers;

import java.util.concurrent.Flow;
import java.util.function.IntFunction;

/** Publishes elements one after the other, as many as it is asked for. */
record Numbers<T>(int count, IntFunction<T> elements, Throwable failure, StringBuilder journal)
    implements Flow.Publisher<T> {
  Numbers(int count, IntFunction<T> elements) {
    this(count, elements, null, new StringBuilder());
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    journal.append('s');
    subscriber.onSubscribe(new Counting(subscriber));
  }

  private final class Counting implements Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    private int given;
    private boolean done;

    Counting(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long wanted) {
      journal.append(wanted);
      for (long i = 0; i < wanted && !done; i++) {
        if (given < count) {
          given++;
          subscriber.onNext(elements.apply(given));
        } else {
          end();
        }
      }
    }

    private void end() {
      done = true;
      if (failure == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(failure);
      }
    }

    @Override
    public void cancel() {
      journal.append('c');
      done = true;
    }
  }
}
