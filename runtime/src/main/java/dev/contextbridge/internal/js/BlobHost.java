package dev.contextbridge.internal.js;

import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.graalvm.polyglot.HostAccess;

/**
 * What the scripts behind {@code Blob} and {@code File} may ask of Java. Handles hold a {@link
 * Blob}; the scripts have checked that they do.
 */
public final class BlobHost {
  private static final int PIECE = 1 << 20;

  private final WorldServices services;

  BlobHost(WorldServices services) {
    this.services = services;
  }

  /**
   * Begins a blob.
   *
   * @return one without parts
   */
  @HostAccess.Export
  public BlobParts parts() {
    services.enter();
    return new BlobParts(services);
  }

  /**
   * The size.
   *
   * @param blob a handle
   * @return bytes, a safe integer
   */
  @HostAccess.Export
  public double size(Ref blob) {
    return blob.<Blob>get().size();
  }

  /**
   * The media type.
   *
   * @param blob a handle
   * @return in lower case, perhaps empty
   */
  @HostAccess.Export
  public String type(Ref blob) {
    return blob.<Blob>get().type();
  }

  /**
   * A part.
   *
   * @param blob a handle
   * @param start the first byte
   * @param end the byte after the last, not below the first
   * @param type the part's media type
   * @return a handle
   */
  @HostAccess.Export
  public Ref slice(Ref blob, double start, double end, String type) {
    services.enter();
    return Ref.of(blob.<Blob>get().slice((long) start, (long) end, type));
  }

  /**
   * Reads all bytes.
   *
   * @param blob a handle of one within the transfer limit
   * @param site what errors call the caller
   * @return the bytes, to be copied
   */
  @HostAccess.Export
  public ByteBuffer bytes(Ref blob, String site) {
    services.enter();
    try {
      return ByteBuffer.wrap(read(blob.get()));
    } catch (IOException | RuntimeException | Error e) {
      throw unreadable(e, site);
    }
  }

  /**
   * Reads all bytes as UTF-8.
   *
   * @param blob a handle of one within the transfer limit
   * @return the text
   */
  @HostAccess.Export
  public String text(Ref blob) {
    services.enter();
    try {
      String text = new String(read(blob.get()), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException | RuntimeException | Error e) {
      throw unreadable(e, "Blob.text");
    }
  }

  /** Reads piece by piece, so that a world that was ended stops reading. */
  private byte[] read(Blob blob) throws IOException {
    if (blob.size() > Integer.MAX_VALUE - Long.BYTES) {
      throw new IOException(blob + " does not fit into an array");
    }
    byte[] bytes = new byte[(int) blob.size()];
    try (InputStream stream = blob.stream()) {
      for (int at = 0; at < bytes.length; ) {
        services.enter();
        at += stream.read(bytes, at, Math.min(PIECE, bytes.length - at));
      }
    }
    return bytes;
  }

  /** Logs why, and says no more to the script than the standard does. */
  private BridgeFailure unreadable(Throwable error, String site) {
    BridgeFailure logged = services.fail(error, site);
    return error instanceof Error
        ? logged
        : services.fail(
            new JsException(
                "Error", "NotReadableError", site + ": the bytes cannot be read", "", null),
            site);
  }

  /**
   * Makes a file.
   *
   * @param blob a handle
   * @param name its name
   * @param lastModified milliseconds since 1970
   * @return a handle
   */
  @HostAccess.Export
  public Ref file(Ref blob, String name, double lastModified) {
    services.enter();
    Instant instant = Instant.ofEpochMilli((long) lastModified);
    return Ref.of(blob.<Blob>get().named(name, instant));
  }

  /**
   * Tells files from other blobs.
   *
   * @param blob a handle
   * @return true for a file
   */
  @HostAccess.Export
  public boolean isFile(Ref blob) {
    return blob.<Blob>get() instanceof File;
  }

  /**
   * The name.
   *
   * @param file a handle of a file
   * @return any text
   */
  @HostAccess.Export
  public String name(Ref file) {
    return file.<File>get().name();
  }

  /**
   * When it was changed last.
   *
   * @param file a handle of a file
   * @return milliseconds since 1970
   */
  @HostAccess.Export
  public double lastModified(Ref file) {
    Instant instant = file.<File>get().lastModified();
    boolean fits = Math.abs(instant.getEpochSecond()) < Long.MAX_VALUE / 1000;
    return fits ? instant.toEpochMilli() : instant.getEpochSecond() * 1000.0;
  }
}
