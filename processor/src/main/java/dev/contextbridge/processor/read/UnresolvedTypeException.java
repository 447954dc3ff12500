package dev.contextbridge.processor.read;

import dev.contextbridge.processor.problem.Place;

/** A type does not exist yet; another processor may make it in this round. */
public final class UnresolvedTypeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final String type;

  UnresolvedTypeException(Place place, String type) {
    super(type);
    this.place = place;
    this.type = type;
  }

  /**
   * Where the type stands.
   *
   * @return the place
   */
  public Place place() {
    return place;
  }

  /**
   * The type as written.
   *
   * @return its name
   */
  public String type() {
    return type;
  }
}
