package dev.contextbridge.tests.rows;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.JsName;
import dev.contextbridge.SafeInteger;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.VideoFrame;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** One API for each row of the type table, and an implementation that gives everything back. */
final class RowApis {
  private RowApis() {}

  enum Color {
    RED,
    @JsName("sea-green")
    SEA_GREEN {},
    @JsName("constructor")
    BUILT
  }

  record Note(String id, Optional<String> title, Box<Integer> size, List<String> tags) {}

  record Page<T>(List<T> items, int total) {}

  /** A union with a union in it. */
  sealed interface Event {
    record Started() implements Event {}

    sealed interface Ended extends Event {}

    record Done(int result, List<Event> before) implements Ended {}

    @JsName("failed!")
    record Failed(String reason) implements Ended {}
  }

  @Bridged
  interface Counter {
    int next();
  }

  @ExposeInMainWorld("strings")
  interface Strings extends Positions<String> {}

  static final class StringEcho extends Echo<String> implements Strings {}

  @ExposeInMainWorld("texts")
  interface Texts extends Positions<CharSequence> {}

  static final class TextEcho extends Echo<CharSequence> implements Texts {}

  @ExposeInMainWorld("letters")
  interface Letters extends Positions<Character> {}

  static final class LetterEcho extends Echo<Character> implements Letters {}

  @ExposeInMainWorld("colors")
  interface Colors extends Positions<Color> {}

  static final class ColorEcho extends Echo<Color> implements Colors {}

  @ExposeInMainWorld("bytes")
  interface Bytes extends Positions<Byte> {}

  static final class ByteEcho extends Echo<Byte> implements Bytes {}

  @ExposeInMainWorld("shorts")
  interface Shorts extends Positions<Short> {}

  static final class ShortEcho extends Echo<Short> implements Shorts {}

  @ExposeInMainWorld("ints")
  interface Ints extends Positions<Integer> {}

  static final class IntEcho extends Echo<Integer> implements Ints {}

  @ExposeInMainWorld("floats")
  interface Floats extends Positions<Float> {}

  static final class FloatEcho extends Echo<Float> implements Floats {}

  @ExposeInMainWorld("doubles")
  interface Doubles extends Positions<Double> {}

  static final class DoubleEcho extends Echo<Double> implements Doubles {}

  @ExposeInMainWorld("longs")
  interface Longs extends Positions<Long> {}

  static final class LongEcho extends Echo<Long> implements Longs {}

  @ExposeInMainWorld("integers")
  interface Integers extends Positions<BigInteger> {}

  static final class IntegerEcho extends Echo<BigInteger> implements Integers {}

  @ExposeInMainWorld("safe")
  @SafeInteger
  interface SafeIntegers extends Positions<Long> {}

  static final class SafeIntegerEcho extends Echo<Long> implements SafeIntegers {}

  @ExposeInMainWorld("flags")
  interface Flags extends Positions<Boolean> {}

  static final class FlagEcho extends Echo<Boolean> implements Flags {}

  @ExposeInMainWorld("optionals")
  interface Optionals extends Positions<Optional<Integer>> {}

  static final class OptionalEcho extends Echo<Optional<Integer>> implements Optionals {}

  @ExposeInMainWorld("notes")
  interface Notes extends Positions<Note> {}

  static final class NoteEcho extends Echo<Note> implements Notes {}

  @ExposeInMainWorld("pages")
  interface Pages extends Positions<Page<Box<String>>> {}

  static final class PageEcho extends Echo<Page<Box<String>>> implements Pages {}

  @ExposeInMainWorld("events")
  interface Events extends Positions<Event> {}

  static final class EventEcho extends Echo<Event> implements Events {}

  @ExposeInMainWorld("maps")
  interface Maps extends Positions<Map<String, Integer>> {}

  static final class MapEcho extends Echo<Map<String, Integer>> implements Maps {}

  @ExposeInMainWorld("lists")
  interface Lists extends Positions<List<String>> {}

  static final class ListEcho extends Echo<List<String>> implements Lists {}

  @ExposeInMainWorld("collections")
  interface Collections extends Positions<Collection<Integer>> {}

  static final class CollectionEcho extends Echo<Collection<Integer>> implements Collections {}

  @ExposeInMainWorld("bits")
  interface Bits extends Positions<boolean[]> {}

  static final class BitsEcho extends Echo<boolean[]> implements Bits {}

  @ExposeInMainWorld("spelled")
  interface Spelled extends Positions<char[]> {}

  static final class SpelledEcho extends Echo<char[]> implements Spelled {}

  @ExposeInMainWorld("arrays")
  interface Arrays extends Positions<String[]> {}

  static final class ArrayEcho extends Echo<String[]> implements Arrays {}

  @ExposeInMainWorld("dates")
  interface Dates extends Positions<Instant> {}

  static final class DateEcho extends Echo<Instant> implements Dates {}

  @ExposeInMainWorld("utilDates")
  interface UtilDates extends Positions<Date> {}

  static final class UtilDateEcho extends Echo<Date> implements UtilDates {}

  @ExposeInMainWorld("views")
  interface Views extends Positions<byte[]> {}

  static final class ViewEcho extends Echo<byte[]> implements Views {}

  @ExposeInMainWorld("buffers")
  interface Buffers extends Positions<ByteBuffer> {}

  static final class BufferEcho extends Echo<ByteBuffer> implements Buffers {}

  @ExposeInMainWorld("blobs")
  interface Blobs extends Positions<Blob> {}

  static final class BlobEcho extends Echo<Blob> implements Blobs {}

  @ExposeInMainWorld("videoFrames")
  interface VideoFrames extends Positions<VideoFrame> {}

  static final class VideoFrameEcho extends Echo<VideoFrame> implements VideoFrames {}

  @ExposeInMainWorld("elements")
  interface Elements extends Positions<Element> {}

  static final class ElementEcho extends Echo<Element> implements Elements {}

  @ExposeInMainWorld("unknowns")
  interface Unknowns extends Positions<Object> {}

  static final class UnknownEcho extends Echo<Object> implements Unknowns {}

  @ExposeInMainWorld("errors")
  interface Errors extends Positions<RuntimeException> {}

  static final class ErrorEcho extends Echo<RuntimeException> implements Errors {}

  @ExposeInMainWorld("patterns")
  interface Patterns extends Positions<Pattern> {}

  static final class PatternEcho extends Echo<Pattern> implements Patterns {}
}
