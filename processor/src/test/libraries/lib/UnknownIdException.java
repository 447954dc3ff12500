package lib;

import org.jspecify.annotations.Nullable;

/** Nothing has the id. */
public class UnknownIdException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String near;
  private final String id;

  public UnknownIdException(String id, @Nullable String near) {
    this.id = id;
    this.near = near;
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** One that looks like it. */
  public @Nullable String near() {
    return near;
  }
}
