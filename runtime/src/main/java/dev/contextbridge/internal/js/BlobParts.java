package dev.contextbridge.internal.js;

import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.web.Blob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * A blob that a script is putting together. What is given as text and bytes is copied, and lies in
 * memory together; blobs are only referred to.
 */
public final class BlobParts {
  private static final int MAX_RUN = 1 << 24;
  // Of UTF-16; three times as many bytes at most.
  private static final int MAX_TEXT = 1 << 18;
  private static final int MAX_PIECE = 1 << 20;

  private final WorldServices services;
  private final List<Blob> parts = new ArrayList<>();
  private ByteArrayOutputStream run = new ByteArrayOutputStream();

  BlobParts(WorldServices services) {
    this.services = services;
  }

  /**
   * Adds text as UTF-8.
   *
   * @param text text without lone surrogates, within the transfer limit
   * @param nativeEndings whether ends of lines become those of this platform
   */
  @HostAccess.Export
  public void text(String text, boolean nativeEndings) {
    services.enter();
    String converted = nativeEndings ? toNativeEndings(text) : text;
    int length = converted.length();
    int end;
    for (int start = 0; start < length; start = end) {
      end = Math.min(start + MAX_TEXT, length);
      if (end < length && Character.isLowSurrogate(converted.charAt(end))) {
        end++;
      }
      add(converted.substring(start, end).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The File API's "convert line endings to native". */
  private static String toNativeEndings(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    String ending = System.lineSeparator();
    return ending.equals("\n") ? lines : lines.replace("\n", ending);
  }

  /**
   * Adds bytes.
   *
   * @param buffer an {@code ArrayBuffer}
   * @param offset the first byte
   * @param length how many, within the transfer limit
   */
  @HostAccess.Export
  public void bytes(Value buffer, int offset, int length) {
    services.enter();
    byte[] copy = new byte[length];
    buffer.readBuffer(offset, copy, 0, length);
    add(copy);
  }

  /** Puts what is small together, and keeps what is large as it is. */
  private void add(byte[] bytes) {
    if (bytes.length > MAX_PIECE) {
      endRun();
      parts.add(owned(bytes));
    } else {
      run.writeBytes(bytes);
      if (run.size() > MAX_RUN) {
        endRun();
      }
    }
  }

  private void endRun() {
    if (run.size() > 0) {
      parts.add(owned(run.toByteArray()));
      run = new ByteArrayOutputStream();
    }
  }

  /** Bytes that nobody else has, without a copy. */
  private static Blob owned(byte[] bytes) {
    return Blob.of(bytes.length, () -> new ByteArrayInputStream(bytes), "");
  }

  /**
   * Adds the bytes of a blob.
   *
   * @param blob its handle
   */
  @HostAccess.Export
  public void blob(Ref blob) {
    services.enter();
    endRun();
    parts.add(blob.get());
  }

  /**
   * Ends the blob.
   *
   * @param type its media type, any text
   * @return its handle
   */
  @HostAccess.Export
  public Ref end(String type) {
    services.enter();
    endRun();
    try {
      Blob joined = Blob.join(parts, type);
      int limit = services.maxElements();
      if (joined.places() > limit) {
        throw tooLarge(
            "its bytes come from " + joined.places() + " places, the transfer limit is " + limit);
      }
      return Ref.of(joined);
    } catch (IllegalArgumentException e) {
      throw tooLarge(String.valueOf(e.getMessage()));
    }
  }

  private BridgeFailure tooLarge(String what) {
    return services.fail(
        new JsException("RangeError", "RangeError", "Blob: " + what, "", null), "Blob");
  }
}
