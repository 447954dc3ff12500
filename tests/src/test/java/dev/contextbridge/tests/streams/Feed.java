package dev.contextbridge.tests.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** A publisher that the test signals by hand, with a journal of what it is asked. */
class Feed implements Flow.Publisher<String>, Flow.Subscription {
  private final List<String> journal = new ArrayList<>();
  private Flow.Subscriber<? super String> subscriber;

  @Override
  public void subscribe(Flow.Subscriber<? super String> given) {
    note("subscribe");
    subscriber = given;
    subscriber.onSubscribe(this);
  }

  @Override
  public void request(long count) {
    note("request " + count);
  }

  @Override
  public void cancel() {
    note("cancel");
  }

  final synchronized void note(String line) {
    journal.add(line);
  }

  /** What it was asked since the last time. */
  final synchronized List<String> takeJournal() {
    List<String> taken = new ArrayList<>(journal);
    journal.clear();
    return taken;
  }

  /** The last subscriber. */
  Flow.Subscriber<? super String> subscriber() {
    return subscriber;
  }

  void accept(Flow.Subscriber<? super String> given) {
    subscriber = given;
  }
}
