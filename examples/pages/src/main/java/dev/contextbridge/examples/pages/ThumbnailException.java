package dev.contextbridge.examples.pages;

/** A thumbnail that is not written. Scripts get the message. */
public final class ThumbnailException extends Exception {
  private static final long serialVersionUID = 1L;

  ThumbnailException(String message) {
    super(message);
  }
}
