package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsException;
import dev.contextbridge.JsMap;
import dev.contextbridge.JsRegExp;
import dev.contextbridge.JsSet;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.web.VideoFrame;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds the Java form of a parcel. Containers are made empty first and filled afterwards: whatever
 * refers to whatever, nothing is recursive.
 */
public final class JavaUnpacker {
  private static final Tags.Block[] BLOCKS = Tags.Block.values();

  private final Parcel parcel;
  private final UnaryOperator<String> stacks;
  private final String[] strings;
  private final DoubleBuffer numbers;
  private final int[] starts;
  private final @Nullable Object[] objects;
  private final @Nullable Object[] fillings;
  private final JavaRuns runs;

  private JavaUnpacker(Parcel parcel, UnaryOperator<String> stacks) {
    this.parcel = parcel;
    this.stacks = stacks;
    this.strings = parcel.strings();
    this.numbers = parcel.doubles();
    this.starts = new int[whole(Tags.VALUE)];
    this.objects = new Object[starts.length];
    this.runs = new JavaRuns(parcel, numbers, Math.abs(whole(Tags.VALUE + 3)));
    this.fillings = new Object[starts.length];
  }

  /**
   * Builds a value.
   *
   * @param parcel what was sent
   * @param stacks what makes of an error's stack the one to show
   * @return the Java form of the dynamic column of the type table
   */
  public static @Nullable Object unpack(Parcel parcel, UnaryOperator<String> stacks) {
    if (parcel.isPlain()) {
      return parcel.plain().toJava();
    }
    JavaUnpacker unpacker = new JavaUnpacker(parcel, stacks);
    unpacker.buildAll();
    return unpacker.value(0);
  }

  /**
   * Builds the arguments of a call.
   *
   * @param parcel an array
   * @param stacks what makes of an error's stack the one to show
   * @return its elements
   */
  public static @Nullable Object[] unpackArguments(Parcel parcel, UnaryOperator<String> stacks) {
    return unpack(parcel, stacks) instanceof List<?> list ? list.toArray() : new Object[0];
  }

  /** The parcel in a handle of a script. */
  static Parcel parcelOf(@Nullable Object wire) {
    if (wire instanceof Ref ref) {
      return ref.get();
    }
    throw new IllegalStateException("a promise was settled with no parcel");
  }

  private void buildAll() {
    for (int at = Tags.ROOT; at < numbers.limit(); at = whole(at + 2)) {
      int index = whole(at + 3);
      starts[index] = at;
      make(index, at);
    }
    for (int i = 0; i < starts.length; i++) {
      switch (blockOf(i)) {
        case ERROR -> buildErrors(i);
        case VIEW -> objects[i] = view(i);
        default -> {}
      }
    }
    for (int i = 0; i < starts.length; i++) {
      fill(fillings[i], starts[i]);
    }
    runs.fill(this::value, objects);
  }

