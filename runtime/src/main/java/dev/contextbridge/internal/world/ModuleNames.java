package dev.contextbridge.internal.world;

import java.util.Collection;

/** The names of modules, and the text of those that only hand on an object of the world. */
final class ModuleNames {
  /** What the engine takes for the code of a module. */
  static final String MIME_TYPE = "application/javascript+module";

  private ModuleNames() {}

  /** Tells whether a name is that of a module when Java evaluates it. */
  static boolean isModule(String name) {
    return name.endsWith(".mjs");
  }

  /** Tells whether a file can be imported. Others could show their lines in a SyntaxError. */
  static boolean isFile(String name) {
    return name.endsWith(".mjs") || name.endsWith(".js");
  }

  /** A module that exports what {@code require(name)} gives: as its default, and by the keys. */
  static String text(String name, Collection<String> keys) {
    StringBuilder text =
        new StringBuilder("const m = require(").append(quoted(name)).append(");\n");
    text.append("export default m;\n");
    int index = 0;
    for (String key : keys) {
      if (!key.equals("default")) {
        text.append("const v%s = m[%s];\n".formatted(index, quoted(key)));
        text.append("export {v%s as %s};\n".formatted(index, quoted(key)));
        index++;
      }
    }
    return text.toString();
  }

  /** A literal of JavaScript. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 0x7F && (Character.isLetterOrDigit(c) || "_-:/.@ ".indexOf(c) >= 0);
      quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return quoted.append('\'').toString();
  }
}
