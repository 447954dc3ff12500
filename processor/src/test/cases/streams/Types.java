package streams;

import java.util.Iterator;
import java.util.stream.Stream;

/** Something that goes both ways. */
record Item(String name, int size) {}

/** A page that only goes to JavaScript. */
record Page<T>(String title, Stream<T> items, Next<T> next) {}

/** What contains itself in the end. */
record Next<T>(Iterator<Page<T>> pages) {}

/** A function that only comes from JavaScript. */
@FunctionalInterface
interface Visitor {
  int visit(Page<Item> page);
}

final class BrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int after;

  BrokenException(int after) {
    super("broken after " + after);
    this.after = after;
  }

  public int after() {
    return after;
  }
}
