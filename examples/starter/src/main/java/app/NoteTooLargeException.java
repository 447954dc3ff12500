package app;

/** A note's title is longer than a title may be. */
public final class NoteTooLargeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int limit;

  /**
   * Refuses a note.
   *
   * @param limit the most characters that a title may have
   */
  public NoteTooLargeException(int limit) {
    super("a title may have %d characters".formatted(limit));
    this.limit = limit;
  }

  /** The most characters that a title may have. */
  public int limit() {
    return limit;
  }
}
