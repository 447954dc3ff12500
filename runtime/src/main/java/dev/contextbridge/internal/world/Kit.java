package dev.contextbridge.internal.world;

import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Readers;
import dev.contextbridge.generated.Single;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.internal.js.Scripts;
import dev.contextbridge.internal.js.WorldHost;
import dev.contextbridge.internal.transfer.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The functions that a world's glue runs on, and the glue that was loaded into the world. */
final class Kit implements Readers {
  private final Context context;
  private final Link link;
  private Value functions;
  private final Map<Glue, Value> linked = new HashMap<>();

  /** Runs the scripts that every world starts with, before any other code. */
  Kit(Context context, Link link, WorldHost host) {
    this.context = context;
    this.link = link;
    Value made = context.eval(Tags.SCRIPT).execute(context.eval(Scripts.PRIMORDIALS));
    for (Source script : Scripts.KIT) {
      made = context.eval(script).execute(made, host);
    }
    functions = made;
    Value platform = context.eval(Scripts.PLATFORM).execute(made, host);
    for (Source script : Scripts.GLOBALS) {
      context.eval(script).executeVoid(made, platform);
    }
  }

  /** Adds what only some worlds have. */
  void extend(List<Source> scripts, Object host) {
    for (Source script : scripts) {
      functions = context.eval(script).execute(functions, host);
    }
  }

  @Override
  public Value builtIn(String name) {
    return functions.getMember(name);
  }

  @Override
  public Value exported(Glue glue, String export) {
    Value exports = linked.get(glue);
    return (exports == null ? load(glue) : exports).getMember(export);
  }

  /** Takes a value of a script as one of a type. */
  <T extends @Nullable Object> T read(TypeCodec<T> codec, Value value) {
    Single taken = new Single();
    builtIn("readInto").executeVoid(codec.reader().apply(this), codec.wire(), taken, value);
    return codec.fromWire().apply(taken.wire());
  }

  /** Loads a script and all that it refers to, which may refer back to it. */
  private Value load(Glue glue) {
    Value exports = context.eval(glue.source()).execute(functions, glue.values(link));
    linked.put(glue, exports);
    for (Glue reference : glue.references()) {
      if (!linked.containsKey(reference)) {
        Value unused = load(reference);
      }
    }
    return exports;
  }
}
