package dev.contextbridge.tests.streams;

import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Hands out what the test gives it. */
final class Streams implements StreamsApi {
  volatile Stream<Integer> stream = Stream.empty();
  volatile Iterator<String> iterator = Stream.<String>empty().iterator();
  volatile Flow.Publisher<String> feed = subscriber -> {};
  volatile Runnable kept = () -> {};

  /** Runs inside of a call, before the stream is handed out. */
  volatile Runnable before = () -> {};

  @Override
  public Stream<Integer> stream() {
    before.run();
    return stream;
  }

  @Override
  public Iterator<String> iterator() {
    return iterator;
  }

  @Override
  public Flow.Publisher<String> feed() {
    return feed;
  }

  @Override
  public void keep(Runnable function) {
    kept = function;
  }
}
