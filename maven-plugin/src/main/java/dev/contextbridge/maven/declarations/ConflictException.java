package dev.contextbridge.maven.declarations;

/** The declarations of a build cannot stand beside each other. The message says what to do. */
public final class ConflictException extends Exception {
  private static final long serialVersionUID = 1L;

  ConflictException(String message) {
    super(message);
  }
}
