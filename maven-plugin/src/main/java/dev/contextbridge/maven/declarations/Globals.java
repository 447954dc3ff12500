package dev.contextbridge.maven.declarations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which of the runtime's declarations are gathered: what worlds have besides the APIs. */
public enum Globals {
  /** None, such as for code that runs elsewhere. */
  NONE,
  /** Of every world. */
  WORLD,
  /** Of a world whose bridge was given a document, too. */
  DOCUMENT;

  private static final String WORLD_FILE = "contextbridge-world.d.ts";
  private static final String DOCUMENT_FILE = "contextbridge-document.d.ts";

  /**
   * The constant of a name in small letters.
   *
   * @throws IllegalArgumentException if there is none; says which there are
   */
  public static Globals named(String name) {
    for (Globals each : values()) {
      if (each.toString().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "globals: '%s' is none of %s"
            .formatted(
                name,
                Arrays.stream(values()).map(Globals::toString).collect(Collectors.joining(", "))));
  }

  List<String> files() {
    return switch (this) {
      case NONE -> List.of();
      case WORLD -> List.of(WORLD_FILE);
      case DOCUMENT -> List.of(WORLD_FILE, DOCUMENT_FILE);
    };
  }

  static boolean isFile(String name) {
    return DOCUMENT.files().contains(name);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
