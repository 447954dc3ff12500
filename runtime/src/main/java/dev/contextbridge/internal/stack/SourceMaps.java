package dev.contextbridge.internal.stack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The source maps of the scripts of a bridge, by the names of the scripts. A map is read when an
 * error first leads to its script. Any thread may use this.
 */
public final class SourceMaps {
  private static final int MAX_SCRIPTS = 500;
  private static final String DATA = "data:";
  private static final String COMMENT = "//# sourceMappingURL=";

  private final Map<String, Mapped> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Mapped> eldest) {
          return size() > MAX_SCRIPTS;
        }
      };

  /** No scripts yet. */
  public SourceMaps() {}

  /** A script; its map is read at most once. */
  private static final class Mapped {
    private final String script;
    private @Nullable String url;
    private @Nullable Function<String, @Nullable String> reader;
    private @Nullable SourceMap map;

    Mapped(String script, String url, Function<String, @Nullable String> reader) {
      this.script = script;
      this.url = url;
      this.reader = reader;
    }

    @Nullable SourceMap map() {
      String from = url;
      Function<String, @Nullable String> read = reader;
      url = null;
      reader = null;
      if (from != null && read != null) {
        String json = from.startsWith(DATA) ? inline(from) : read.apply(from);
        map = json == null ? null : SourceMap.parse(script, json);
      }
      return map;
    }
  }

  /** Tells whether a script carries its map within itself. */
  public static boolean isInline(String script) {
    String url = urlOf(script);
    return url != null && url.startsWith(DATA);
  }

  /**
   * Notes a script that may have a map.
   *
   * @param name what stacks call it
   * @param script its text
   * @param reader gives the text of a map for what the script says of where it is; null for none
   */
  public synchronized void add(
      String name, String script, Function<String, @Nullable String> reader) {
    String url = urlOf(script);
    entries.remove(name);
    if (url != null) {
      entries.put(name, new Mapped(name, url, reader));
    }
  }

  /**
   * A stack that leads to where scripts were written.
   *
   * @param stack the {@code stack} of an error
   * @return the same lines; those of scripts that have maps name their sources instead
   */
  public synchronized String apply(String stack) {
    if (entries.isEmpty() || stack.isEmpty()) {
      return stack;
    }
    StringBuilder out = new StringBuilder(stack.length());
    for (String line : stack.split("\n", -1)) {
      out.append(out.length() == 0 ? "" : "\n").append(mapped(line));
    }
    return out.toString();
  }

  private String mapped(String line) {
    JsFrame frame = JsFrame.parse(line);
    if (frame == null) {
      return line;
    }
    Mapped entry = entries.get(frame.file());
    SourceMap map = entry == null ? null : entry.map();
    SourceMap.Place place = map == null ? null : map.of(frame.line(), frame.column());
    return place == null ? line : frame.at(place).toString();
  }

  /** What the last line of a script says of its map. */
  private static @Nullable String urlOf(String script) {
    int last = script.lastIndexOf(COMMENT);
    String url = last < 0 ? "" : script.substring(last + COMMENT.length()).strip();
    return url.isEmpty() || url.indexOf('\n') >= 0 ? null : url;
  }

  private static @Nullable String inline(String url) {
    int comma = url.indexOf(',');
    if (comma < 0 || !url.startsWith("application/json", DATA.length())) {
      return null;
    }
    try {
      return url.substring(0, comma).endsWith(";base64")
          ? new String(
              Base64.getMimeDecoder().decode(url.substring(comma + 1)), StandardCharsets.UTF_8)
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
