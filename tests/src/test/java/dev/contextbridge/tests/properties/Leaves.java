package dev.contextbridge.tests.properties;

import dev.contextbridge.JsUndefined;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.VideoFrame;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The types without contents, with values from all of their range. */
final class Leaves {
  private static final long LAST_DATE = 8_640_000_000_000_000L;

  private Leaves() {}

  static List<Leaf> all() {
    return Stream.of(primitives(), numbers(), texts(), times(), bytes(), unknowns())
        .flatMap(List::stream)
        .toList();
  }

  /** A long that is a checked number, by an annotation of its component. */
  static Leaf safeInteger() {
    long most = (1L << 53) - 1;
    return Leaf.of("Long", "long", "safeInteger", () -> Arbitraries.longs().between(-most, most));
  }

  private static List<Leaf> primitives() {
    return List.of(
        Leaf.of("Boolean", "boolean", "boolean", () -> Arbitraries.of(true, false)).asKey(),
        Leaf.of("Character", "char", "char", Arbitraries::chars).asKey(),
        Leaf.of("Byte", "byte", "int8", Arbitraries::bytes).asKey(),
        Leaf.of("Short", "short", "int16", Arbitraries::shorts).asKey(),
        Leaf.of("Integer", "int", "int32", Arbitraries::integers).asKey(),
        Leaf.of("Long", "long", "bigint", Arbitraries::longs).asKey(),
        Leaf.of("Float", "float", "number", Leaves::floats).asKey(),
        Leaf.of("Double", "double", "number", Leaves::doubles).asKey());
  }

  private static Arbitrary<?> floats() {
    return Arbitraries.oneOf(
        Arbitraries.of(Float.NaN, -0f, Float.NEGATIVE_INFINITY, Float.MIN_VALUE, Float.MAX_VALUE),
        Arbitraries.floats());
  }

