package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.WireFailure;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call of a function of no declared type. A few that the engine carries as they
 * are, which most calls have, need no parcel.
 */
public final class Arguments {
  /** As many as the adapters of functions.js take beside their number. */
  private static final int MAX_PLAIN = 4;

  private static final int PACKED = -1;

  /**
   * How many there are, then they themselves, of which one may be a {@link PlainValue}; or {@code
   * PACKED} and a parcel with a list.
   */
  private final Object[] wire;

  private final boolean hasPlain;

  private Arguments(boolean hasPlain, Object... wire) {
    this.wire = wire;
    this.hasPlain = hasPlain;
  }

  /**
   * Arguments of which some need a parcel.
   *
   * @param parcel a list
   */
  static Arguments packed(Parcel parcel) {
    return new Arguments(false, PACKED, parcel);
  }

  /**
   * Arguments of Java.
   *
   * @param values values of the dynamic column of the type table
   * @throws WireFailure when something in them cannot be copied
   */
  public static Arguments of(@Nullable Object[] values) {
    return arePlain(values) ? plain(values, false) : packed(JavaPacker.pack(Arrays.asList(values)));
  }

  private static boolean arePlain(@Nullable Object[] values) {
    boolean plain = values.length <= MAX_PLAIN;
    for (int i = 0; plain && i < values.length; i++) {
      plain = JavaPacker.isPlain(values[i]);
    }
    return plain;
  }

  /**
   * Arguments of a script.
   *
   * @param values at most four: strings, numbers, booleans, and one parcel with a plain value
   */
  static Arguments read(Value[] values) {
    Object[] taken = new Object[values.length];
    boolean hasPlain = false;
    for (int i = 0; i < taken.length; i++) {
      Value value = values[i];
      boolean isParcel = value.isHostObject();
      taken[i] = isParcel ? value.<Parcel>asHostObject().plain() : plain(value);
      hasPlain |= isParcel;
    }
    return plain(taken, hasPlain);
  }

  private static Arguments plain(@Nullable Object[] values, boolean hasPlain) {
    Object[] wire = new Object[1 + values.length];
    wire[0] = values.length;
    System.arraycopy(values, 0, wire, 1, values.length);
    return new Arguments(hasPlain, wire);
  }

  /**
   * The Java form of a value that the engine carries as it is.
   *
   * @param value a string, number or boolean of a script
   */
  public static Object plain(Value value) {
    return value.isString()
        ? value.asString()
        : value.isBoolean() ? (Object) value.asBoolean() : JavaUnpacker.number(value.asDouble());
  }

  /**
   * What an adapter takes.
   *
   * @param code makes values in the world of the adapter
   */
  public Object[] wire(ShapeCode code) {
    if (!hasPlain) {
      return wire;
    }
    Object[] made = wire.clone();
    for (int i = 1; i < made.length; i++) {
      made[i] = made[i] instanceof PlainValue plain ? plain.in(code) : made[i];
    }
    return made;
  }

  /**
   * The arguments for a function of Java.
   *
   * @param stacks makes a stack of a script lead to what the script was compiled from
   */
  public @Nullable Object[] toJava(UnaryOperator<String> stacks) {
    if (wire[0].equals(PACKED)) {
      return JavaUnpacker.unpackArguments((Parcel) wire[1], stacks);
    }
    Object[] values = Arrays.copyOfRange(wire, 1, wire.length);
    for (int i = 0; hasPlain && i < values.length; i++) {
      values[i] = values[i] instanceof PlainValue plain ? plain.toJava() : values[i];
    }
    return values;
  }
}
