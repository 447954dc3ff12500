package dev.contextbridge.internal.js;

import dev.contextbridge.generated.Ref;
import dev.contextbridge.web.ColorSpace;
import dev.contextbridge.web.PixelRect;
import dev.contextbridge.web.VideoFrame;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts behind {@code VideoFrame} may ask of Java. Handles hold a {@link VideoFrame}
 * that nobody else closes; the scripts have checked that they do.
 */
public final class FrameHost {
  private final WorldServices services;

  FrameHost(WorldServices services) {
    this.services = services;
  }

  /**
   * Begins the arguments of a call.
   *
   * @return none yet
   */
  @HostAccess.Export
  public FrameArguments arguments() {
    services.enter();
    return new FrameArguments(services);
  }

  /**
   * Whether a frame is closed.
   *
   * @param frame a handle
   * @return true from when it was closed
   */
  @HostAccess.Export
  public boolean isClosed(Ref frame) {
    return frame.<VideoFrame>get().isClosed();
  }

  /**
   * Closes a frame.
   *
   * @param frame a handle
   */
  @HostAccess.Export
  public void close(Ref frame) {
    VideoFrame closing = frame.get();
    if (!closing.isClosed()) {
      closing.close();
      services.frameClosed();
    }
  }

  /**
   * A reference to the same pixels, on its way.
   *
   * @param frame a handle of a frame that is open
   * @return a handle
   */
  @HostAccess.Export
  public Ref share(Ref frame) {
    services.enter();
    return Ref.of(frame.<VideoFrame>get().clone());
  }

  /**
   * A frame of this world's own of the same pixels.
   *
   * @param frame a handle of a frame that is open, of this world or on its way
   * @return a handle, which the world has to close
   */
  @HostAccess.Export
  public Ref own(Ref frame) {
    services.enter();
    VideoFrame clone = frame.<VideoFrame>get().clone();
    services.frameOpened();
    return Ref.of(clone);
  }

  /**
   * The format.
   *
   * @param frame a handle of a frame that is open
   * @return its name
   */
  @HostAccess.Export
  public String format(Ref frame) {
    return frame.<VideoFrame>get().format().name();
  }

  /**
   * The sizes.
   *
   * @param frame a handle of a frame that is open
   * @return coded width and height, the visible rectangle, display width and height
   */
  @HostAccess.Export
  public Object[] sizes(Ref frame) {
    services.enter();
    VideoFrame open = frame.get();
    PixelRect visible = open.visibleRect();
    return new Object[] {
      (double) open.codedWidth(),
      (double) open.codedHeight(),
      (double) visible.x(),
      (double) visible.y(),
      (double) visible.width(),
      (double) visible.height(),
      (double) open.displayWidth(),
      (double) open.displayHeight()
    };
  }

  /**
   * The timestamp.
   *
   * @param frame a handle
   * @return microseconds
   */
  @HostAccess.Export
  public double timestamp(Ref frame) {
    return frame.<VideoFrame>get().timestamp();
  }

  /**
   * The duration.
   *
   * @param frame a handle
   * @return microseconds; null when it is not known
   */
  @HostAccess.Export
  public @Nullable Double duration(Ref frame) {
    Long duration = frame.<VideoFrame>get().duration();
    return duration == null ? null : (double) duration;
  }

  /**
   * The color space.
   *
   * @param frame a handle
   * @return primaries, transfer, matrix, and whether all values are used; null for what is not
   *     known
   */
  @HostAccess.Export
  public @Nullable Object[] colorSpace(Ref frame) {
    services.enter();
    ColorSpace space = frame.<VideoFrame>get().colorSpace();
    return new @Nullable Object[] {
      space.primaries(), space.transfer(), space.matrix(), space.fullRange()
    };
  }
}
