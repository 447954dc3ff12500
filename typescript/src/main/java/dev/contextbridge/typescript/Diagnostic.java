package dev.contextbridge.typescript;

import java.util.Locale;

/**
 * One message of the TypeScript compiler.
 *
 * @param file absolute name, with forward slashes; empty for a message about no file
 * @param line from 1; 0 for a message about no file
 * @param column from 1; 0 for a message about no file
 * @param category how bad it is
 * @param code the number after {@code TS}, such as 2322
 * @param text the whole message, its chain of reasons indented below the first line
 */
public record Diagnostic(
    String file, int line, int column, Category category, int code, String text) {

  /** The compiler's own categories. */
  public enum Category {
    /** The compiler has nothing against it, but a world may. */
    WARNING,
    /** The program is wrong. */
    ERROR,
    /** For editors. */
    SUGGESTION,
    /** News. */
    MESSAGE
  }

  /** Whether the program is wrong. */
  public boolean isError() {
    return category == Category.ERROR;
  }

  /** The form of the command line compiler: {@code /case/use.ts(3,7): error TS2322: Type …}. */
  @Override
  public String toString() {
    String position = file.isEmpty() ? "" : file + "(" + line + "," + column + "): ";
    return position + category.name().toLowerCase(Locale.ROOT) + " TS" + code + ": " + text;
  }
}
