package publishers;

import java.util.concurrent.Flow.Publisher;

record Item(String name) {}

/** A page that only goes to JavaScript. */
record Page(String title, Publisher<Item> items) {}

final class BrokenException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenException(String message) {
    super(message);
  }
}
