package dev.contextbridge.examples.electron;

/** What a script did wrong with {@link Crypto}, told as Node.js tells it. */
public final class CryptoException extends Exception {
  private static final long serialVersionUID = 1L;

  CryptoException(String message) {
    super(message);
  }
}
