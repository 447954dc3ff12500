package lib;

/** What one reads it for. */
public enum Genre {
  NOVEL,
  ESSAY,
  ATLAS
}
