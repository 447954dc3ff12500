package dev.contextbridge.internal.transfer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value of Java as JSON, unless something is in it that JSON would change: one object in
 * two places, numbers that are none or that are negative zero, and all that JSON does not know.
 */
public final class JavaJson {
  /** The engine reads JSON by recursion. */
  private static final int MAX_DEPTH = 16;

  /** Parcels hand strings over as they are. */
  private static final int MAX_STRING = 256;

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();
  private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

  private JavaJson() {}

  /**
   * Writes a value.
   *
   * @param value a value of the dynamic column of the type table
   * @return its text; null if JSON would change it, or if it cannot be copied at all
   */
  static @Nullable String of(@Nullable Object value) {
    JavaJson json = new JavaJson();
    return json.write(value, 0) ? json.out.toString() : null;
  }

  /** Says whether it could be written. */
  private boolean write(@Nullable Object value, int depth) {
    boolean isWritten = true;
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof CharSequence || value instanceof Character) {
      isWritten = string(value.toString());
    } else if (JavaPacker.isNumber(value)) {
      isWritten = number((Number) value);
    } else {
      isWritten =
          depth < MAX_DEPTH
              && JavaBlocks.isData(value)
              && met.add(value)
              && container(value, depth + 1);
    }
    return isWritten;
  }

  private boolean container(Object value, int depth) {
    return value instanceof Map<?, ?> map
        ? members(map, depth)
        : elements(
            value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value, depth);
  }

  private boolean number(Number number) {
    double value = number.doubleValue();
    if (number instanceof Integer) {
      out.append((int) value);
    } else {
      out.append(value);
    }
    return Double.isFinite(value) && !(value == 0 && 1 / value < 0);
  }

  private boolean members(Map<?, ?> map, int depth) {
    char separator = '{';
    for (Map.Entry<?, ?> each : map.entrySet()) {
      out.append(separator);
      if (!(each.getKey() instanceof String key) || !string(key)) {
        return false;
      }
      out.append(':');
      if (!write(each.getValue(), depth)) {
        return false;
      }
      separator = ',';
    }
    end(separator, '{', '}');
    return true;
  }

  private boolean elements(Collection<?> elements, int depth) {
    char separator = '[';
    for (Object each : elements) {
      out.append(separator);
      if (!write(each, depth)) {
        return false;
      }
      separator = ',';
    }
    end(separator, '[', ']');
    return true;
  }

  private void end(char separator, char begin, char end) {
    if (separator == begin) {
      out.append(begin);
    }
    out.append(end);
  }

  private boolean string(String text) {
    boolean isShort = text.length() <= MAX_STRING;
    if (isShort) {
      out.append('"');
      int begin = out.length();
      out.append(text);
      for (int i = out.length() - 1; i >= begin; i--) {
        char c = out.charAt(i);
        if (c < ' ' || c == '"' || c == '\\') {
          out.replace(i, i + 1, "\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 15));
        }
      }
      out.append('"');
    }
    return isShort;
  }
}
