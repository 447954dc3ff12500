package dev.contextbridge.internal.world;

import dev.contextbridge.JsException;
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

  /**
   * The sources of a world.
   *
   * @param eval whether code may be made of text
   * @param files the world's modules
   */
  Sources(boolean eval, ModuleFiles files) {
    this.eval = eval;
    this.files = files;
  }

  Source of(String script) {
    return literal(script, "script.js");
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
      String name = files.nameBelowRoot(file);
      return name == null ? literal(script, last.toString()) : belowRoot(script, name);
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
    if (!eval && DynamicImports.isIn(script)) {
      String message = name + " has a dynamic import, which allowEval(false) switches off";
      throw new JsException("EvalError", "EvalError", message, "", null);
    }
  }
}
