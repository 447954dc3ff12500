package dev.contextbridge.internal.js;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Source;

/** The scripts that every world starts with, in their order. */
public final class Scripts {
  /** Uses what scripts use, once in a JVM. */
  public static final Source WARM_UP = load("warmup.js");

  /** Captures the built-ins. */
  public static final Source PRIMORDIALS = load("primordials.js");

  /** What the glue and the global object are made of, each script on top of those before it. */
  public static final List<Source> KIT =
      load(
          "failures.js",
          "limits.js",
          "parts.js",
          "readers.js",
          "promises.js",
          "codecs.js",
          "makers.js",
          "streams.js",
          "collections.js",
          "webidl.js",
          "exceptions.js",
          "blobs.js",
          "frame-arguments.js",
          "frames.js",
          "elements.js",
          "kinds.js",
          "regexps.js",
          "errors.js",
          "copies.js",
          "symbols.js",
          "shapes.js",
          "plain.js",
          "parcels.js",
          "packing.js",
          "blocks.js",
          "records.js",
          "lists.js",
          "runs.js",
          "unpacking.js",
          "functions.js",
          "exposing.js",
          "modules.js",
          "layout.js",
          "labels.js",
          "inspect.js",
          "format.js");

  /** What the scripts of the global object may ask of Java. */
  public static final Source PLATFORM = load("platform.js");

  /** What a world's global object has beyond ECMAScript. */
  public static final List<Source> GLOBALS =
      load("globals.js", "clone.js", "console.js", "timers.js");

  /** What only the preload world has, on top of what every world has. */
  public static final Source PRELOAD = load("preload.js");

  /** What only worlds of a bridge with a document have, each script on top of those before it. */
  public static final List<Source> DOM =
      load(
          "dom-interfaces.js",
          "dom-lists.js",
          "dom-nodes.js",
          "dom-texts.js",
          "dom-elements.js",
          "dom-html.js",
          "dom-document.js");

  private Scripts() {}

  private static List<Source> load(String... names) {
    return Stream.of(names).map(Scripts::load).toList();
  }

  private static Source load(String name) {
    try (InputStream in = Scripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the runtime's jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return OwnScript.of(name, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