  private void make(int index, int at) {
    int first = at + Tags.HEADER;
    switch (blockAt(at)) {
      case ARRAY, LIST -> {
        if (blockAt(at) == Tags.Block.LIST) {
          runs.makeAll(at);
        }
        List<@Nullable Object> list = new ArrayList<>(whole(at + 1));
        fillings[index] = list;
        objects[index] = Collections.unmodifiableList(list);
      }
      case SHAPED -> runs.make(first, objects, index);
      case RECORD -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        fillings[index] = map;
        objects[index] = Collections.unmodifiableMap(map);
      }
      case MAP -> {
        JsMap.Builder map = new JsMap.Builder();
        fillings[index] = map;
        objects[index] = map.map();
      }
      case SET -> {
        JsSet.Builder set = new JsSet.Builder();
        fillings[index] = set;
        objects[index] = set.set();
      }
      default -> objects[index] = leaf(at, first);
    }
  }

  private @Nullable Object leaf(int at, int first) {
    return switch (blockAt(at)) {
      case DATE -> Instant.ofEpochMilli((long) numbers.get(first));
      case REGEXP -> new JsRegExp(string(first), string(first + 1));
      case BOXED -> value(first);
      case BUFFER -> ByteBuffer.wrap((byte[]) parcel.attachment(whole(first)));
      case BLOB -> parcel.attachment(whole(first));
      case FRAME -> ((VideoFrame) parcel.attachment(whole(first))).clone();
      case ELEMENT -> parcel.attachment(whole(first));
      case PROMISE -> stage((Deferred) parcel.attachment(whole(first)), stacks);
      default -> null; // made of others
    };
  }

  /** Static: who holds the stage must not hold the parcel, and with it the promise. */
  private static CompletionStage<@Nullable Object> stage(
      Deferred promise, UnaryOperator<String> stacks) {
    return promise.<@Nullable Object>stage(wire -> unpack(parcelOf(wire), stacks));
  }

  private Object view(int index) {
    int first = starts[index] + Tags.HEADER;
    String type = string(first);
    if (objects[whole(first + 1)] instanceof ByteBuffer buffer) {
      int offset = whole(first + 2);
      int length = whole(first + 3);
      return Views.read(type, buffer.duplicate().position(offset).slice(), length);
    }
    throw new IllegalStateException("a view without a buffer");
  }

  /** Builds an error after what caused it, for an error takes its cause when it is made. */
  private void buildErrors(int index) {
    Deque<Integer> chain = new ArrayDeque<>();
    for (int i = index; i >= 0 && objects[i] == null && !chain.contains(i); i = causeOf(i)) {
      chain.push(i);
    }
    for (int i : chain) {
      objects[i] = error(i);
    }
  }

  /** The error that caused an error; -1 when something else did, or nothing. */
  private int causeOf(int index) {
    int at = starts[index] + Tags.HEADER + 4;
    boolean isObject = Tags.of(numbers.get(at)) == Tags.Of.OBJECT;
    int cause = isObject ? whole(at + 1) : -1;
    return cause >= 0 && blockOf(cause) == Tags.Block.ERROR ? cause : -1;
  }

  private JsException error(int index) {
    int first = starts[index] + Tags.HEADER;
    String errorClass = string(first);
    String name = string(first + 1);
    String message = string(first + 2);
    String stack = stacks.apply(string(first + 3));
    return new JsException(errorClass, name, message, stack, cause(value(first + 4)));
  }

  private static @Nullable JsException cause(@Nullable Object value) {
    if (value == null || value instanceof JsException) {
      return (JsException) value;
    }
    boolean isText = value instanceof String || value instanceof Number || value instanceof Boolean;
    return isText ? new JsException("Error", "Error", value.toString(), "", null) : null;
  }

  @SuppressWarnings("unchecked") // as they were made
  private void fill(@Nullable Object filling, int at) {
    int first = at + Tags.HEADER;
    int size = whole(at + 1);
    if (filling instanceof ArrayList<?> list) {
      runs.addTo((List<@Nullable Object>) list, first, size, this::value);
    } else if (filling instanceof LinkedHashMap<?, ?> map) {
      for (int i = 0, from = first; i < size; i++, from += 1 + Tags.VALUE) {
        putEntry((Map<String, @Nullable Object>) map, from);
      }
    } else if (filling instanceof JsMap.Builder map) {
      for (int i = 0, from = first; i < size; i++, from += 2 * Tags.VALUE) {
        map.put(value(from), value(from + Tags.VALUE));
      }
    } else if (filling instanceof JsSet.Builder set) {
      for (int i = 0; i < size; i++) {
        set.add(value(first + Tags.VALUE * i));
      }
    }
  }

  /** Java's maps have no keys that are symbols: such an entry is passed over. */
  private void putEntry(Map<String, @Nullable Object> map, int at) {
    if (numbers.get(at) >= 0) {
      map.put(string(at), value(at + 1));
    }
  }

  private @Nullable Object value(int at) {
    int content = at + 1;
    return switch (Tags.of(numbers.get(at))) {
      case UNDEFINED -> JsUndefined.UNDEFINED;
      case NULL -> null;
      case FALSE -> false;
      case TRUE -> true;
      case NUMBER -> number(numbers.get(content));
      case STRING -> string(content);
      case BIGINT -> parcel.bigint(whole(content));
      case FUNCTION -> parcel.function(whole(content)).function();
      case SYMBOL -> parcel.symbol(whole(content));
      case OBJECT -> object(whole(content));
      case RUN, ARRAYS, SPARSE, STRINGS, NUMBERS ->
          throw new IllegalStateException("a run outside of a list");
    };
  }

  /**
   * The Java form of a number.
   *
   * @param value the number
   * @return an Integer if it fits, else a Double; -0 does not fit
   */
  public static Number number(double value) {
    int whole = (int) value;
    boolean fits = whole == value && (whole != 0 || 1 / value > 0);
    return fits ? (Number) whole : (Number) value;
  }

  private @Nullable Object object(int number) {
    return number < 0 ? runs.object(-1 - number) : objects[number];
  }

  private String string(int at) {
    return strings[whole(at)];
  }

  private Tags.Block blockOf(int index) {
    return blockAt(starts[index]);
  }

  private Tags.Block blockAt(int at) {
    return BLOCKS[whole(at)];
  }

  private int whole(int at) {
    return (int) numbers.get(at);
  }
}
