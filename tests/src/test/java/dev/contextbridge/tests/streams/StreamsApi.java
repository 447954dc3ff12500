package dev.contextbridge.tests.streams;

import dev.contextbridge.ExposeInMainWorld;
import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Elements that the test decides about. */
@ExposeInMainWorld("streams")
interface StreamsApi {
  Stream<Integer> stream() throws OutOfPaperException;

  Iterator<String> iterator();

  Flow.Publisher<String> feed() throws OutOfPaperException;

  void keep(Runnable function);

  /** A declared error. */
  final class OutOfPaperException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int page;

    OutOfPaperException(int page) {
      super("no paper for page " + page);
      this.page = page;
    }

    public int page() {
      return page;
    }
  }
}
