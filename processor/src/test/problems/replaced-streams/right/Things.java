package app;

import dev.contextbridge.Bridged;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Bridged
interface Things {
  Stream<Integer> numbers();

  Iterator<String> both();

  Flow.Publisher<String> published();

  Flow.Publisher<String> later();
}
