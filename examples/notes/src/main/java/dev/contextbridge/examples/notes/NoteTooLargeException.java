package dev.contextbridge.examples.notes;

/**
 * A note takes more bytes than a note may. In JavaScript: an {@code Error} named {@code
 * NoteTooLarge} with the fields {@code limit} and {@code size}.
 */
public final class NoteTooLargeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int limit;
  private final int size;

  /**
   * Says how large the note is, and how large it may be.
   *
   * @param limit the most bytes a note may take
   * @param size the bytes this note takes
   */
  public NoteTooLargeException(int limit, int size) {
    super("A note may take %d bytes, this one takes %d".formatted(limit, size));
    this.limit = limit;
    this.size = size;
  }

  /** The most bytes a note may take. */
  public int limit() {
    return limit;
  }

  /** The bytes this note takes. */
  public int size() {
    return size;
  }
}
