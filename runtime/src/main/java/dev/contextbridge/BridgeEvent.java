package dev.contextbridge;

/**
 * Something that happened in a world where no caller was there to be told.
 *
 * @param worldId the world
 * @param kind what happened
 * @param error what was thrown
 */
public record BridgeEvent(int worldId, Kind kind, Throwable error) {
  /** The kinds of events. */
  public enum Kind {
    /** A promise was rejected and nothing handles the rejection. */
    UNHANDLED_REJECTION,
    /** A timer's callback threw, or a completion could not be delivered. */
    UNCAUGHT_ERROR
  }
}
