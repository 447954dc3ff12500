package docs;

/**
 * An entry.
 *
 * @param name what it is called
 * @param level how important; see {@link Level#LOW}, not *{@link Nowhere /}
 */
record Entry(String name, Level level) {}

/** How important something is. Not *{@link Nowhere /} */
enum Level {
  /** Not much. */
  LOW,
  HIGH
}

/** There is none. */
final class MissingException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String name;

  MissingException(String name) {
    this.name = name;
  }

  /** What was looked for. Not *{@link Nowhere /} */
  @dev.contextbridge.JsName("wanted")
  public String name() {
    return name;
  }
}
