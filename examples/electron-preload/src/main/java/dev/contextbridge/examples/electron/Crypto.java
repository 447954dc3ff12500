package dev.contextbridge.examples.electron;

import dev.contextbridge.Bridged;
import java.util.List;

/** What preload scripts find as {@code node:crypto}: the part of it that samples use. */
@Bridged
public interface Crypto {
  /**
   * Starts a digest.
   *
   * @param algorithm such as {@code sha256}, in any case
   * @throws CryptoException when there is no such algorithm
   */
  Hash createHash(String algorithm) throws CryptoException;

  /** The names of the algorithms. */
  List<String> getHashes();

  /** A random UUID of version 4. */
  String randomUUID();
}
