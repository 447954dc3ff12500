package dev.contextbridge.examples.electron;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A digest of the JDK. */
final class JavaHash implements Hash {
  private final MessageDigest digest;
  private boolean ended;

  JavaHash(MessageDigest digest) {
    this.digest = digest;
  }

  @Override
  public Hash update(Object data, @Nullable String inputEncoding) throws CryptoException {
    checkOpen();
    if (data instanceof String text) {
      digest.update(decode(text, inputEncoding == null ? "utf8" : inputEncoding));
    } else if (data instanceof byte[] bytes) {
      digest.update(bytes);
    } else if (data instanceof ByteBuffer buffer) {
      digest.update(buffer.duplicate());
    } else {
      throw new CryptoException(
          "The \"data\" argument must be a string, a Uint8Array, a DataView or an ArrayBuffer");
    }
    return this;
  }

  @Override
  public Object digest(@Nullable String encoding) throws CryptoException {
    checkOpen();
    if (encoding != null) {
      checkEncoding(encoding);
    }
    ended = true;
    byte[] bytes = digest.digest();
    return encoding == null ? bytes : encode(bytes, encoding);
  }

  private void checkOpen() throws CryptoException {
    if (ended) {
      throw new CryptoException("Digest already called");
    }
  }

  /** An unknown encoding must not end the digest. */
  private static void checkEncoding(String encoding) throws CryptoException {
    String unused = encode(new byte[0], encoding);
  }

  private static byte[] decode(String text, String encoding) throws CryptoException {
    try {
      return switch (encoding) {
        case "utf8", "utf-8" -> text.getBytes(UTF_8);
        case "latin1", "binary" -> text.getBytes(ISO_8859_1);
        case "hex" -> HexFormat.of().parseHex(text);
        case "base64" -> Base64.getDecoder().decode(text);
        default -> throw new CryptoException("Unknown encoding: " + encoding);
      };
    } catch (IllegalArgumentException e) {
      throw new CryptoException("The \"data\" argument is no " + encoding);
    }
  }

  private static String encode(byte[] bytes, String encoding) throws CryptoException {
    return switch (encoding) {
      case "hex" -> HexFormat.of().formatHex(bytes);
      case "base64" -> Base64.getEncoder().encodeToString(bytes);
      case "base64url" -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      case "latin1", "binary" -> new String(bytes, ISO_8859_1);
      default -> throw new CryptoException("Unknown encoding: " + encoding);
    };
  }
}
