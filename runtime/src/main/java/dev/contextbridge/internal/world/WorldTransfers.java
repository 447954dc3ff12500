package dev.contextbridge.internal.world;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsSymbol;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.JavaPacker;
import dev.contextbridge.internal.transfer.Parcel;
import dev.contextbridge.internal.transfer.ShapeCode;
import dev.contextbridge.internal.transfer.Shapes;
import dev.contextbridge.internal.transfer.TransferServices;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What one world does for values that cross without a declared type. */
final class WorldTransfers implements TransferServices {
  /** JSON can be turned off, so that tests show the rest with small values, too. */
  private static final String FUNCTION = "function";

  private static final String SYMBOL = "symbol";

  private final JsWorld world;
  private final WorldLink link;
  private volatile Handles proxies = new Handles();
  private volatile ShapeCode code;
  private final Set<WorldFunction> functions =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  WorldTransfers(JsWorld world, WorldLink link) {
    this.world = world;
    this.link = link;
    this.code = newCode(world);
  }

  private static ShapeCode newCode(JsWorld world) {
    return new ShapeCode(world::run, () -> world.kit().builtIn("jsonParse"));
  }

  /** Lets go of what leads to the objects of the world's scripts, whoever holds its functions. */
  void release() {
    proxies = new Handles();
    code = newCode(world);
    List<WorldFunction> left;
    synchronized (functions) {
      left = List.copyOf(functions);
    }
    left.forEach(WorldFunction::release);
  }

  @Override
  public void enter() {
    link.enter();
  }

  @Override
  public BridgeFailure fail(Throwable error, String site) {
    return link.fail(error, site, DeclaredErrors.NONE);
  }

  @Override
  public JsFunction function(Value adapter, Value original, String name, int length, String label) {
    WorldFunction made = new WorldFunction(world, adapter, original, name, length, label);
    functions.add(made);
    return made;
  }

  @Override
  public @Nullable Value original(JsFunction function) {
    return function instanceof WorldFunction known && known.isOf(world) ? known.original() : null;
  }

  @Override
  public @Nullable Value proxy(JsFunction function) {
    return proxies.find(function, FUNCTION);
  }

  @Override
  public void remember(JsFunction function, Value weakRef) {
    proxies.remember(function, FUNCTION, weakRef);
  }

  @Override
  public boolean keepsSymbols() {
    return world.keepsSymbols();
  }

  @Override
  public @Nullable Value symbol(JsSymbol symbol) {
    return proxies.find(symbol, SYMBOL);
  }

  @Override
  public void remember(JsSymbol symbol, Value weakRef) {
    proxies.remember(symbol, SYMBOL, weakRef);
  }

  @Override
  public @Nullable Object call(JsFunction function, Arguments arguments) {
    return function instanceof WorldFunction other
        ? other.callFromWorld(arguments)
        : JavaPacker.packResult(function.call(arguments.toJava(stacks())));
  }

  @Override
  public UnaryOperator<String> stacks() {
    return world.stacks();
  }

  @Override
  public Shapes shapes() {
    return world.shapes();
  }

  @Override
  public ShapeCode code() {
    return code;
  }

  @Override
  public Object promise(CompletionStage<?> stage) {
    return promise(stage, "promise");
  }

  /** The same, for a call that errors name. */
  Object promise(CompletionStage<?> stage, String site) {
    return link.promise(
        stage, site, DeclaredErrors.NONE, (tape, value) -> tape.add(JavaPacker.pack(value)));
  }

  @Override
  public Object promiseOfWorld(CompletionStage<Parcel> stage) {
    return link.promise(stage, false, "promise", DeclaredErrors.NONE, Tape::add);
  }
}
