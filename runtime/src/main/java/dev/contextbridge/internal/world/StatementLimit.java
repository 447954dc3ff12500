package dev.contextbridge.internal.world;

import dev.contextbridge.internal.engine.SharedEngine;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.io.FileSystem;

/**
 * How many statements the scripts of a world may run in one turn. The engine counts, and ends the
 * context at the first statement too many: no script can catch that.
 */
final class StatementLimit {
  private final long statements;
  private final Turns turns;
  private long counted;

  StatementLimit(Settings settings, Turns turns) {
    this.statements = settings.maxStatements();
    this.turns = turns;
  }

  /** Makes the context of a world that is bound by this. */
  Context newContext(boolean eval, FileSystem files) {
    return statements == 0
        ? SharedEngine.newContext(eval, files)
        : SharedEngine.newContext(eval, files, statements);
  }

  /** Begins to count anew when the turn is another. Called whenever the world is entered. */
  void enter(Context context) {
    if (statements != 0 && counted != turns.startedAt()) {
      counted = turns.startedAt();
      context.resetLimits();
    }
  }

  /** Whether this is what ended the world. */
  static boolean isExceeded(PolyglotException e) {
    return e.isCancelled() && e.isResourceExhausted();
  }

  /** What the world did. */
  @Override
  public String toString() {
    return "ran more than " + statements + " statements in one turn";
  }
}
