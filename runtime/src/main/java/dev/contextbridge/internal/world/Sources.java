package dev.contextbridge.internal.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Source;

/** Scripts of users as sources of the engine. Their names hold no path of the machine. */
final class Sources {
  private Sources() {}

  static Source of(String script) {
    return Source.newBuilder("js", script, "script.js").buildLiteral();
  }

  static Source ofFunction(String function) {
    return Source.newBuilder("js", "(" + function + "\n)", "executeInMainWorld.js").buildLiteral();
  }

  static Source of(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      throw new IllegalArgumentException(file + " is not a script");
    }
    if (name.toString().endsWith(".mjs")) {
      throw new IllegalArgumentException(
          name + " is an ES module; worlds run scripts, which have no import and export");
    }
    try {
      return Source.newBuilder("js", Files.readString(file), name.toString()).buildLiteral();
    } catch (IOException e) {
      throw new UncheckedIOException("the script " + file + " cannot be read", e);
    }
  }
}
