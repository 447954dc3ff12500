package dev.contextbridge.web;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a video, as {@code VideoFrame} of WebCodecs. Its pixels never change, and frames
 * share them: a {@linkplain #clone clone}, and the frame that another world or Java gets when one
 * crosses, refer to the same memory. It is free when all of them are {@linkplain #close closed}, or
 * collected. Closing a frame closes no other.
 *
 * <p>Whoever has a frame closes it. Any thread may use one.
 */
public final class VideoFrame implements AutoCloseable {
  private final FrameShape shape;
  private volatile @Nullable Pixels pixels;

  /**
   * What frames share.
   *
   * @param layout of the coded size without padding; frames without alpha use fewer planes
   */
  private record Pixels(ByteBuffer bytes, FrameLayout layout) {}

  private VideoFrame(FrameShape shape, Pixels pixels) {
    this.shape = shape;
    this.pixels = pixels;
  }

  /**
   * Makes a frame of pixels.
   *
   * @param data the pixels of the coded size from the buffer's position on, which are copied; the
   *     position stays
   * @param init what they are
   * @return a frame that is open
   * @throws IllegalArgumentException where the standard's constructor throws a {@code TypeError}
   */
  public static VideoFrame of(ByteBuffer data, FrameInit init) {
    FrameShape shape = FrameShape.of(init);
    FrameLayout source = FrameLayout.of(shape.format(), shape.coded(), init.layout());
    if (source.size() > data.remaining()) {
      throw new IllegalArgumentException(
          "the frame needs " + source.size() + " bytes, not " + data.remaining());
    }
    FrameLayout packed = FrameLayout.of(shape.format(), shape.coded(), null);
    ByteBuffer bytes = ByteBuffer.allocate((int) packed.size());
    for (int i = 0; i < packed.planes().size(); i++) {
      FrameLayout.Plane to = packed.planes().get(i);
      PlaneLayout from = source.planes().get(i).place();
      copyRows(data, data.position() + from.offset(), from.stride(), bytes, 0, to);
    }
    return new VideoFrame(shape, new Pixels(bytes, packed));
  }

  /**
   * How many bytes {@link #of(ByteBuffer, FrameInit)} needs. Allocates nothing.
   *
   * @param init what the frame would be
   * @return bytes, less than 2<sup>32</sup>
   * @throws IllegalArgumentException where the standard's constructor throws a {@code TypeError}
   */
  public static long sizeOf(FrameInit init) {
    FrameShape shape = FrameShape.of(init);
    return FrameLayout.of(shape.format(), shape.coded(), init.layout()).size();
  }

  /**
   * Makes a frame of the pixels of another, which stays open.
   *
   * @param other a frame
   * @param init in what they differ
   * @return a frame that is open
   * @throws IllegalArgumentException where the standard's constructor throws a {@code TypeError}
   * @throws IllegalStateException when the other frame is closed
   */
  public static VideoFrame of(VideoFrame other, FrameOverrides init) {
    Pixels shared = other.open();
    return new VideoFrame(other.shape.with(init), shared);
  }

  private static void copyRows(
      ByteBuffer source,
      long sourceOffset,
      long sourceStride,
      ByteBuffer target,
      int targetStart,
      FrameLayout.Plane plane) {
    PlaneLayout place = plane.place();
    for (long row = 0; row < plane.rows(); row++) {
      target.put(
          (int) (targetStart + place.offset() + row * place.stride()),
          source,
          (int) (sourceOffset + row * sourceStride),
          (int) plane.rowBytes());
    }
  }

  private Pixels open() {
    Pixels here = pixels;
    if (here == null) {
      throw new IllegalStateException("the frame is closed");
    }
    return here;
  }

  private FrameShape openShape() {
    Pixels unused = open();
    return shape;
  }

  /**
   * How the pixels lie.
   *
   * @return the format
   * @throws IllegalStateException when the frame is closed
   */
  public PixelFormat format() {
    return openShape().format();
  }

  /**
   * The width of the memory.
   *
   * @return pixels
   * @throws IllegalStateException when the frame is closed
   */
  public long codedWidth() {
    return openShape().codedWidth();
  }

  /**
   * The height of the memory.
   *
   * @return rows
   * @throws IllegalStateException when the frame is closed
   */
  public long codedHeight() {
    return openShape().codedHeight();
  }

  /**
   * The part that is to be seen.
   *
   * @return within the coded size
   * @throws IllegalStateException when the frame is closed
   */
  public PixelRect visibleRect() {
    return openShape().visible();
  }

  /**
   * The width that it is shown with.
   *
   * @return pixels
   * @throws IllegalStateException when the frame is closed
   */
  public long displayWidth() {
    return openShape().displayWidth();
  }

  /**
   * The height that it is shown with.
   *
   * @return pixels
   * @throws IllegalStateException when the frame is closed
   */
  public long displayHeight() {
    return openShape().displayHeight();
  }

  /**
   * When it is shown.
   *
   * @return microseconds, also when the frame is closed
   */
  public long timestamp() {
    return shape.timestamp();
  }

  /**
   * How long it is shown.
   *
   * @return microseconds, also when the frame is closed; null when it is not known
   */
  public @Nullable Long duration() {
    return shape.duration();
  }

  /**
   * What the numbers of the pixels mean.
   *
   * @return the color space, also when the frame is closed
   */
  public ColorSpace colorSpace() {
    return shape.colorSpace();
  }

  /**
   * The pixels, without a copy.
   *
   * @return a plane for each of the format
   * @throws IllegalStateException when the frame is closed
   */
  public List<FramePlane> planes() {
    Pixels here = open();
    List<FramePlane> planes = new ArrayList<>();
    for (int i = 0; i < shape.format().planes(); i++) {
      PlaneLayout place = here.layout().planes().get(i).place();
      int length = (int) (place.stride() * here.layout().planes().get(i).rows());
      ByteBuffer bytes = here.bytes().slice((int) place.offset(), length).asReadOnlyBuffer();
      planes.add(new FramePlane(place.offset(), place.stride(), bytes));
    }
    return List.copyOf(planes);
  }

  /**
   * How many bytes {@link #copyTo} needs.
   *
   * @param rect the part to copy; null for the visible one
   * @param layout where its planes shall lie; null for one after the other without padding
   * @return bytes, less than 2<sup>32</sup>
   * @throws IllegalArgumentException where the standard throws a {@code TypeError}
   * @throws IllegalStateException when the frame is closed
   */
  public long allocationSize(@Nullable PixelRect rect, @Nullable List<PlaneLayout> layout) {
    return openShape().layout(rect, layout).size();
  }

  /**
   * Copies pixels.
   *
   * @param destination takes them from its position on, which stays; what is between planes and
   *     rows stays too
   * @param rect the part to copy; null for the visible one
   * @param layout where its planes shall lie; null for one after the other without padding
   * @return where they lie
   * @throws IllegalArgumentException where the standard rejects with a {@code TypeError}
   * @throws IllegalStateException when the frame is closed
   */
  public List<PlaneLayout> copyTo(
      ByteBuffer destination, @Nullable PixelRect rect, @Nullable List<PlaneLayout> layout) {
    Pixels here = open();
    FrameLayout target = shape.layout(rect, layout);
    if (target.size() > destination.remaining()) {
      throw new IllegalArgumentException(
          "the copy needs " + target.size() + " bytes, not " + destination.remaining());
    }
    for (int i = 0; i < target.planes().size(); i++) {
      FrameLayout.Plane to = target.planes().get(i);
      PlaneLayout from = here.layout().planes().get(i).place();
      long first = from.offset() + to.top() * from.stride() + to.left();
      copyRows(here.bytes(), first, from.stride(), destination, destination.position(), to);
    }
    return target.places();
  }

  /**
   * A frame of the same pixels, to be closed by itself.
   *
   * @return a frame that is open
   * @throws IllegalStateException when this frame is closed
   */
  @Override
  public VideoFrame clone() {
    return new VideoFrame(shape, open());
  }

  /**
   * Whether the frame was closed.
   *
   * @return true from then on
   */
  public boolean isClosed() {
    return pixels == null;
  }

  /** Lets go of the pixels. Closing again does nothing. */
  @Override
  public void close() {
    pixels = null;
  }

  @Override
  public String toString() {
    String what = shape.format() + " " + shape.codedWidth() + " x " + shape.codedHeight();
    return "VideoFrame(" + (isClosed() ? "closed" : what) + ", " + shape.timestamp() + " us)";
  }
}
