package dev.contextbridge.internal.world;

import dev.contextbridge.JsException;
import dev.contextbridge.internal.stack.SourceMaps;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/** Scripts of users as sources of the engine. Their names hold no path of the machine. */
final class Sources {
  private final boolean eval;
  private final ModuleFiles files;
  private final SourceMaps maps;
  private int mapped;

  /**
   * The sources of a world.
   *
   * @param eval whether code may be made of text
   * @param files the world's modules
   * @param maps where the source maps of scripts are noted
   */
  Sources(boolean eval, ModuleFiles files, SourceMaps maps) {
    this.eval = eval;
    this.files = files;
    this.maps = maps;
  }

  Source of(String script) {
    if (!SourceMaps.isInline(script)) {
      return literal(script, "script.js");
    }
    String name = "script-" + ++mapped + ".js"; // its own, so that stacks lead to its map
    maps.add(name, script, url -> null);
    return literal(script, name);
  }

  Source ofFunction(String function) {
    return literal("(" + function + "\n)", "executeInMainWorld.js");
  }

  Source of(Path file) {
    Path last = file.getFileName();
    if (last == null) {
      throw new IllegalArgumentException(file + " is not a script");
    }
    try {
      String script = Files.readString(file);
      String below = files.nameBelowRoot(file);
      String name = below == null ? last.toString() : below;
      maps.add(name, script, url -> MapFiles.read(file, url));
      return below == null ? literal(script, name) : belowRoot(script, name);
    } catch (IOException e) {
      throw new UncheckedIOException("the script " + file + " cannot be read", e);
    }
  }

  private Source literal(String script, String name) {
    check(script, name);
    return Source.newBuilder("js", script, name).buildLiteral();
  }

  /** With a path, relative to the root, so that its imports start where it lies. */
  private Source belowRoot(String script, String name) throws IOException {
    check(script, name);
    return Source.newBuilder("js", new File(name))
        .content(script)
        .name(name)
        .uri(uri(name))
        .build();
  }

  private static @Nullable URI uri(String name) {
    try {
      return new URI("file", null, "/" + name, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name + " is not a name for a script", e);
    }
  }

  private void check(String script, String name) {
    String refused = eval ? null : CodeImports.refused(script);
    if (refused != null) {
      throw new JsException("EvalError", "EvalError", name + " has " + refused, "", null);
    }
  }
}
