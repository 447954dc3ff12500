package dev.contextbridge.internal.stack;

import java.util.Arrays;

/** The decoded mappings of a source map, in the order of the compiled text. Counts from 0. */
final class Mappings {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int FIELDS = 5;
  private static final int MORE = 32;

  /** Line, column, source (-1 for none), line and column in it; one after the other. */
  private int[] fields = new int[FIELDS * 64];

  private int count;
  private int at;

  private Mappings() {}

  /**
   * Decodes mappings: VLQ numbers in base 64, relative to the ones before.
   *
   * @throws IllegalArgumentException if they are damaged
   */
  static Mappings decode(String text) {
    Mappings mappings = new Mappings();
    mappings.read(text);
    return mappings;
  }

  private void read(String text) {
    int line = 0;
    int column = 0;
    int source = 0;
    int sourceLine = 0;
    int sourceColumn = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ';') {
        line++;
        column = 0;
        at++;
      } else if (c == ',') {
        at++;
      } else {
        column += number(text);
        boolean written = isNumber(text);
        if (written) {
          source += number(text);
          sourceLine += number(text);
          sourceColumn += number(text);
          int unused = isNumber(text) ? number(text) : 0; // a name
        }
        add(line, column, written ? source : -1, sourceLine, sourceColumn);
      }
    }
  }

  private boolean isNumber(String text) {
    return at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ';';
  }

  private int number(String text) {
    int value = 0;
    int digit;
    int shift = 0;
    do {
      digit = DIGITS.indexOf(text.charAt(at++));
      if (digit < 0 || shift > 30) {
        throw new IllegalArgumentException("no source map");
      }
      value |= (digit & (MORE - 1)) << shift;
      shift += 5;
    } while (digit >= MORE);
    return (value & 1) == 0 ? value >>> 1 : -(value >>> 1);
  }

  private void add(int... values) {
    if ((count + 1) * FIELDS > fields.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    System.arraycopy(values, 0, fields, count++ * FIELDS, FIELDS);
  }

  /** The last mapping at or before a place on its line; -1 for none. */
  int find(int line, int column) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = middle * FIELDS;
      boolean before = fields[at] < line || (fields[at] == line && fields[at + 1] <= column);
      low = before ? middle + 1 : low;
      high = before ? high : middle - 1;
    }
    return high >= 0 && fields[high * FIELDS] == line ? high : -1;
  }

  int source(int index) {
    return fields[index * FIELDS + 2];
  }

  int sourceLine(int index) {
    return fields[index * FIELDS + 3];
  }

  int sourceColumn(int index) {
    return fields[index * FIELDS + 4];
  }
}
