package dev.contextbridge.generated;

/** A value that its declared type does not allow, found on the way to JavaScript. */
public final class WireFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int MAX_PATH = 200;

  private final String path;

  /**
   * A value that cannot cross.
   *
   * @param label the field it is in; empty for the value itself
   * @param expected what the declared type asks for, with its article
   * @param got what came
   */
  public WireFailure(String label, String expected, String got) {
    super("must be " + expected + ", got " + got, null, false, false);
    this.path = step(label);
  }

  /** Not caused by the other: a log would tell the same of each level. */
  private WireFailure(String path, WireFailure inner) {
    super(inner.getMessage(), null, false, false);
    this.path = shorten(path);
  }

  /**
   * The same failure seen from one level further out.
   *
   * @param label the field that holds the value; empty for none
   * @return the failure with a longer path
   */
  public WireFailure in(String label) {
    return label.isEmpty() ? this : new WireFailure(step(label) + path, this);
  }

  /**
   * The same failure seen from the list that holds the value.
   *
   * @param index the position
   * @return the failure with a longer path
   */
  public WireFailure at(int index) {
    return new WireFailure("[" + index + "]" + path, this);
  }

  /** The same failure behind the steps to what it was seen from. */
  WireFailure behind(String steps) {
    return new WireFailure(steps + path, this);
  }

  /** Keeps both ends of a path that leads through many levels, or of a long step. */
  static String shorten(String path) {
    if (path.length() <= MAX_PATH) {
      return path;
    }
    int half = MAX_PATH / 2;
    return path.substring(0, half - 1) + "…" + path.substring(path.length() - half);
  }

  private static String step(String label) {
    return label.isEmpty() || label.startsWith("[") ? label : "." + label;
  }

  /**
   * Where the value is, such as {@code [3].title}.
   *
   * @return the path, empty for the value itself
   */
  public String path() {
    return path;
  }
}
