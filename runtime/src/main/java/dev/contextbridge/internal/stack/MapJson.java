package dev.contextbridge.internal.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the few members of a source map that are needed, and skips the others without recursion.
 * The runtime brings no library for JSON: this is all that it reads of it.
 */
final class MapJson {
  private final String text;
  private int at;

  final List<String> sources = new ArrayList<>();
  String sourceRoot = "";
  String mappings = "";

  private MapJson(String text) {
    this.text = text;
  }

  /**
   * Reads a source map.
   *
   * @throws IllegalArgumentException if it is none
   * @throws IndexOutOfBoundsException if it ends too early
   */
  static MapJson read(String text) {
    MapJson map = new MapJson(text);
    // A prefix that browsers skip as well, so that a page cannot include the map as a script.
    map.at = text.startsWith(")]}'") ? text.indexOf('\n') + 1 : 0;
    map.readMembers();
    return map;
  }

  private void readMembers() {
    expect('{');
    if (next() == '}') {
      return;
    }
    do {
      String key = string();
      expect(':');
      readMember(key);
    } while (take(','));
    expect('}');
  }

  private void readMember(String key) {
    boolean isText = next() == '"';
    switch (key) {
      case "sourceRoot" -> sourceRoot = isText ? string() : skip("");
      case "mappings" -> mappings = isText ? string() : skip("");
      case "sources" -> readSources();
      default -> skip("");
    }
  }

  private void readSources() {
    expect('[');
    if (take(']')) {
      return;
    }
    do {
      sources.add(next() == '"' ? string() : skip(""));
    } while (take(','));
    expect(']');
  }

  /** Passes over a value; gives what stands for it. */
  private String skip(String instead) {
    int depth = 0;
    do {
      char c = next();
      if (c == '"') {
        String unused = string();
      } else {
        at++;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    } while (depth > 0 || !endsValue(next()));
    return instead;
  }

  private static boolean endsValue(char c) {
    return c == ',' || c == '}' || c == ']';
  }

  private String string() {
    expect('"');
    int end = text.indexOf('"', at);
    int escape = text.indexOf('\\', at);
    if (end >= 0 && (escape < 0 || escape > end)) {
      String plain = text.substring(at, end);
      at = end + 1;
      return plain;
    }
    StringBuilder out = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    if (c != 'u') {
      int index = "bfnrt".indexOf(c);
      return index < 0 ? c : "\b\f\n\r\t".charAt(index);
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private boolean take(char c) {
    boolean there = next() == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw new IllegalArgumentException("no source map");
    }
  }
}
