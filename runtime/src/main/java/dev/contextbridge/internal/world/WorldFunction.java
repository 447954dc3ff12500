package dev.contextbridge.internal.world;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.internal.transfer.JavaPacker;
import dev.contextbridge.internal.transfer.JavaUnpacker;
import dev.contextbridge.internal.transfer.Parcel;
import java.util.Arrays;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A function of a world, for other worlds and for Java. It lives as long as one of them has it. */
final class WorldFunction implements JsFunction {
  private final JsWorld world;
  private final Value adapter;
  private final Value original;
  private final String name;
  private final int length;
  private final String label;

  WorldFunction(
      JsWorld world, Value adapter, Value original, String name, int length, String label) {
    this.world = world;
    this.adapter = adapter;
    this.original = original;
    this.name = name;
    this.length = length;
    this.label = label;
  }

  boolean isOf(JsWorld other) {
    return world == other;
  }

  Value original() {
    return original;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public @Nullable Object call(@Nullable Object... arguments) {
    return world.enter(
        () -> {
          Object result = callPacked(arguments.length == 0 ? null : pack(arguments));
          if (result instanceof Parcel parcel) {
            return JavaUnpacker.unpack(parcel);
          }
          return result == null ? JsUndefined.UNDEFINED : result;
        });
  }

  private Parcel pack(@Nullable Object[] arguments) {
    try {
      return JavaPacker.pack(Arrays.asList(arguments));
    } catch (WireFailure e) {
      throw new IllegalArgumentException(this + ": arguments" + e.path() + " " + e.getMessage(), e);
    }
  }

  /** Calls the function; gives a plain value, null for undefined, or a parcel. */
  @Nullable Object callPacked(@Nullable Parcel arguments) {
    return world.enter(
        () -> {
          Value result = adapter.execute(arguments);
          if (result.isHostObject()) {
            return result.<Parcel>asHostObject();
          } else if (result.isString()) {
            return result.asString();
          } else if (result.isBoolean()) {
            return result.asBoolean();
          } else if (result.isNull()) {
            return null;
          }
          return JavaUnpacker.number(result.asDouble());
        });
  }

  /** What errors call it. */
  @Override
  public String toString() {
    return label.isEmpty() ? "a function of JavaScript" : label;
  }
}
