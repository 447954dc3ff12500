package dev.contextbridge.tests.rows;

import dev.contextbridge.JsException;
import dev.contextbridge.JsRegExp;
import dev.contextbridge.JsSet;
import dev.contextbridge.JsUndefined;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The samples of what is told apart by its built-in class, or not at all. */
final class BuiltInRows {
  private BuiltInRows() {}

  static List<Row> unknowns() {
    var unknowns = new RowApis.UnknownEcho();
    return List.of(
        new Row("data", "data", unknowns, RowApis_UnknownsBridge.of(unknowns))
            .good("1", 1)
            .good("-0.0", -0.0)
            .good("'text'", "text")
            .good("2n ** 70n", BigInteger.TWO.pow(70))
            .good("[1, [true], {a: 'b'}]", List.of(1, List.of(true), Map.of("a", "b")))
            .good("new Date(5)", Instant.ofEpochMilli(5))
            .good("new Set(['x'])", JsSet.of(List.of("x")))
            .good("/a/g", new JsRegExp("a", "g"))
            .good("Symbol('dropped')", JsUndefined.UNDEFINED, "undefined")
            .notCloneable("new WeakMap()", "WeakMap")
            .notCloneable("new Proxy([], {})", "Proxy")
            .anything());
  }

  static List<Row> errors() {
    var errors = new RowApis.ErrorEcho();
    return List.of(
        new Row("an Error", "an exception", errors, RowApis_ErrorsBridge.of(errors))
            .good("new Error('why')", error("Error", "why"))
            .good("new RangeError('')", error("RangeError", ""))
            .wrongKind("'Error'", "string", "{message: 'why'}", "object", "Error", "function")
            .wrongKind("new Proxy(new Error(), {})", "object", "Error.prototype", "object"));
  }

  private static JsException error(String name, String message) {
    return new JsException(name, name, message, "", null);
  }

  static List<Row> patterns() {
    var patterns = new RowApis.PatternEcho();
    String same = " must be a RegExp that means the same in Java, got one with ";
    return List.of(
        new Row("a RegExp", "a Pattern", patterns, RowApis_PatternsBridge.of(patterns))
            .good("/a+(?:b|c)/", Pattern.compile("a+(?:b|c)"))
            .good("/x$/gi", Pattern.compile("x\\z", Pattern.CASE_INSENSITIVE), "/x$/i")
            .good("/[^x]./su", Pattern.compile("[^x].", Pattern.DOTALL), "/[^x][^]/u")
            .bad("/./", same + "'.' or another that any character matches; add the flag u")
            .bad("/(?:(a)|b)+/", same + "a capturing group inside of a repeated group")
            .wrongKind("'a'", "string", "{source: 'a', flags: ''}", "object")
            .wrongKind("RegExp.prototype", "object", "new Proxy(/a/, {})", "object"));
  }
}
