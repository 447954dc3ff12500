package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsSymbol;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.internal.engine.SharedEngine;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes values of Java apart. Objects are queued and taken apart one after the other, so that no
 * nesting costs stack; the same object is one object on the other side.
 */
public final class JavaPacker {
  private static final int MAX_DEPTH = 1000;

  private final ParcelBuilder out = new ParcelBuilder();
  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
  private final Deque<Item> queue = new ArrayDeque<>();
  private final JavaBlocks blocks = new JavaBlocks(this, out);
  private @Nullable Item current;

  /**
   * An object that is still to be taken apart.
   *
   * @param value the object
   * @param holder what refers to it; null for the root
   * @param step where it is in there
   * @param depth how many objects are around it
   */
  private record Item(Object value, @Nullable Item holder, String step, int depth) {}

  private JavaPacker() {}

  /**
   * Packs a value.
   *
   * @param value a value of the dynamic column of the type table
   * @return what is sent
   * @throws WireFailure when something in it cannot be copied
   */
  public static Parcel pack(@Nullable Object value) {
    String json = SharedEngine.usesJson() ? JavaJson.of(value) : null;
    return json == null ? new JavaPacker().packAll(value) : new Parcel(new PlainJson(json));
  }

  /**
   * Packs a value unless the engine carries it as it is.
   *
   * @param value a value of the dynamic column of the type table
   * @return a string, number, boolean, or null for undefined; a parcel for anything else
   */
  public static @Nullable Object packResult(@Nullable Object value) {
    return value == JsUndefined.UNDEFINED ? null : isPlain(value) ? value : pack(value);
  }

  /** Whether the engine carries a value as it is. */
  static boolean isPlain(@Nullable Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Double
        || value instanceof Boolean;
  }

  private Parcel packAll(@Nullable Object value) {
    put("", value);
    out.beginBlocks();
    for (Item item = queue.poll(); item != null; item = queue.poll()) {
      current = item;
      try {
        blocks.write(item.value());
      } catch (WireFailure e) {
        throw withPath(e, item);
      }
    }
    return out.parcel(seen.size());
  }

  private static WireFailure withPath(WireFailure failure, Item item) {
    WireFailure whole = failure;
    for (Item each = item; each != null; each = each.holder()) {
      whole = whole.in(each.step());
    }
    return whole;
  }

  /** Writes a value; what it refers to follows later. */
  void put(String step, @Nullable Object value) {
    if (value == null) {
      out.value(Tags.Of.NULL, 0);
    } else if (value == JsUndefined.UNDEFINED) {
      out.value(Tags.Of.UNDEFINED, 0);
    } else if (value instanceof Boolean bool) {
      out.value(bool ? Tags.Of.TRUE : Tags.Of.FALSE, 0);
    } else if (value instanceof CharSequence || value instanceof Character) {
      out.stringValue(value.toString());
    } else if (value instanceof Long || value instanceof BigInteger) {
      out.value(Tags.Of.BIGINT, out.attach(new BigInteger(value.toString())));
    } else if (isNumber(value)) {
      out.value(Tags.Of.NUMBER, ((Number) value).doubleValue());
    } else if (value instanceof JsFunction function) {
      out.value(Tags.Of.FUNCTION, out.attach(new FunctionHandle(function)));
    } else if (value instanceof JsSymbol symbol) {
      out.value(Tags.Of.SYMBOL, out.attach(symbol));
    } else {
      out.value(Tags.Of.OBJECT, index(step, value));
    }
  }

  static boolean isNumber(Object value) {
    return value instanceof Integer
        || value instanceof Double
        || value instanceof Float
        || value instanceof Short
        || value instanceof Byte;
  }

  /** The block of an object, which is queued when it is met first. */
  int index(String step, Object value) {
    Integer known = seen.get(value);
    if (known != null) {
      return known;
    }
    Item holder = current;
    int depth = holder == null ? 0 : holder.depth() + 1;
    if (depth >= MAX_DEPTH) {
      throw new WireFailure(step, "nested at most " + MAX_DEPTH + " levels deep", "more");
    }
    if (!blocks.knows(value)) {
      WireFailure failure =
          new WireFailure(step, "data that can be copied", "an object of another Java type");
      failure.addSuppressed(new IllegalArgumentException("it is a " + value.getClass().getName()));
      throw failure;
    }
    seen.put(value, seen.size());
    queue.add(new Item(value, holder, step, depth));
    return seen.size() - 1;
  }
}
