package dev.contextbridge.internal.world;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.internal.transfer.Arguments;
import dev.contextbridge.internal.transfer.JavaPacker;
import dev.contextbridge.internal.transfer.JavaUnpacker;
import dev.contextbridge.internal.transfer.Parcel;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A function of a world, for other worlds and for Java. It lives as long as one of them has it. */
final class WorldFunction implements JsFunction {
  private final JsWorld world;
  private volatile @Nullable Inside inside;
  private final String name;
  private final int length;
  private final String label;

  /** What a script knows it as; gone with its world. */
  private record Inside(Value adapter, Value original) {}

  WorldFunction(
      JsWorld world, Value adapter, Value original, String name, int length, String label) {
    this.world = world;
    this.inside = new Inside(adapter, original);
    this.name = name;
    this.length = length;
    this.label = label;
  }

  boolean isOf(JsWorld other) {
    return world == other;
  }

  /** The function itself, for its own world. */
  Value original() {
    return inside().original();
  }

  /** Lets go of the function, whose world has ended. */
  void release() {
    inside = null;
  }

  private Inside inside() {
    Inside here = inside;
    if (here == null) {
      world.checkAlive();
      throw new IllegalStateException("a function without a world");
    }
    return here;
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
    Arguments wire = wireOf(this, arguments);
    return world.enter(() -> toJava(callInside(wire), world.stacks()));
  }

  /** Calls the function; gives a plain value, null for undefined, or a parcel. */
  @Nullable Object callFromWorld(Arguments arguments) {
    return world.enter(() -> callInside(arguments));
  }

  private @Nullable Object callInside(Arguments arguments) {
    return plainOrParcel(inside().adapter().execute(arguments.wire(world.code())));
  }

  /** What an adapter gave: a plain value, null for undefined, or a parcel. */
  static @Nullable Object plainOrParcel(Value result) {
    return result.isNull()
        ? null
        : result.isHostObject() ? result.<Parcel>asHostObject() : Arguments.plain(result);
  }

  /** The Java form of the same. */
  static @Nullable Object toJava(@Nullable Object plainOrParcel, ScriptStacks stacks) {
    if (plainOrParcel instanceof Parcel parcel) {
      return JavaUnpacker.unpack(parcel, stacks);
    }
    return plainOrParcel == null ? JsUndefined.UNDEFINED : plainOrParcel;
  }

  /** What crosses for the arguments of a function, which errors call by its text. */
  static Arguments wireOf(Object function, @Nullable Object[] arguments) {
    try {
      return Arguments.of(arguments);
    } catch (WireFailure e) {
      throw refused(function + ": arguments", e);
    }
  }

  /** Packs a value of Java. */
  static Parcel packed(String site, @Nullable Object value) {
    try {
      return JavaPacker.pack(value);
    } catch (WireFailure e) {
      throw refused(site, e);
    }
  }

  private static IllegalArgumentException refused(String site, WireFailure failure) {
    return new IllegalArgumentException(
        site + failure.path() + " " + failure.getMessage(), failure);
  }

  /** What errors call it. */
  @Override
  public String toString() {
    return label.isEmpty() ? "a function of JavaScript" : label;
  }
}
