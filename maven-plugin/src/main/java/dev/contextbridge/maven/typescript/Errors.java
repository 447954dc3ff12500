package dev.contextbridge.maven.typescript;

import dev.contextbridge.typescript.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** Errors as Maven's own compiler tells them, which is what IDEs and CI servers look for. */
public final class Errors {

  private Errors() {}

  /** One error: {@code /module/src/main/ts/a.ts:[3,7] TS2322: Type …}. */
  public static String line(Diagnostic error) {
    String message = "TS" + error.code() + ": " + error.text();
    return error.file().isEmpty()
        ? message
        : Path.of(error.file()) + ":[" + error.line() + "," + error.column() + "] " + message;
  }

  /** All of them, below the reason for which the build fails. */
  public static String failure(List<Diagnostic> errors) {
    StringBuilder text = new StringBuilder("Compilation failure: ");
    text.append(errors.size()).append(errors.size() == 1 ? " error" : " errors");
    errors.forEach(each -> text.append(System.lineSeparator()).append(line(each)));
    return text.toString();
  }
}
