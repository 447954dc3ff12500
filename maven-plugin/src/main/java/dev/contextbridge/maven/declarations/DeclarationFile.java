package dev.contextbridge.maven.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as the processor writes it: a module whose every statement begins at the beginning
 * of a line.
 *
 * @param path its name below the folder, such as {@code dev/x/NotesApi.d.ts}
 * @param text all of it
 * @param origin the label of where it comes from
 * @param declarations what it exports, in its order: statements without comments, by name
 * @param imports what it imports, by the name it has here
 */
record DeclarationFile(
    String path,
    String text,
    String origin,
    Map<String, String> declarations,
    Map<String, Imported> imports) {

  static final String SUFFIX = ".d.ts";

  private static final Pattern IMPORT =
      Pattern.compile("import type \\{ (\\S+)(?: as (\\S+))? \\} from \"([^\"]+)\";");
  private static final Pattern EXPORT =
      Pattern.compile("export (?:interface|type|namespace) ([^\\s<=;{]+).*");

  /**
   * A name of another file.
   *
   * @param path that file's
   * @param name as it is exported there
   */
  record Imported(String path, String name) {}

  static DeclarationFile parse(String path, String text, String origin) {
    Map<String, String> declarations = new LinkedHashMap<>();
    Map<String, Imported> imports = new LinkedHashMap<>();
    @Nullable String exported = null;
    for (String line : text.lines().toList()) {
      Matcher import_ = IMPORT.matcher(line);
      Matcher export = EXPORT.matcher(line);
      if (import_.matches()) {
        String local = import_.group(2) == null ? import_.group(1) : import_.group(2);
        imports.put(local, new Imported(resolve(path, import_.group(3)), import_.group(1)));
      } else if (export.matches()) {
        exported = export.group(1);
      } else if (line.startsWith("declare ")) {
        exported = null;
      }
      if (exported != null && !isComment(line)) {
        declarations.merge(exported, line + "\n", String::concat);
      }
    }
    return new DeclarationFile(path, text, origin, declarations, imports);
  }

  /** A path without its ending: what follows a package's name in an import. */
  static String module(String path) {
    return path.substring(0, path.length() - SUFFIX.length());
  }

  /** The interface's name in Java, where {@code _} stands between nested names. */
  String javaName() {
    return javaName(path);
  }

  /** The same for a path. */
  static String javaName(String path) {
    return module(path).replace('/', '.');
  }

  /** The name of the API, which is the file's. */
  static String simpleName(String path) {
    return module(path).substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isComment(String line) {
    String text = line.strip();
    return text.isEmpty() || text.startsWith("/*") || text.startsWith("*") || text.startsWith("//");
  }

  private static String resolve(String from, String specifier) {
    List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String each : specifier.split("/", -1)) {
      if (each.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!each.equals(".")) {
        parts.add(each);
      }
    }
    return String.join("/", parts).replaceFirst("\\.js$", SUFFIX);
  }
}
