package dev.contextbridge.examples.electron;

import dev.contextbridge.Bridged;
import org.jspecify.annotations.Nullable;

/** A digest that data is added to, until it is asked for. */
@Bridged
public interface Hash {
  /**
   * Adds data.
   *
   * @param data a string, a {@code Uint8Array}, a {@code DataView} or an {@code ArrayBuffer}
   * @param inputEncoding of a string: {@code utf8} unless given, {@code hex}, {@code base64} or
   *     {@code latin1}
   * @return the same digest
   * @throws CryptoException when the data is of another kind, or the digest was asked for
   */
  Hash update(Object data, @Nullable String inputEncoding) throws CryptoException;

  /**
   * Ends the digest.
   *
   * @param encoding {@code hex}, {@code base64}, {@code base64url} or {@code latin1}
   * @return a string; without an encoding, a {@code Uint8Array}
   * @throws CryptoException when the encoding is unknown, or the digest was asked for before
   */
  Object digest(@Nullable String encoding) throws CryptoException;
}
