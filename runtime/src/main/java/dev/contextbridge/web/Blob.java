package dev.contextbridge.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Bytes that never change, as {@code Blob} of the W3C File API. They are shared and read when they
 * are needed: a blob that crosses into a world, a {@linkplain #slice slice} and what is {@linkplain
 * #join joined} copy nothing.
 *
 * <p>Blobs are compared by identity. Any thread may use one; streams of a supplier are asked for by
 * the thread that reads.
 */
public sealed class Blob permits File {
  /** The bytes that a blob may have, which a number of JavaScript counts exactly. */
  static final long MAX_SIZE = (1L << 53) - 1;

  /** The places that the bytes of one blob may come from. */
  static final int MAX_PARTS = 1_000_000;

  private final Range range;
  private final String type;

  Blob(Range range, String type) {
    this.range = range;
    this.type = type;
  }

  /** The same bytes. */
  Blob(Blob content) {
    this(content.range, content.type);
  }

  /**
   * A blob of bytes in memory.
   *
   * @param bytes the bytes, which are copied
   * @param type the media type as {@link #type} has it; empty when it is not known
   * @return the blob
   */
  public static Blob of(byte[] bytes, String type) {
    byte[] copy = bytes.clone();
    return new Blob(new Range(new Content.Memory(copy), 0, copy.length), normal(type));
  }

  /**
   * A blob of the bytes of a file, which are read when they are needed. Reading fails once the file
   * has another size or time of modification.
   *
   * @param file a file
   * @param type the media type as {@link #type} has it; empty when it is not known
   * @return the blob
   * @throws IOException when there is no such file
   */
  public static Blob of(Path file, String type) throws IOException {
    Content.OnDisk content = Content.OnDisk.of(file);
    return new Blob(new Range(content, 0, content.size()), normal(type));
  }

  /**
   * A blob of bytes that streams give. The supplier is asked for a new stream each time that bytes
   * are read, inside a turn of the bridge when a script reads them.
   *
   * @param size how many bytes; more that a stream gives are left out, fewer make reading fail
   * @param streams gives the same bytes each time; the blob closes the streams
   * @param type the media type as {@link #type} has it; empty when it is not known
   * @return the blob
   * @throws IllegalArgumentException when the size is negative or above 2<sup>53</sup> - 1
   */
  public static Blob of(long size, Supplier<? extends InputStream> streams, String type) {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("a blob of " + size + " bytes");
    }
    return new Blob(new Range(new Content.Streamed(streams), 0, size), normal(type));
  }

  /**
   * The bytes of several blobs, one after the other.
   *
   * @param parts the blobs
   * @param type the media type as {@link #type} has it; empty when it is not known
   * @return the blob, over the same bytes
   * @throws IllegalArgumentException when that is more than 2<sup>53</sup> - 1 bytes, or more than
   *     1,000,000 places that bytes come from
   */
  public static Blob join(List<Blob> parts, String type) {
    List<Range> ranges = parts.stream().map(each -> each.range).filter(r -> r.size() > 0).toList();
    String normal = normal(type);
    if (ranges.size() < 2) {
      return new Blob(ranges.isEmpty() ? Range.EMPTY : ranges.get(0), normal);
    }
    long size = 0;
    long places = 0;
    for (Range each : ranges) {
      size += each.size();
      places += each.parts();
      if (size > MAX_SIZE || places > MAX_PARTS) {
        throw new IllegalArgumentException(
            size > MAX_SIZE
                ? "a blob has at most " + MAX_SIZE + " bytes"
                : "a blob has at most " + MAX_PARTS + " parts");
      }
    }
    return new Blob(new Range(new Joined(ranges), 0, size), normal);
  }

  /**
   * A media type as the File API has it.
   *
   * @param type any text
   * @return in lower case; empty when a character of it is outside of U+0020 to U+007E
   */
  private static String normal(String type) {
    boolean isPrintable = type.chars().allMatch(each -> each >= ' ' && each <= '~');
    return isPrintable ? type.toLowerCase(Locale.ROOT) : "";
  }

  /**
   * How many bytes there are.
   *
   * @return bytes
   */
  public final long size() {
    return range.size();
  }

  /**
   * How many places the bytes come from, which reading goes to one after the other.
   *
   * @return 1 unless blobs were joined
   */
  public final long places() {
    return range.parts();
  }

  /**
   * The media type.
   *
   * @return in lower case, as it was given otherwise; empty when it is not known
   */
  public final String type() {
    return type;
  }

  /**
   * A part of the bytes, which is a view of them.
   *
   * @param start the first byte
   * @param end the byte after the last
   * @param contentType the media type of the part
   * @return the part, never a {@link File}
   * @throws IndexOutOfBoundsException unless {@code 0 <= start <= end <= size()}
   */
  public final Blob slice(long start, long end, String contentType) {
    Objects.checkFromToIndex(start, end, size());
    return new Blob(start == end ? Range.EMPTY : range.slice(start, end), normal(contentType));
  }

  /**
   * The same bytes with a name.
   *
   * @param name any text
   * @param lastModified when the bytes were changed last; scripts see milliseconds
   * @return the file
   */
  public final File named(String name, Instant lastModified) {
    return new File(this, Objects.requireNonNull(name), Objects.requireNonNull(lastModified));
  }

  /**
   * Reads the bytes one after the other.
   *
   * @return a new stream; what a file or a supplier gives is opened when it is reached
   */
  public final InputStream stream() {
    return new RangeStream(range);
  }

  /**
   * Reads all bytes.
   *
   * @return a new array
   * @throws IOException when they cannot be read, or do not fit into an array
   */
  public final byte[] bytes() throws IOException {
    if (size() > Integer.MAX_VALUE - Long.BYTES) {
      throw new IOException("a blob of " + size() + " bytes does not fit into an array");
    }
    byte[] bytes = new byte[(int) size()];
    try (InputStream stream = stream()) {
      // Never fewer than there are: the stream fails instead.
      int unused = stream.readNBytes(bytes, 0, bytes.length);
    }
    return bytes;
  }

  /**
   * Reads all bytes as UTF-8, as {@code Blob.text} does.
   *
   * @return the text, without a byte order mark; what is no UTF-8 is U+FFFD
   * @throws IOException when they cannot be read, or do not fit into an array
   */
  public final String text() throws IOException {
    String text = new String(bytes(), StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Says what it is, not what is in it. */
  @Override
  public String toString() {
    return "Blob(" + size() + " bytes" + (type.isEmpty() ? "" : ", " + type) + ")";
  }
}