  private static Arbitrary<?> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.of(Double.NaN, -0d, Double.POSITIVE_INFINITY, Double.MIN_VALUE, 5d),
        Arbitraries.doubles());
  }

  private static List<Leaf> numbers() {
    return List.of(
        Leaf.of("Long", "Long", "bigint", Arbitraries::longs).asKey(),
        Leaf.of("Integer", "Integer", "int32", Arbitraries::integers).asKey(),
        Leaf.of("BigInteger", "BigInteger", "bigInteger", Leaves::bigIntegers).asKey(),
        Leaf.of("BigDecimal", "BigDecimal", "decimal", Leaves::decimals).asKey());
  }

  private static Arbitrary<BigInteger> bigIntegers() {
    BigInteger most = BigInteger.ONE.shiftLeft(80);
    return Arbitraries.bigIntegers().between(most.negate(), most);
  }

  private static Arbitrary<BigDecimal> decimals() {
    return bigIntegers()
        .flatMap(
            digits -> Arbitraries.integers().between(-30, 30).map(s -> new BigDecimal(digits, s)));
  }

  private static List<Leaf> texts() {
    return List.of(
        Leaf.of("String", "String", "string", Leaves::strings),
        Leaf.of("CharSequence", "CharSequence", "string", Leaves::strings),
        Leaf.of("UUID", "UUID", "text", () -> longs(UUID::new)).asKey(),
        Leaf.of(
                "URI",
                "URI",
                "uri",
                () -> Arbitraries.of("a/b", "https://example.org/?q=%20#x", "").map(URI::create))
            .asKey());
  }

  static Arbitrary<String> strings() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "\ud83d", "__proto__", "constructor", "\0", "a".repeat(300)),
        Arbitraries.strings().ofMaxLength(6));
  }

  private static <T> Arbitrary<T> longs(java.util.function.BiFunction<Long, Long, T> make) {
    return Arbitraries.longs().flatMap(a -> Arbitraries.longs().map(b -> make.apply(a, b)));
  }

  @SuppressWarnings("JavaUtilDate") // the type of a row
  private static List<Leaf> times() {
    return List.of(
        Leaf.of("Instant", "Instant", "date", () -> millis().map(Instant::ofEpochMilli)),
        Leaf.of("Date", "Date", "date", () -> millis().map(Date::new)),
        time("LocalDate", t -> t.toLocalDate()),
        time("LocalTime", t -> t.toLocalTime()),
        time("LocalDateTime", t -> t),
        time("OffsetDateTime", t -> t.atOffset(ZoneOffset.ofHoursMinutes(-3, -30))),
        time("YearMonth", t -> YearMonth.from(t)),
        time("MonthDay", t -> MonthDay.from(t)),
        time("OffsetTime", t -> t.toLocalTime().atOffset(ZoneOffset.ofHours(14))),
        time("ZonedDateTime", t -> t.atZone(ZoneId.of("Europe/Paris"))),
        Leaf.of(
                "Duration",
                "Duration",
                "text",
                () -> longs((s, n) -> Duration.ofSeconds(s, Math.floorMod(n, 1_000_000_000))))
            .asKey());
  }

  private static Arbitrary<Long> millis() {
    return Arbitraries.longs().between(-LAST_DATE, LAST_DATE);
  }

  private static Leaf time(String java, java.util.function.Function<LocalDateTime, ?> of) {
    return Leaf.of(
            java,
            java,
            "text",
            () -> longs((s, n) -> dateTime(Math.floorMod(s, 1L << 41), n)).map(of::apply))
        .asKey();
  }

  private static LocalDateTime dateTime(long second, long nano) {
    return LocalDateTime.ofEpochSecond(
        second - (1L << 40), Math.floorMod(nano, 1_000_000_000), ZoneOffset.UTC);
  }

  private static List<Leaf> unknowns() {
    return List.of(Leaf.of("Object", "Object", "unknown", Leaves::present));
  }

  private static Arbitrary<String> keys() {
    return Arbitraries.of("a", "__proto__", "constructor", "", "\ud83d");
  }

  private static Arbitrary<Object> present() {
    return dynamic().filter(value -> value != JsUndefined.UNDEFINED);
  }

  /** Values of the dynamic column that are equal after a way there and back. */
  private static Arbitrary<Object> dynamic() {
    return Arbitraries.lazyOf(
        () -> Arbitraries.integers().map(Object.class::cast),
        () -> strings().map(Object.class::cast),
        () -> bigIntegers().map(Object.class::cast),
        () -> Arbitraries.of(true, -0.0, Double.NaN, JsUndefined.UNDEFINED, Instant.EPOCH),
        () -> dynamic().list().ofMaxSize(3).map(Object.class::cast),
        () -> Arbitraries.maps(keys(), dynamic()).ofMaxSize(3).map(Object.class::cast));
  }

  private static List<Leaf> bytes() {
    return List.of(
        Leaf.of(
            "ByteBuffer",
            "ByteBuffer",
            "buffer",
            () -> Arbitraries.bytes().array(byte[].class).ofMaxSize(4).map(ByteBuffer::wrap)),
        Leaf.of("Blob", "Blob", "blob", Leaves::blobs),
        Leaf.of("VideoFrame", "VideoFrame", "videoFrame", Leaves::frames),
        array("byte", "Uint8Array", Arbitraries.bytes().array(byte[].class)),
        array("short", "Int16Array", Arbitraries.shorts().array(short[].class)),
        array("int", "Int32Array", Arbitraries.integers().array(int[].class)),
        array("long", "BigInt64Array", Arbitraries.longs().array(long[].class)),
        array("float", "Float32Array", Arbitraries.floats().array(float[].class)),
        array("double", "Float64Array", Arbitraries.doubles().array(double[].class)),
        Leaf.of("UnaryOperator<String>", "UnaryOperator<String>", "function", Leaves::functions));
  }

  private static Arbitrary<Blob> blobs() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(4).map(each -> Blob.of(each, "a/b"));
  }

  private static Arbitrary<VideoFrame> frames() {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofSize(4)
        .map(each -> VideoFrame.of(ByteBuffer.wrap(each), FrameInit.of(PixelFormat.BGRA, 1, 1, 0)));
  }

  private static Leaf array(
      String component, String view, net.jqwik.api.arbitraries.StreamableArbitrary<?, ?> values) {
    return Leaf.of(component + "[]", component + "[]", view, () -> values.ofMaxSize(4));
  }

  private static Arbitrary<UnaryOperator<String>> functions() {
    return strings().map(prefix -> text -> prefix + text);
  }
}
