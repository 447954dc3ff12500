package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.EnumShape.Constant;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.ScriptText;
import dev.contextbridge.processor.model.TextShape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the glue: the script that runs inside a world and checks, reads and makes the values of an
 * API. It may use only syntax and the kit {@code $}; see the decision on glue.
 */
final class ScriptEmitter {
  private final Api api;
  private final Text out = new Text();
  private final AdapterEmitter adapters;
  private final List<String> exports = new ArrayList<>();

  ScriptEmitter(Api api) {
    this.api = api;
    this.adapters = new AdapterEmitter(api, out);
  }

  String script() {
    out.line("// Written by the annotation processor of contextbridge for " + api.name() + ".");
    out.open("(($, values) => {").line("'use strict';");
    api.declarations(EnumShape.class).forEach(this::enumeration);
    api.declarations(TextShape.class).forEach(this::text);
    List<BridgedReference> references = api.declarations(BridgedReference.class);
    for (int i = 0; i < references.size(); i++) {
      reference(references.get(i), i);
    }
    exports.addAll(new ObjectScript(api, out).write());
    errors();
    int number = api.methods().size();
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      function(shape, number++);
    }
    apiReader();
    apiMaker();
    out.blank().line("return {" + String.join(", ", exports) + "};");
    out.close("})");
    return out.toString();
  }

  private static String literal(String text) {
    return ScriptText.literal(text);
  }

  private void enumeration(EnumShape shape) {
    out.blank();
    names("read" + shape.name(), shape, Constant::name, Constant::javaName);
    if (shape.renamed()) {
      names("make" + shape.name(), shape, Constant::javaName, Constant::name);
    }
  }

  /** A function from one name of a constant to the other. */
  private void names(
      String function,
      EnumShape shape,
      Function<Constant, String> from,
      Function<Constant, String> to) {
    String pairs =
        shape.constants().stream()
            .flatMap(each -> Stream.of(from.apply(each), to.apply(each)))
            .map(ScriptEmitter::literal)
            .collect(Collectors.joining(", "));
    out.line("const %s = $.enumeration([%s]);".formatted(function, pairs));
  }

  private void text(TextShape shape) {
    String type = literal(shape.java().simpleName());
    String expected = literal(shape.expected());
    out.blank();
    out.line("const read%s = $.textType(%s, %s);".formatted(shape.name(), type, expected));
  }

  private void reference(BridgedReference reference, int number) {
    out.blank();
    out.line(
        "const read%s = $.later(() => values.reader(%s));".formatted(reference.name(), number));
  }

  private void errors() {
    List<ErrorShape> shapes = api.declarations(ErrorShape.class);
    out.blank();
    if (shapes.isEmpty()) {
      out.line("const errors = null;");
      return;
    }
    out.open("const errors = [");
    for (ErrorShape shape : shapes) {
      out.line("// " + shape.name());
      out.open("(error, c) => {");
      for (Field field : shape.fields()) {
        Scope scope = Scope.of(api.label() + ": " + shape.name() + "." + field.name());
        out.line("$.put(error, '%s', %s);".formatted(field.name(), field.type().make(scope)));
      }
      out.close("},");
    }
    out.close("];");
  }

  private void function(FunctionShape shape, int number) {
    Method method = shape.method().get(0);
    Scope scope = Names.scope(api, shape);
    if (api.goes(shape, FROM_JAVASCRIPT)) {
      functionReader(shape, number);
    }
    if (api.goes(shape, TO_JAVASCRIPT)) {
      functionMaker(shape, method, scope);
    }
  }

  private void functionReader(FunctionShape shape, int number) {
    out.blank();
    adapters.function(shape);
    String bind = "(adapter, f, home) => values.bind(%s, adapter, f, home)".formatted(number);
    String signature = literal(shape.signature());
    out.line(
        "const read%1$s = $.functionType(%2$s, adapt%1$s, %3$s);"
            .formatted(shape.name(), signature, bind));
  }

  private void functionMaker(FunctionShape shape, Method method, Scope scope) {
    out.blank();
    out.open("function make%s(target, home) {".formatted(shape.name()));
    out.open("const functions = {");
    method(method, Names.exported(shape), scope);
    out.close("};");
    out.line("return $.handOver(functions.%s, home);".formatted(method.name()));
    out.close("}");
    exports.add("make" + shape.name());
  }

  private void apiReader() {
    out.blank();
    String implement = "null, null";
    if (api.isTakenFromScripts()) {
      adapters.implementation();
      implement = Names.implement(api) + ", (methods, o) => values.bind(0, methods, o, null)";
    }
    out.line(
        "const %s = $.objectType(%s, %s, %s, (home, expected) => values.home(home, expected));"
            .formatted(
                Names.reader(api),
                literal(api.java().reflectionName()),
                literal(Names.expected(api)),
                implement));
    exports.add(Names.reader(api));
  }

  private void apiMaker() {
    out.blank();
    out.open("function %s(target, home) {".formatted(Names.maker(api)));
    out.open("const api = {");
    for (Method method : api.methods()) {
      method(method, Names.exported(method), Names.scope(api, method));
    }
    out.close("};");
    for (Method method : api.methods()) {
      out.line("$.freeze(api.%s);".formatted(method.name()));
    }
    out.line("return $.handOver(api, home);");
    out.close("}");
    exports.add(Names.maker(api));
  }

  /** A method that scripts call: reads its arguments, calls Java, makes its result. */
  private void method(Method method, String exported, Scope scope) {
    List<String> names = Names.glueParameters(method);
    List<String> declared = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      declared.add(method.parameters().get(i).declaration(names.get(i)));
    }
    out.open(method.name() + "(" + String.join(", ", declared) + ") {");
    Reads reads =
        Reads.guarded(
            out,
            method.parameters().stream().map(Parameter::type).toList(),
            !method.result().isVoid());
    for (int i = 0; i < names.size(); i++) {
      Parameter parameter = method.parameters().get(i);
      Scope site =
          new Scope(scope.site() + ": result of '" + parameter.name() + "'", scope.errors());
      String step = ": parameter '" + parameter.name() + "'";
      reads.parameter(names.get(i), parameter.type(), site, step);
    }
    String arguments = String.join(", ", reads.end());
    callTarget(method, "target." + exported + "(" + arguments + ")", scope, reads);
    reads.close(step -> "throw $.fail(e, " + scope.siteScript() + ", " + step + ", errors);");
    out.close("},");
  }

  private void callTarget(Method method, String call, Scope scope, Reads reads) {
    BridgeType result = method.result();
    BridgeType.Direct direct = result.direct();
    if (result.isVoid()) {
      out.line(call + ";");
    } else if (direct != null) {
      reads.result(direct.make(call));
    } else {
      out.line("const c = $.open(" + call + ");");
      reads.result(result.make(scope));
    }
  }
}
