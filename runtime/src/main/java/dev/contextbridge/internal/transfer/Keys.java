package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsUndefined;
import org.jspecify.annotations.Nullable;

/**
 * Keys of maps and sets: primitives by value, everything else by identity. The hash code of a list
 * would run through all that it leads to, which a script decides.
 */
public final class Keys {
  private static final Object NULL = new Object();

  private Keys() {}

  /**
   * What tells a key from others.
   *
   * @param key any value
   * @return something to be compared by {@code equals}
   */
  public static Object of(@Nullable Object key) {
    if (key == null) {
      return NULL;
    }
    boolean isPrimitive =
        key instanceof String
            || key instanceof Number
            || key instanceof Boolean
            || key instanceof Character
            || key instanceof JsUndefined;
    return isPrimitive ? key : new Identity(key);
  }

  private record Identity(Object key) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Identity identity && identity.key == key;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(key);
    }
  }
}
