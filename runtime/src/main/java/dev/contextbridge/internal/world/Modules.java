package dev.contextbridge.internal.world;

import dev.contextbridge.generated.TypeCodec;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Runs the ES modules of one world. */
final class Modules {
  private static final List<String> OWN = List.of("electron", "contextbridge");

  private final JsWorld world;

  Modules(JsWorld world) {
    this.world = world;
  }

  /**
   * Runs a module, unless it has run already.
   *
   * @param specifier what imports it from the root; asked for in a turn
   * @param codec the type of the promise of what it exports
   */
  <T extends @Nullable Object> T run(Supplier<String> specifier, TypeCodec<T> codec) {
    return world.enter(
        () -> {
          Kit kit = world.kit();
          // Promise jobs run before this returns, unless the world was running already.
          Value run = kit.builtIn("startModule").execute(specifier.get());
          Value exports = kit.builtIn("moduleExports").execute(run);
          return kit.read(codec, exports);
        });
  }

  /** Lets what {@code require} gives be imported too. Called before any code of a user runs. */
  static void provide(Context context, Kit kit, Iterable<String> names) {
    OWN.forEach(name -> provide(context, kit, name));
    for (String name : names) {
      names(name).forEach(each -> provide(context, kit, each));
    }
  }

  /** As in Node.js, the prefix may be left out. */
  private static Stream<String> names(String name) {
    String prefix = PreloadLink.NODE_PREFIX;
    return name.startsWith(prefix)
        ? Stream.of(name, name.substring(prefix.length()))
        : Stream.of(name);
  }

  private static void provide(Context context, Kit kit, String name) {
    Value module = kit.builtIn("load").execute(name);
    String text = ModuleNames.text(name, module.getMemberKeys());
    // The engine finds a module that has run by its name before it asks for files.
    Value unused =
        context.eval(
            Source.newBuilder("js", text, name).mimeType(ModuleNames.MIME_TYPE).buildLiteral());
  }
}
