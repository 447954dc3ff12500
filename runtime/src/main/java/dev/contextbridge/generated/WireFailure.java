package dev.contextbridge.generated;

import org.jspecify.annotations.Nullable;

/** A value that its declared type does not allow, found on the way to JavaScript. */
public final class WireFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String expected;
  private final String got;

  /**
   * A value that cannot cross.
   *
   * @param label the field it is in; empty for the value itself
   * @param expected what the declared type asks for, with its article
   * @param got what came
   */
  public WireFailure(String label, String expected, String got) {
    this(step(label), expected, got, null);
  }

  private WireFailure(String path, String expected, String got, @Nullable WireFailure inner) {
    super("must be " + expected + ", got " + got, inner, false, false);
    this.path = path;
    this.expected = expected;
    this.got = got;
  }

  /**
   * The same failure seen from one level further out.
   *
   * @param label the field that holds the value; empty for none
   * @return the failure with a longer path
   */
  public WireFailure in(String label) {
    return label.isEmpty() ? this : new WireFailure(step(label) + path, expected, got, this);
  }

  /**
   * The same failure seen from the list that holds the value.
   *
   * @param index the position
   * @return the failure with a longer path
   */
  public WireFailure at(int index) {
    return new WireFailure("[" + index + "]" + path, expected, got, this);
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
