package dev.contextbridge.processor.emit;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.ScriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the JavaScript that reads values one after the other, so that a refusal names the one that
 * it is about. Values that are checked where they stand name themselves; for the others a variable
 * says which is being read, and a {@code catch} adds that step.
 */
final class Reads {
  private final Text out;
  private final String at;
  private final boolean tracked;
  private final boolean guarded;
  private final boolean gives;
  private final List<String> arguments = new ArrayList<>();
  private boolean inside;

  private Reads(Text out, String at, boolean tracked, boolean guarded, boolean gives) {
    this.out = out;
    this.at = at;
    this.tracked = tracked;
    this.guarded = guarded;
    this.gives = gives && guarded;
    if (this.gives) {
      out.line("let r;");
    }
    if (guarded) {
      out.open("try {");
    }
  }

  /** The reads of a block that is guarded if the path needs it. */
  static Reads of(Text out, List<BridgeType> types) {
    boolean tracked = tracking(out, types);
    return new Reads(out, "at", tracked, tracked, true);
  }

  /** The reads of a block that is guarded in any case, and may give a result. */
  static Reads guarded(Text out, List<BridgeType> types, boolean gives) {
    return new Reads(out, "at", tracking(out, types), true, gives);
  }

  /** The reads of a block that says by a property which value is being read. */
  static Reads saying(Text out, String property) {
    return new Reads(out, property, true, true, true);
  }

  /** Declares the variable that says which value is being read, if it is needed. */
  private static boolean tracking(Text out, List<BridgeType> types) {
    boolean tracked = types.stream().anyMatch(type -> type.check() == null);
    if (tracked) {
      out.line("let at = '';");
    }
    return tracked;
  }

  /** Reads a property, once. */
  void field(String expression, BridgeType type, Scope scope, String step) {
    BridgeType.Check check = type.check();
    String value = expression;
    if (check == null) {
      enter(step);
    } else {
      leave();
    }
    if (check != null || !type.readsOnce()) {
      value = "v" + arguments.size();
      out.line("const " + value + " = " + expression + ";");
    }
    if (check == null) {
      constant(type.read(value, scope));
    } else {
      checked(value, check, scope, step);
    }
  }

  /** Reads a parameter. */
  void parameter(String name, BridgeType type, Scope scope, String step) {
    BridgeType.Check check = type.check();
    if (check == null) {
      enter(step);
      constant(type.whole(type.readParameter(name, scope)));
    } else {
      leave();
      checked(name, check, scope, step);
    }
  }

  private void checked(String value, BridgeType.Check check, Scope scope, String step) {
    out.line(check.statement(value, scope.at(ScriptText.literal(step))));
    arguments.add(check.checked(value));
  }

  private void constant(String read) {
    String constant = "a" + arguments.size();
    out.line("const " + constant + " = " + read + ";");
    arguments.add(constant);
  }

  private void enter(String step) {
    out.line(at + " = " + ScriptText.literal(step) + ";");
    inside = true;
  }

  private void leave() {
    if (inside) {
      out.line(at + " = '';");
      inside = false;
    }
  }

  /** Ends the reading; gives the wire forms of what was read. */
  List<String> end() {
    leave();
    return arguments;
  }

  /**
   * Gives the result of the block. The engine's interpreter leaves a {@code try} by an exception of
   * its own when there is a {@code return} inside, which costs more than all the rest of a call; so
   * the result waits in a variable.
   */
  void result(String expression) {
    out.line((gives ? "r = " : "return ") + expression + ";");
  }

  /**
   * Ends the block.
   *
   * @param rethrow what to do with what was caught, given the step
   */
  void close(UnaryOperator<String> rethrow) {
    close(rethrow, "");
  }

  /**
   * Ends the block.
   *
   * @param rethrow what to do with what was caught, given the step
   * @param after a statement that follows in any case; empty for none
   */
  void close(UnaryOperator<String> rethrow, String after) {
    if (guarded) {
      out.between("} catch (e) {");
      if (!after.isEmpty()) {
        out.line(after);
      }
      out.line(rethrow.apply(tracked ? at : "''")).close("}");
    }
    if (!after.isEmpty()) {
      out.line(after);
    }
    if (gives) {
      out.line("return r;");
    }
  }
}
