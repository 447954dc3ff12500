package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeClosedException;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.Codec;
import dev.contextbridge.SymbolPolicy;
import dev.contextbridge.World;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Single;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.internal.js.OpenEnded;
import dev.contextbridge.internal.js.Scripts;
import dev.contextbridge.internal.js.WorldHost;
import dev.contextbridge.internal.stack.SourceMaps;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.Parcel;
import dev.contextbridge.internal.transfer.PreloadHost;
import dev.contextbridge.internal.transfer.ShapeCode;
import dev.contextbridge.internal.transfer.Shapes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A world: a context of the engine, entered only in turns of its bridge. */
final class JsWorld implements World {
  private static final TypeCodec<@Nullable Object> PLAIN =
      new TypeCodec<>(readers -> readers.builtIn("readUnknown"), "ref", JsWorld::plain);

  private final int id;
  private final BridgeCore bridge;
  private final ModuleFiles files;
  private final Sources sources;
  private final Modules modules = new Modules(this);
  private final JsErrors errors = new JsErrors();
  private final WorldLink link;
  private final HostServices services;
  private final WorldTransfers transfers;
  private final Promises promises = new Promises();
  private final OpenStreams streams = new OpenStreams();
  private final Presence presence = new Presence();
  private final StatementLimit statements;
  private volatile @Nullable Inside inside;
  private volatile @Nullable Supplier<BridgeException> ended;
  private volatile boolean left;

  /** What leads to the objects of scripts: gone with the world, whoever still holds this object. */
  private record Inside(Context context, Kit kit) {}

