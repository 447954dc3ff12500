package dev.contextbridge.generated;

/**
 * How elements of containers are written that are single values. They are made here once for all
 * and not in each generated class, which costs every compilation less.
 */
public final class Writers {
  /** Strings. */
  public static final Writer<CharSequence> STRING = (tape, v) -> tape.add(Wire.string("", v));

  /** Constants of enums. */
  public static final Writer<Enum<?>> NAME = (tape, v) -> tape.add(Wire.name("", v));

  /** Integers that an int holds. */
  public static final Writer<Number> INT32 = (tape, v) -> tape.add(Wire.int32("", v));

  /** Any numbers. */
  public static final Writer<Number> NUMBER = (tape, v) -> tape.add(Wire.number("", v));

  /** Booleans. */
  public static final Writer<Boolean> BOOL = (tape, v) -> tape.add(Wire.bool("", v));

  private Writers() {}
}
