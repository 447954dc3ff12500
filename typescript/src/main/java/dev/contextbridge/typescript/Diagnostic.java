package dev.contextbridge.typescript;

/**
 * One message of the TypeScript compiler.
 *
 * @param file absolute name in the virtual file system; empty for a message about no file
 * @param line from 1; 0 for a message about no file
 * @param column from 1; 0 for a message about no file
 * @param code the number after {@code TS}, such as 2322
 * @param text the whole message, its chain of reasons indented below the first line
 */
public record Diagnostic(String file, int line, int column, int code, String text) {

  /** The form of the command line compiler: {@code /case/use.ts(3,7): error TS2322: Type …}. */
  @Override
  public String toString() {
    String position = file.isEmpty() ? "" : file + "(" + line + "," + column + "): ";
    return position + "error TS" + code + ": " + text;
  }
}