  /** Makes the world. Called in a turn. */
  JsWorld(int id, BridgeCore bridge) {
    this.id = id;
    this.bridge = bridge;
    Settings settings = bridge.settings();
    SourceMaps maps = bridge.stacks().maps();
    this.files = new ModuleFiles(settings.moduleRoot(), settings.eval(), maps);
    this.sources = new Sources(settings.eval(), files, maps);
    this.statements = new StatementLimit(settings, bridge.turns());
    Context context = statements.newContext(settings.eval(), files);
    this.link = new WorldLink(this, bridge);
    this.services = new HostServices(this, bridge, link);
    this.transfers = new WorldTransfers(this, link);
    Kit kit = new Kit(context, link, new WorldHost(services, transfers));
    this.inside = new Inside(context, kit);
    if (settings.document() != null) {
      kit.extend(Scripts.DOM, settings.document().host(services));
    }
    if (id == PreloadLink.WORLD) {
      kit.extend(
          List.of(Scripts.PRELOAD),
          new PreloadHost(transfers, new PreloadLink(this, bridge, transfers)));
      Modules.provide(context, kit, settings.modules().keySet());
    }
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public <T> T get(String key, BridgedType<T> type) {
    return enter(
        () -> {
          Single taken = new Single();
          kit().builtIn("readGlobal").executeVoid(key, link.reader(type), taken);
          return TypeCodec.<T>unwrap(taken.wire());
        });
  }

  @Override
  public @Nullable Object evaluate(String script) {
    return evaluate(sources.of(script), PLAIN);
  }

  @Override
  public @Nullable Object evaluate(Path file) {
    return evaluate(file, PLAIN);
  }

  @Override
  public <T extends @Nullable Object> T evaluate(String script, Codec<T> codec) {
    return evaluate(sources.of(script), TypeCodec.of(codec));
  }

  @Override
  public <T extends @Nullable Object> T evaluate(Path file, Codec<T> codec) {
    return evaluate(file, TypeCodec.of(codec));
  }

  @Override
  public CompletionStage<@Nullable Object> evaluateModule(String module) {
    return modules.run(() -> files.specifierOf(module), TypeCodec.of(Codec.promiseOf(PLAIN)));
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> evaluateModule(
      String module, Codec<T> codec) {
    return modules.run(() -> files.specifierOf(module), TypeCodec.of(Codec.promiseOf(codec)));
  }

  private <T extends @Nullable Object> T evaluate(Path file, TypeCodec<T> codec) {
    return ModuleNames.isModule(file.toString())
        ? modules.run(() -> files.specifierOf(file), codec)
        : evaluate(sources.of(file), codec);
  }

  private <T extends @Nullable Object> T evaluate(Source source, TypeCodec<T> codec) {
    return enter(() -> kit().read(codec, inside().context().eval(source)));
  }

  /** Binds a value to the global object; says why when it cannot. */
  String expose(String key, Parcel value) {
    return enter(() -> kit().builtIn("expose").execute(key, value).asString());
  }

  /** Runs a function of which there is only the source. */
  @Nullable Object run(String source, Arguments arguments) {
    return enter(
        () -> {
          Value function = inside().context().eval(sources.ofFunction(source));
          if (!function.canExecute()) {
            throw new IllegalArgumentException(
                "executeInMainWorld: the source must be that of a function");
          }
          Value adapter = kit().builtIn("adaptSource").execute(function);
          return WorldFunction.plainOrParcel(adapter.execute(arguments.wire(code())));
        });
  }

  /** Runs a script of the bridge's own, from inside. */
  Value run(Source script) {
    return inside().context().eval(script);
  }

  /** The code for shapes that this world runs. */
  ShapeCode code() {
    return transfers.code();
  }

  boolean keepsSymbols() {
    return bridge.settings().symbols() == SymbolPolicy.PRESERVE;
  }

  ScriptStacks stacks() {
    return bridge.stacks();
  }

  Shapes shapes() {
    return bridge.shapes();
  }

  private static @Nullable Object plain(@Nullable Object wire) {
    return wire == null ? null : TypeCodec.<Object>unwrap(wire);
  }

  /** Runs code of this world in a turn; what scripts throw arrives as exceptions of the bridge. */
  <R extends @Nullable Object> R enter(Supplier<R> body) {
    return bridge.turns().run(this, () -> translating(body));
  }

  private <R extends @Nullable Object> R translating(Supplier<R> body) {
    checkAlive();
    try {
      statements.enter(inside().context());
      return body.get();
    } catch (PolyglotException e) {
      checkLimit(e);
      checkAlive();
      RuntimeException error = errors.translate(e, kit(), this::checkLimit);
      checkAlive(); // it may have ended while its error was asked what it says
      throw error;
    } catch (IllegalStateException e) {
      checkAlive(); // the engine's own complaint about a context that another thread closed
      throw e;
    } finally {
      services.reportRejections();
    }
  }

  private void checkLimit(PolyglotException e) {
    if (StatementLimit.isExceeded(e)) {
      bridge.endWorld(this, statements.toString());
    }
  }

  /** Runs a callback that nobody waits for; what it throws goes to the event sink. */
  void runTask(Runnable body) {
    if (ended != null) {
      return; // what waits for a world ends with it
    }
    try {
      translating(
          () -> {
            body.run();
            return true;
          });
    } catch (BridgeClosedException e) {
      // Whoever closed the bridge cut it off.
    } catch (RuntimeException | StackOverflowError e) {
      bridge.report(new BridgeEvent(id, BridgeEvent.Kind.UNCAUGHT_ERROR, e));
    }
  }

  /** Since when it runs. */
  Presence presence() {
    return presence;
  }

  boolean isAlive() {
    return ended == null;
  }

  /** Throws when the world has ended. */
  void checkAlive() {
    Supplier<BridgeException> reason = ended;
    if (reason != null) {
      throw reason.get();
    }
    bridge.turns().checkOpen();
  }

  /** Lets nobody in any more, for the first reason that there was, which it gives. */
  synchronized Supplier<BridgeException> shut(Supplier<BridgeException> reason) {
    Supplier<BridgeException> first = ended == null ? reason : ended;
    ended = first;
    return first;
  }

  /** Ends the world, even while it runs; what waits for it fails with the reason. */
  void end(Supplier<BridgeException> reason) {
    Supplier<BridgeException> first = shut(reason);
    if (!leave()) {
      return;
    }
    List<OpenEnded> open = streams.close();
    Inside last = inside;
    if (last != null) {
      close(last);
    }
    inside = null;
    link.release();
    transfers.release();
    bridge.loop().forget(this);
    promises.failAll(first);
    open.forEach(OpenEnded::abandon);
    services.reportLeaks();
  }

  private synchronized boolean leave() {
    boolean first = !left;
    left = true;
    return first;
  }

  private void close(Inside last) {
    try {
      last.context().close(true);
    } catch (VirtualMachineError e) {
      left = false; // what ends the world may find memory when it tries again
      throw e;
    }
  }

  void track(Deferred deferred) {
    promises.add(deferred);
  }

  OpenStreams streams() {
    return streams;
  }

  Kit kit() {
    return inside().kit();
  }

  private Inside inside() {
    Inside here = inside;
    if (here == null) {
      checkAlive();
      throw new IllegalStateException("the world is still being made");
    }
    return here;
  }

  WorldLink link() {
    return link;
  }

  JsErrors errors() {
    return errors;
  }

  @Override
  public String toString() {
    return id == 0 ? "the main world" : "world " + id;
  }
}
