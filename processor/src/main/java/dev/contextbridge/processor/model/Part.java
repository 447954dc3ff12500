package dev.contextbridge.processor.model;

/**
 * A type inside another.
 *
 * @param step what it is, for the path in messages, such as {@code List element}; empty when the
 *     outer type adds nothing but null
 * @param type how it crosses
 * @param reversed whether it goes the other way than the value that it belongs to: a parameter of a
 *     function
 */
public record Part(String step, BridgeType type, boolean reversed) {
  /**
   * A part that goes the way of the whole.
   *
   * @param step what it is
   * @param type how it crosses
   */
  public Part(String step, BridgeType type) {
    this(step, type, false);
  }
}
