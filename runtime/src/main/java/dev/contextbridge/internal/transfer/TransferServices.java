package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsSymbol;
import dev.contextbridge.generated.BridgeFailure;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What a world does for values that cross without a declared type. */
public interface TransferServices {
  /** Makes sure that Java code can be entered: stack, and the bridge still open. */
  void enter();

  /** Makes a stack of a script lead to what the script was compiled from. */
  UnaryOperator<String> stacks();

  /** Describes a failure to the world. */
  BridgeFailure fail(Throwable error, String site);

  /** A function of this world, to be handed out. */
  JsFunction function(Value adapter, Value original, String name, int length, String label);

  /** The function itself when it is one of this world, else null. */
  @Nullable Value original(JsFunction function);

  /** The {@code WeakRef} of what stands for a function in this world, or null. */
  @Nullable Value proxy(JsFunction function);

  /** Remembers what stands for a function in this world, by a {@code WeakRef}. */
  void remember(JsFunction function, Value weakRef);

  /** Whether the bridge keeps symbols. */
  boolean keepsSymbols();

  /** The {@code WeakRef} of what stands for a symbol in this world, or null. */
  @Nullable Value symbol(JsSymbol symbol);

  /** Remembers what stands for a symbol in this world, by a {@code WeakRef}. */
  void remember(JsSymbol symbol, Value weakRef);

  /** Calls a function of another world or of Java; gives a plain value or a parcel. */
  @Nullable Object call(JsFunction function, Arguments arguments);

  /** What the worlds of this bridge know of records that look alike. */
  Shapes shapes();

  /** The code that this world has for them. */
  ShapeCode code();

  /** A stage of values of Java as something that becomes a promise. */
  Object promise(CompletionStage<?> stage);

  /** A stage of parcels, which another world completes or leaves, as the same. */
  Object promiseOfWorld(CompletionStage<Parcel> stage);
}
