package dev.contextbridge.internal.transfer;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value that crosses without a parcel's numbers, since there are no functions and the like in it.
 */
public interface PlainValue {
  /** Makes the same in a world. */
  Value in(ShapeCode code);

  /** The same for Java: containers cannot be changed. */
  @Nullable Object toJava();
}
