package dev.contextbridge.generated;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How a path goes on from a map. Public so that it can be initialized before a script decides how
 * deep the stack is.
 */
public enum MapStep {
  /** To a property of an object. */
  PROPERTY {
    @Override
    String to(int index, @Nullable Object key) {
      return "[" + key + "]";
    }
  },
  /** To an entry of a {@code Map}. */
  ENTRY {
    @Override
    String to(int index, @Nullable Object key) {
      return key == null ? "keys()[" + index + "]" : "get(" + shown(key) + ")";
    }
  };

  /** To a value by its key in wire form; without a key, to the key at a position. */
  abstract String to(int index, @Nullable Object key);

  /** A key as the glue's messages show it. */
  private static String shown(Object key) {
    if (key instanceof String text) {
      return text.length() > 40 ? "'" + text.substring(0, 40) + "…'" : "'" + text + "'";
    }
    if (key instanceof BigInteger integer && integer.bitLength() > 128) {
      return "a bigint of many digits";
    }
    if (key instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString(number.longValue());
    }
    return key instanceof Long || key instanceof BigInteger ? key + "n" : key.toString();
  }
}
