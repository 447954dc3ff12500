package dev.contextbridge.internal.js;

import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.web.ColorSpace;
import dev.contextbridge.web.FrameInit;
import dev.contextbridge.web.FrameOverrides;
import dev.contextbridge.web.PixelFormat;
import dev.contextbridge.web.PixelRect;
import dev.contextbridge.web.PlaneLayout;
import dev.contextbridge.web.VideoFrame;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What a script gives to a constructor or a method of {@code VideoFrame}, member by member. */
public final class FrameArguments {
  private static final String CONSTRUCTOR = "VideoFrame";

  private final WorldServices services;
  private @Nullable PixelFormat format;
  private long codedWidth;
  private long codedHeight;
  private @Nullable Long timestamp;
  private @Nullable Long duration;
  private @Nullable Long displayWidth;
  private @Nullable Long displayHeight;
  private @Nullable PixelRect rect;
  private @Nullable List<PlaneLayout> layout;
  private @Nullable ColorSpace colorSpace;
  private boolean opaque;

  FrameArguments(WorldServices services) {
    this.services = services;
  }

  /**
   * Takes the format and the coded size.
   *
   * @param name the name of a format
   * @param width pixels
   * @param height rows
   */
  @HostAccess.Export
  public void coded(String name, double width, double height) {
    format = PixelFormat.valueOf(name);
    codedWidth = (long) width;
    codedHeight = (long) height;
  }

  /**
   * Takes a timestamp.
   *
   * @param microseconds a safe integer
   */
  @HostAccess.Export
  public void timestamp(double microseconds) {
    timestamp = (long) microseconds;
  }

  /**
   * Takes a duration.
   *
   * @param microseconds a safe integer
   */
  @HostAccess.Export
  public void duration(double microseconds) {
    duration = (long) microseconds;
  }

  /**
   * Takes a width.
   *
   * @param pixels an integer
   */
  @HostAccess.Export
  public void displayWidth(double pixels) {
    displayWidth = (long) pixels;
  }

  /**
   * Takes a height.
   *
   * @param pixels an integer
   */
  @HostAccess.Export
  public void displayHeight(double pixels) {
    displayHeight = (long) pixels;
  }

  /**
   * Takes a rectangle: the visible one, or the one to copy.
   *
   * @param x an integer
   * @param y an integer
   * @param width an integer
   * @param height an integer
   */
  @HostAccess.Export
  public void rect(double x, double y, double width, double height) {
    rect = new PixelRect((long) x, (long) y, (long) width, (long) height);
  }

  /** Takes a layout, of no planes yet. */
  @HostAccess.Export
  public void layout() {
    layout = new ArrayList<>();
  }

  /**
   * Takes a plane of the layout.
   *
   * @param offset from 0 to 2<sup>32</sup> - 1
   * @param stride from 0 to 2<sup>32</sup> - 1
   */
  @HostAccess.Export
  public void plane(double offset, double stride) {
    if (layout != null) {
      layout.add(new PlaneLayout((long) offset, (long) stride));
    }
  }

  /**
   * Takes a color space.
   *
   * @param primaries a name of the standard, or null
   * @param transfer a name of the standard, or null
   * @param matrix a name of the standard, or null
   * @param fullRange whether all values are used, or null
   */
  @HostAccess.Export
  public void colorSpace(
      @Nullable String primaries,
      @Nullable String transfer,
      @Nullable String matrix,
      @Nullable Boolean fullRange) {
    colorSpace = new ColorSpace(primaries, transfer, matrix, fullRange);
  }

  /** Leaves alpha out. */
  @HostAccess.Export
  public void discardAlpha() {
    opaque = true;
  }

  /**
   * How many bytes the frame needs. Checks everything, and allocates nothing.
   *
   * @return bytes
   */
  @HostAccess.Export
  public double size() {
    services.enter();
    return checked(CONSTRUCTOR, () -> (double) VideoFrame.sizeOf(init()));
  }

  /**
   * Makes a frame of pixels.
   *
   * @param buffer an {@code ArrayBuffer}
   * @param offset the first byte
   * @param length how many, as {@link #size} says
   * @return a handle of a frame that is open
   */
  @HostAccess.Export
  public Ref frame(Value buffer, int offset, int length) {
    services.enter();
    byte[] bytes = new byte[length];
    buffer.readBuffer(offset, bytes, 0, length);
    return opened(checked(CONSTRUCTOR, () -> VideoFrame.of(ByteBuffer.wrap(bytes), init())));
  }

  /**
   * Makes a frame of another.
   *
   * @param frame a handle of a frame that is open
   * @return a handle of a frame that is open
   */
  @HostAccess.Export
  public Ref frameOf(Ref frame) {
    services.enter();
    FrameOverrides init =
        new FrameOverrides(opaque, rect, displayWidth, displayHeight, timestamp, duration);
    return opened(checked(CONSTRUCTOR, () -> VideoFrame.of(frame.<VideoFrame>get(), init)));
  }

  private Ref opened(VideoFrame frame) {
    services.frameOpened();
    return Ref.of(frame);
  }

  /**
   * How many bytes a copy needs.
   *
   * @param frame a handle of a frame that is open
   * @param site the method that was called
   * @return bytes
   */
  @HostAccess.Export
  public double copySize(Ref frame, String site) {
    services.enter();
    return checked(site, () -> (double) frame.<VideoFrame>get().allocationSize(rect, layout));
  }

  /**
   * Copies pixels.
   *
   * @param frame a handle of a frame that is open
   * @param buffer an {@code ArrayBuffer}, which is not written to
   * @param offset the first byte
   * @param length how many, as {@link #copySize} says
   * @return what shall be in the buffer there
   */
  @HostAccess.Export
  public ByteBuffer copy(Ref frame, Value buffer, int offset, int length) {
    services.enter();
    byte[] bytes = new byte[length];
    buffer.readBuffer(offset, bytes, 0, length); // what is between planes and rows stays
    ByteBuffer target = ByteBuffer.wrap(bytes);
    layout =
        checked("VideoFrame.copyTo", () -> frame.<VideoFrame>get().copyTo(target, rect, layout));
    return target;
  }

  /**
   * Where the planes of the copy lie.
   *
   * @return offset and stride of each plane
   */
  @HostAccess.Export
  public Object[] places() {
    services.enter();
    List<Object> places = new ArrayList<>();
    for (PlaneLayout each : layout == null ? List.<PlaneLayout>of() : layout) {
      places.add((double) each.offset());
      places.add((double) each.stride());
    }
    return places.toArray();
  }

  private FrameInit init() {
    if (format == null || timestamp == null) {
      throw new IllegalArgumentException("format and timestamp are required");
    }
    return new FrameInit(
        format,
        codedWidth,
        codedHeight,
        timestamp,
        duration,
        rect,
        displayWidth,
        displayHeight,
        layout,
        colorSpace);
  }

  private <T> T checked(String site, Supplier<T> body) {
    try {
      return body.get();
    } catch (IllegalArgumentException e) {
      throw typeError(e, site);
    }
  }

  private BridgeFailure typeError(IllegalArgumentException e, String site) {
    String message = site + ": " + e.getMessage();
    return services.fail(new JsException("TypeError", "TypeError", message, "", null), site);
  }
}
