package dev.contextbridge.web;

import java.time.Instant;

/**
 * A {@link Blob} with a name, as {@code File} of the W3C File API; made by {@link Blob#named}. It
 * is no file on a disk: its bytes may come from anywhere.
 */
public final class File extends Blob {
  private final String name;
  private final Instant lastModified;

  File(Blob content, String name, Instant lastModified) {
    super(content);
    this.name = name;
    this.lastModified = lastModified;
  }

  /**
   * The name.
   *
   * @return any text; a script may have chosen it, so never take it for a path
   */
  public String name() {
    return name;
  }

  /**
   * When the bytes were changed last.
   *
   * @return to the millisecond when a script made the file
   */
  public Instant lastModified() {
    return lastModified;
  }

  @Override
  public String toString() {
    return "File(" + name + ", " + size() + " bytes)";
  }
}
