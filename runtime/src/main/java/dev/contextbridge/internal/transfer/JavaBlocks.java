package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsException;
import dev.contextbridge.JsMap;
import dev.contextbridge.JsRegExp;
import dev.contextbridge.JsUndefined;
import dev.contextbridge.generated.Errors;
import dev.contextbridge.generated.TypedArrays;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.WireFailure;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.VideoFrame;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of Java's objects: the one place that knows which classes cross undeclared. */
final class JavaBlocks {
  private interface Writer {
    void write(JavaBlocks blocks, Object value);
  }

  private static final Map<Class<?>, Writer> WRITERS = new LinkedHashMap<>();

  static {
    add(JsMap.class, JavaBlocks::map);
    add(Map.class, JavaBlocks::object);
    add(Set.class, (blocks, set) -> blocks.elements(Tags.Block.SET, set));
    add(Collection.class, (blocks, list) -> blocks.elements(Tags.Block.ARRAY, list));
    add(Object[].class, JavaBlocks::array);
    add(Instant.class, (blocks, instant) -> blocks.date(Wire.millis("", instant)));
    add(Date.class, (blocks, date) -> blocks.date(Wire.millis("", date)));
    add(JsRegExp.class, JavaBlocks::regExp);
    add(Throwable.class, JavaBlocks::error);
    add(CompletionStage.class, JavaBlocks::promise);
    add(ByteBuffer.class, (blocks, buffer) -> blocks.buffer(Wire.buffer("", buffer)));
    add(Blob.class, (blocks, blob) -> blocks.shared(Tags.Block.BLOB, blob));
    add(
        VideoFrame.class,
        (blocks, frame) -> blocks.shared(Tags.Block.FRAME, Wire.frame("", frame)));
    view("Uint8Array", byte[].class, array -> Wire.bytes("", array));
    view("Int16Array", short[].class, array -> TypedArrays.shorts("", array));
    view("Int32Array", int[].class, array -> TypedArrays.ints("", array));
    view("BigInt64Array", long[].class, array -> TypedArrays.longs("", array));
    view("Float32Array", float[].class, array -> TypedArrays.floats("", array));
    view("Float64Array", double[].class, array -> TypedArrays.doubles("", array));
  }

  private final JavaPacker packer;
  private final ParcelBuilder out;

  JavaBlocks(JavaPacker packer, ParcelBuilder out) {
    this.packer = packer;
    this.out = out;
  }

  private static <T> void add(Class<T> type, TypedWriter<T> writer) {
    WRITERS.put(type, (blocks, value) -> writer.write(blocks, type.cast(value)));
  }

  private interface TypedWriter<T> {
    void write(JavaBlocks blocks, T value);
  }

  private interface Memory<T> {
    ByteBuffer of(T array);
  }

  private static <T> void view(String name, Class<T> type, Memory<T> memory) {
    add(type, (blocks, array) -> blocks.view(name, memory.of(array), Array.getLength(array)));
  }

  boolean knows(Object value) {
    return find(value) != null;
  }

  void write(Object value) {
    Writer writer = find(value);
    if (writer != null) {
      writer.write(this, value);
    }
  }

  /** Whether something is an object or an array of data, in the order of the writers. */
  static boolean isData(Object value) {
    return value instanceof Map
        ? !(value instanceof JsMap)
        : value instanceof Collection ? !(value instanceof Set) : value instanceof Object[];
  }

  private static @Nullable Writer find(Object value) {
    for (Map.Entry<Class<?>, Writer> each : WRITERS.entrySet()) {
      if (each.getKey().isInstance(value)) {
        return each.getValue();
      }
    }
    return isElement(value.getClass()) ? JavaBlocks::element : null;
  }

  /** Told by name: a bridge without a document does without jsoup. Worlds check the rest. */
  private static boolean isElement(@Nullable Class<?> type) {
    return type != null
        && (type.getName().equals("org.jsoup.nodes.Element") || isElement(type.getSuperclass()));
  }

  private static void element(JavaBlocks blocks, Object element) {
    int start = blocks.out.begin(Tags.Block.ELEMENT, 1);
    blocks.out.number(blocks.out.attach(element));
    blocks.out.end(start, 1);
  }

  private void elements(Tags.Block tag, Collection<?> elements) {
    int start = out.begin(tag, 0);
    int count = 0;
    for (Object element : elements) { // as many as there are, whatever its size says
      packer.put("[" + count++ + "]", element);
    }
    out.end(start, count);
  }

  private void array(Object[] array) {
    elements(Tags.Block.ARRAY, Arrays.asList(array));
  }

  private void object(Map<?, ?> map) {
    int start = out.begin(Tags.Block.RECORD, 0);
    int count = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new WireFailure(
            "", "a Map with strings as keys, or a JsMap", "one with a key of another type");
      }
      out.string(key);
      packer.put(key, entry.getValue());
      count++;
    }
    out.end(start, count);
  }

  private void map(JsMap map) {
    int start = out.begin(Tags.Block.MAP, 0);
    int count = 0;
    for (Map.Entry<@Nullable Object, @Nullable Object> entry : map.entrySet()) {
      packer.put("[key " + count + "]", entry.getKey());
      packer.put("[value " + count + "]", entry.getValue());
      count++;
    }
    out.end(start, count);
  }

  private void date(double millis) {
    int start = out.begin(Tags.Block.DATE, 1);
    out.number(millis);
    out.end(start, 1);
  }

  private void regExp(JsRegExp regExp) {
    int start = out.begin(Tags.Block.REGEXP, 2);
    out.string(regExp.source());
    out.string(regExp.flags());
    out.end(start, 2);
  }

  private void error(Throwable error) {
    int start = out.begin(Tags.Block.ERROR, 1);
    JsException js = error instanceof JsException known ? known : null;
    out.string(js == null ? "Error" : js.errorClass());
    out.string(js == null ? "Error" : js.name());
    out.string(Errors.message(error));
    out.string("");
    packer.put(
        "cause", js == null || js.getCause() == null ? JsUndefined.UNDEFINED : js.getCause());
    out.end(start, 1);
  }

  private void promise(CompletionStage<?> stage) {
    int start = out.begin(Tags.Block.PROMISE, 1);
    out.number(out.attach(stage));
    out.end(start, 1);
  }

  private void shared(Tags.Block tag, Object object) {
    int start = out.begin(tag, 1);
    out.number(out.attach(object));
    out.end(start, 1);
  }

  private void buffer(ByteBuffer memory) {
    byte[] bytes = new byte[memory.remaining()];
    memory.duplicate().get(bytes);
    int start = out.begin(Tags.Block.BUFFER, 1);
    out.number(out.attach(bytes));
    out.number(-1);
    out.end(start, 1);
  }

  private void view(String name, ByteBuffer memory, int length) {
    int start = out.begin(Tags.Block.VIEW, 1);
    out.string(name);
    out.number(packer.index("", memory));
    out.number(0);
    out.number(length);
    out.end(start, 1);
  }
}
