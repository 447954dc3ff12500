package dev.contextbridge.processor.emit;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.EnumShape;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.Field;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.ScriptText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the glue: the script that runs inside a world and checks, reads and makes the values of an
 * API. It may use only syntax and the kit {@code $}; see the decision on glue.
 */
final class ScriptEmitter {
  private final Api api;
  private final Text out = new Text();
  private final List<String> exports = new ArrayList<>();

  ScriptEmitter(Api api) {
    this.api = api;
  }

  String script() {
    out.line("// Written by the annotation processor of contextbridge for " + api.name() + ".");
    out.open("(($, values) => {").line("'use strict';");
    api.declarations(EnumShape.class).forEach(this::enumeration);
    api.declarations(BridgedReference.class).forEach(this::reference);
    api.declarations(RecordShape.class).forEach(this::record);
    errors();
    api.declarations(FunctionShape.class).forEach(this::function);
    apiMaker();
    out.blank().line("return {" + String.join(", ", exports) + "};");
    out.close("})");
    return out.toString();
  }

  private void enumeration(EnumShape shape) {
    String names =
        shape.constants().stream()
            .map(
                each ->
                    ScriptText.literal(each.name()) + ", " + ScriptText.literal(each.javaName()))
            .collect(Collectors.joining(", "));
    out.blank();
    out.line("const read%s = $.enumeration([%s]);".formatted(shape.name(), names));
    if (shape.renamed()) {
      String back =
          shape.constants().stream()
              .map(each -> each.javaName() + ": " + ScriptText.literal(each.name()))
              .collect(Collectors.joining(", "));
      out.line("const names%s = {__proto__: null, %s};".formatted(shape.name(), back));
      out.line("const make%1$s = (name) => names%1$s[name];".formatted(shape.name()));
    }
  }

  private void reference(BridgedReference reference) {
    out.blank();
    out.open("function read%s(v) {".formatted(reference.name()));
    out.line(
        "return $.handle(v, '%s', (home) => values.%s(home));"
            .formatted(Names.expected(reference), Names.homeOf(reference)));
    out.close("}");
  }

  private void record(RecordShape shape) {
    recordReader(shape);
    out.blank();
    out.open("function make%s(c) {".formatted(shape.name()));
    if (shape.fields().isEmpty()) {
      out.line("return {};");
    } else {
      out.open("return {");
      for (Field field : shape.fields()) {
        out.line(field.name() + ": " + field.type().make(scope(shape, field)) + ",");
      }
      out.close("};");
    }
    out.close("}");
    exports.add("read" + shape.name());
  }

  private void recordReader(RecordShape shape) {
    out.blank();
    out.open("function read%s(v) {".formatted(shape.name()));
    out.line("let at = '';").open("try {").line("$.object(v);");
    List<String> arguments = new ArrayList<>();
    for (Field field : shape.fields()) {
      String argument = "a" + arguments.size();
      out.line("at = '.%s';".formatted(field.name()));
      readInto(argument, "v." + field.name(), field.type(), scope(shape, field), false);
      arguments.add(argument);
    }
    out.line("at = '';");
    out.line(
        "return values.%s(%s);".formatted(Names.newRecord(shape), String.join(", ", arguments)));
    out.between("} catch (e) {").line("throw $.within(e, at);").close("}");
    out.close("}");
  }

  /** Reads a value into a constant; the expression is evaluated once. */
  private void readInto(
      String constant, String expression, BridgeType type, Scope scope, boolean parameter) {
    String value = expression;
    if (!parameter && !type.readsOnce()) {
      value = "v" + constant.substring(1);
      out.line("const %s = %s;".formatted(value, expression));
    }
    String read = parameter ? type.readParameter(value, scope) : type.read(value, scope);
    out.line("const %s = %s;".formatted(constant, read));
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

  private void function(FunctionShape shape) {
    Method method = shape.method().get(0);
    Scope scope = Names.scope(api, shape);
    out.blank();
    out.open("const adapt%s = (f, site) => (tape) => {".formatted(shape.name())).open("try {");
    List<String> arguments = new ArrayList<>();
    if (!method.parameters().isEmpty()) {
      out.line("const c = $.open(tape);");
    }
    for (var parameter : method.parameters()) {
      String argument = "a" + arguments.size();
      out.line("const %s = %s;".formatted(argument, parameter.type().make(scope)));
      arguments.add(argument);
    }
    String call = "f(" + String.join(", ", arguments) + ")";
    if (method.result().isVoid()) {
      out.line(call + ";");
    } else {
      out.line("const r = " + call + ";");
      Scope result = Scope.of(api.label() + ": result of function '" + method.name() + "'");
      out.line("return " + method.result().read("r", result) + ";");
    }
    out.between("} catch (e) {").line("throw $.thrown(e, site);").close("}");
    out.close("};");
    String bind = "(adapter, f, home) => values.%s(adapter, f, home)".formatted(Names.bind(shape));
    String signature = ScriptText.literal(shape.signature());
    out.line(
        "const read%1$s = $.functionType(%2$s, adapt%1$s, %3$s);"
            .formatted(shape.name(), signature, bind));
    functionMaker(shape, method, scope);
  }

  private void functionMaker(FunctionShape shape, Method method, Scope scope) {
    out.blank();
    out.open("function make%s(target, home) {".formatted(shape.name()));
    out.open("const functions = {");
    method(method, "call", scope);
    out.close("};");
    out.line("return $.handOver(functions.%s, home);".formatted(method.name()));
    out.close("}");
    exports.add("make" + shape.name());
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
    out.open("%s(%s) {".formatted(method.name(), String.join(", ", names)));
    out.line("let at = null;").open("try {");
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String parameter = method.parameters().get(i).name();
      Scope site = new Scope(scope.site() + ": result of '" + parameter + "'", scope.errors(), 0);
      out.line("at = '%s';".formatted(parameter));
      readInto("a" + i, names.get(i), method.parameters().get(i).type(), site, true);
      arguments.add("a" + i);
    }
    if (!names.isEmpty()) {
      out.line("at = null;");
    }
    callTarget(method, "target.%s(%s)".formatted(exported, String.join(", ", arguments)), scope);
    out.between("} catch (e) {");
    out.line("throw $.fail(e, %s, at, errors);".formatted(scope.siteLiteral("")));
    out.close("}").close("},");
  }

  private void callTarget(Method method, String call, Scope scope) {
    BridgeType result = method.result();
    BridgeType.Direct direct = result.direct();
    if (result.isVoid()) {
      out.line(call + ";");
    } else if (direct != null) {
      out.line("return " + direct.make(call) + ";");
    } else {
      out.line("const c = $.open(" + call + ");");
      out.line("return " + result.make(scope) + ";");
    }
  }

  private Scope scope(RecordShape shape, Field field) {
    return Scope.of(api.label() + ": result of " + shape.name() + "." + field.name());
  }
}
