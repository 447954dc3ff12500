package dev.contextbridge;

/** JavaScript's {@code undefined} as a dynamic value in Java; {@code null} is JavaScript's null. */
public enum JsUndefined {
  /** The one value. */
  UNDEFINED;

  @Override
  public String toString() {
    return "undefined";
  }
}
