package dev.contextbridge.maven.api;

/** A file that describes an API cannot be understood. The message names file and place. */
public final class ApiFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ApiFormatException(String message) {
    super(message);
  }
}
