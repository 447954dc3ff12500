package dev.contextbridge.internal.stack;

import dev.contextbridge.internal.json.JsonText;
import java.util.ArrayList;
import java.util.List;

/** Reads the few members of a source map that are needed, and skips the others. */
final class MapJson {
  private final JsonText text;

  final List<String> sources = new ArrayList<>();
  String sourceRoot = "";
  String mappings = "";

  private MapJson(JsonText text) {
    this.text = text;
  }

  /**
   * Reads a source map.
   *
   * @throws IllegalArgumentException if it is none
   * @throws IndexOutOfBoundsException if it ends too early
   */
  static MapJson read(String text) {
    // A prefix that browsers skip as well, so that a page cannot include the map as a script.
    int start = text.startsWith(")]}'") ? text.indexOf('\n') + 1 : 0;
    MapJson map = new MapJson(new JsonText(text, start));
    map.readMembers();
    return map;
  }

  private void readMembers() {
    text.expect('{');
    if (text.next() == '}') {
      return;
    }
    do {
      String key = text.string();
      text.expect(':');
      readMember(key);
    } while (text.take(','));
    text.expect('}');
  }

  private void readMember(String key) {
    boolean isText = text.next() == '"';
    switch (key) {
      case "sourceRoot" -> sourceRoot = isText ? text.string() : skip();
      case "mappings" -> mappings = isText ? text.string() : skip();
      case "sources" -> readSources();
      default -> skip();
    }
  }

  private void readSources() {
    text.expect('[');
    if (text.take(']')) {
      return;
    }
    do {
      sources.add(text.next() == '"' ? text.string() : skip());
    } while (text.take(','));
    text.expect(']');
  }

  private String skip() {
    text.skip();
    return "";
  }
}
