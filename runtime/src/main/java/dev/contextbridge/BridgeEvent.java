package dev.contextbridge;

/**
 * Something that happened in a world where no caller was there to be told.
 *
 * @param worldId the world
 * @param kind what happened
 * @param error what was thrown, or what says what happened
 */
public record BridgeEvent(int worldId, Kind kind, Throwable error) {
  /** The kinds of events. */
  public enum Kind {
    /** A promise was rejected and nothing handles the rejection. */
    UNHANDLED_REJECTION,
    /** A timer's callback threw, or a completion could not be delivered. */
    UNCAUGHT_ERROR,
    /** A world ended with instances of {@code VideoFrame} that its scripts had not closed. */
    LEAKED_FRAMES
  }
}
