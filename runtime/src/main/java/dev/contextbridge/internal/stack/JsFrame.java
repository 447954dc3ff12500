package dev.contextbridge.internal.stack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of the {@code stack} of an error, as the engine writes it: {@code at name (file:1:2)}, or
 * {@code at file:1:2} outside of functions.
 *
 * @param function the function's name, empty outside of functions
 * @param file the name of the source
 * @param line from 1
 * @param column from 1
 */
record JsFrame(String function, String file, int line, int column) {
  private static final String PREFIX = "    at ";
  private static final Pattern PLACE = Pattern.compile("(.{1,500}?):(\\d{1,9}):(\\d{1,9})");

  /** The frame of a line, or null if the line is none or has no place. */
  static @Nullable JsFrame parse(String line) {
    if (!line.startsWith(PREFIX)) {
      return null;
    }
    int open = line.endsWith(")") ? line.lastIndexOf(" (") : -1;
    String function =
        open < 0 ? "" : line.substring(PREFIX.length(), Math.max(open, PREFIX.length()));
    String place =
        open < 0 ? line.substring(PREFIX.length()) : line.substring(open + 2, line.length() - 1);
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches()
        ? new JsFrame(
            function,
            matcher.group(1),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)))
        : null;
  }

  /** The same frame, elsewhere. */
  JsFrame at(SourceMap.Place place) {
    return new JsFrame(function, place.file(), place.line(), place.column());
  }

  @Override
  public String toString() {
    String place = file + ":" + line + ":" + column;
    return PREFIX + (function.isEmpty() ? place : function + " (" + place + ")");
  }
}
