package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;

/**
 * A condition that stands before the call of a reader. In both texts {@code %1$s} is the value.
 *
 * @param reader the JavaScript function that knows the exact rule and its message
 * @param condition holds for every value that is not of the type, and for few that are
 * @param form the wire form of a value that is of the type
 */
record CheckInPlace(String reader, String condition, String form) implements BridgeType.Check {
  @Override
  public String statement(String value, Scope scope) {
    String refusing =
        scope.step().isEmpty()
            ? reader + "(" + value + ");"
            : "$.readAt(" + scope.step() + ", " + reader + ", " + value + ");";
    return "if (" + condition.replace("%1$s", value) + ") " + refusing;
  }

  @Override
  public String checked(String value) {
    return form.replace("%1$s", value);
  }
}
