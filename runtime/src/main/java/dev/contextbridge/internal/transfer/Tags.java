package dev.contextbridge.internal.transfer;

import dev.contextbridge.internal.js.OwnScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Source;

/**
 * The numbers that say what follows in a parcel: the one table for scripts and for Java.
 *
 * <p>A parcel's numbers begin with {@link #ROOT}: the root value, how many blocks there are, where
 * the numbers end, how many strings there are, and how many objects there are in runs, less than
 * zero if no value refers to one of them. A block follows for each object that the root leads to,
 * in the order in which they are taken apart. A value takes {@link #VALUE} numbers: its tag and
 * what belongs to it. A block begins with {@link #HEADER} numbers: its tag, its size, where the
 * next block begins, and which object it is.
 *
 * <p>Elements of a list that are alike are a run. It begins with its tag, how many elements there
 * are, and where it ends. Those of records and of short arrays refer to lists that no value refers
 * to, which hold what is in there.
 */
public final class Tags {
  /** How many numbers a value takes. */
  static final int VALUE = 2;

  /** How many numbers a block begins with. */
  static final int HEADER = 4;

  /** How many numbers come before the first block. */
  static final int ROOT = 6;

  /** How many numbers a run of strings takes. */
  static final int STRINGS = 4;

  /** How many numbers come before those of a run of numbers. */
  static final int NUMBERS = 3;

  /** What a value can be. */
  enum Of {
    UNDEFINED,
    NULL,
    FALSE,
    TRUE,
    /** The number itself. */
    NUMBER,
    /** Which string. */
    STRING,
    /** The index of its attachment. */
    BIGINT,
    /** The index of its attachment. */
    FUNCTION,
    /** The index of its attachment. */
    SYMBOL,
    /** Which object: the number of a block; of one in a run, -1 less its number there. */
    OBJECT,
    /** A {@link Run}: so many elements of a list, as all of these. */
    RUN,
    /** An {@link ArraysRun}. */
    ARRAYS,
    /** A {@link SparseRun}. */
    SPARSE,
    /** Strings: then comes which string the first is. */
    STRINGS,
    /** Numbers: then they come. */
    NUMBERS
  }

  /** What a block can be. The size counts values, or pairs of them. */
  enum Block {
    ARRAY,
    /** An array, some of whose elements are in runs. */
    LIST,
    /** A record alone in a run. */
    SHAPED,
    /** Pairs of which string the key is and a value; of a symbol, -1 less its attachment. */
    RECORD,
    /** Pairs of values. */
    MAP,
    SET,
    /** Class, name, message and stack as strings; the cause, or undefined. */
    ERROR,
    /** The time value. */
    DATE,
    /** Source and flags as strings. */
    REGEXP,
    /** An object of the primitive. */
    BOXED,
    /** The attachment, and the greatest length if it can be resized, else -1. */
    BUFFER,
    /**
     * The class as a string, buffer, offset, and length, which is -1 when it follows the buffer.
     */
    VIEW,
    /** The attachment. */
    PROMISE,
    /** The attachment. */
    BLOB,
    /** The attachment. */
    FRAME,
    /** The attachment. */
    ELEMENT
  }

  private static final Of[] TAGS = Of.values();

  /** The table as a script, which adds it to what the scripts of every world run on. */
  public static final Source SCRIPT =
      OwnScript.of(
          "tags.js",
          "(($) => ({__proto__: null, ...$, tags: {%s}, blocks: {%s}, %s}))"
              .formatted(table(Of.values()), table(Block.values()), sizes()));

  private Tags() {}

  /** What stands for a tag in a parcel, which never leaves this run of the program. */
  @SuppressWarnings("EnumOrdinal")
  static int number(Enum<?> tag) {
    return tag.ordinal();
  }

  /** Whether a tag is that of several elements. */
  static boolean isRun(Of tag) {
    return tag.compareTo(Of.RUN) >= 0;
  }

  /** The tag that a number stands for. */
  static Of of(double number) {
    return TAGS[(int) number];
  }

  private static String sizes() {
    return "VALUE: %s, HEADER: %s, ROOT: %s, RUN: %s, ARRAYS: %s, SPARSE: %s, STRINGS: %s, NUMBERS: %s"
        .formatted(
            VALUE, HEADER, ROOT, Run.HEADER, ArraysRun.HEADER, SparseRun.HEADER, STRINGS, NUMBERS);
  }

  private static String table(Enum<?>[] tags) {
    return Arrays.stream(tags)
        .map(tag -> tag.name().toUpperCase(Locale.ROOT) + ": " + number(tag))
        .collect(Collectors.joining(", ", "__proto__: null, ", ""));
  }
}
