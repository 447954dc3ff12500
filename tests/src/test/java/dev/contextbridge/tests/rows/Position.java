package dev.contextbridge.tests.rows;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Where a value crosses: scripts that send one to Java and get it back, and what errors say. */
enum Position {
  PARAMETER("api.echo(value)", "API.echo: parameter 'value'"),
  ELEMENT("api.list([good, value])[1]", "API.list: parameter 'values'[1]"),
  VALUE("api.map({good, value}).value", "API.map: parameter 'values'[value]"),
  FIELD("api.field({value}).value", "API.field: parameter 'box'.value"),
  PARAMETER_OF_ASYNC("api.later(value)", "API.later: parameter 'value'"),
  PROMISE_RESULT("api.awaited(Promise.resolve(value))", "API.awaited: result of 'promise'"),
  CALLBACK_RESULT("api.call((v) => value, good)", "API.call: result of 'function'"),
  FUNCTION_PARAMETER("api.operator()(value)", "API: function 'apply': parameter 'value'");

  private final String script;
  private final String subject;

  Position(String script, String subject) {
    this.script = script;
    this.subject = subject;
  }

  /** The value stands alone as an argument of a function, not inside another value. */
  boolean isAlone() {
    return this == PARAMETER || this == PARAMETER_OF_ASYNC || this == FUNCTION_PARAMETER;
  }

  /** Java gets a good value together with the one that is tested. */
  boolean isAmongOthers() {
    return this == ELEMENT || this == VALUE;
  }

  /** What an error calls a value in this position. */
  String subject(String api) {
    return subject.replace("API", api);
  }

  /**
   * An object of JavaScript: for each position a function that sends a value to Java, among good
   * ones where there is room for more, and gives what came back.
   */
  static String script() {
    return Arrays.stream(values())
        .map(each -> each + ": (api, good, value) => " + each.script)
        .collect(joining(",\n", "({\n", "\n})"));
  }
}
