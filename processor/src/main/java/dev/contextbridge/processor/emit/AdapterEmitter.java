package dev.contextbridge.processor.emit;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.ScriptText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the adapters of the glue: through them, Java calls the functions of a script. Each makes
 * the arguments, calls, and reads the result.
 */
final class AdapterEmitter {
  private final Api api;
  private final Text out;

  AdapterEmitter(Api api, Text out) {
    this.api = api;
    this.out = out;
  }

  /** The function of the glue that makes the adapter of a script's function. */
  void function(FunctionShape shape) {
    Method method = shape.method().get(0);
    String site = api.label() + ": result of function '" + method.name() + "'";
    out.open("const adapt%s = (f, site) => (%s) => {".formatted(shape.name(), parameters(method)));
    body(method, "f", "", Scope.of(site).in("site"));
    out.close("};");
  }

  /** The function of the glue that makes the adapters of an object that implements the API. */
  void implementation() {
    out.open("function %s(o) {".formatted(Names.implement(api)));
    List<Method> methods = api.methods();
    for (int i = 0; i < methods.size(); i++) {
      Method method = methods.get(i);
      String reader = method.isDefault() ? "methodIfAny" : "method";
      out.line("const m%s = $.%s(o, %s);".formatted(i, reader, literal(method.name())));
    }
    out.open("return [");
    for (int i = 0; i < methods.size(); i++) {
      Method method = methods.get(i);
      String unless = method.isDefault() ? "m%s === undefined ? null : ".formatted(i) : "";
      Scope result = Scope.of(api.label() + "." + method.name() + ": result");
      out.open("%s(%s) => {".formatted(unless, parameters(method)));
      body(method, "m" + i, "o", result);
      out.close("},");
    }
    out.close("];");
    out.close("}");
  }

  private static String literal(String text) {
    return ScriptText.literal(text);
  }

  /** What Java passes: single values as they are, or everything on one tape. */
  private static String parameters(Method method) {
    return Names.takesDirectly(method) ? String.join(", ", names(method)) : "tape";
  }

  private static List<String> names(Method method) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      names.add("a" + i);
    }
    return names;
  }

  private void body(Method method, String function, String receiver, Scope result) {
    boolean gives = !method.result().isVoid();
    Reads reads = Reads.guarded(out, List.of(), gives);
    String call = call(function, receiver, arguments(method, result), method.isVarargs());
    if (gives) {
      out.line("const v = " + call + ";");
      reads.result(method.result().whole(method.result().read("v", result)));
    } else {
      out.line(call + ";");
    }
    reads.close(step -> "throw $.thrown(e, %s);".formatted(result.siteScript()));
  }

  private List<String> arguments(Method method, Scope scope) {
    List<String> names = names(method);
    List<String> arguments = new ArrayList<>();
    boolean directly = Names.takesDirectly(method);
    if (!directly) {
      out.line("const c = $.open(tape);");
    }
    for (int i = 0; i < names.size(); i++) {
      Parameter parameter = method.parameters().get(i);
      BridgeType.Direct direct = parameter.type().direct();
      if (!directly) {
        out.line("const %s = %s;".formatted(names.get(i), parameter.type().make(scope)));
      }
      arguments.add(directly && direct != null ? direct.make(names.get(i)) : names.get(i));
    }
    return arguments;
  }

  /** A call that asks nothing of the function itself and of no iterator. */
  private static String call(
      String function, String receiver, List<String> arguments, boolean varargs) {
    if (receiver.isEmpty() && !varargs) {
      return function + "(" + String.join(", ", arguments) + ")";
    }
    String self = receiver.isEmpty() ? "undefined" : receiver;
    String all = varargs ? spread(arguments) : "[" + String.join(", ", arguments) + "]";
    return "$.apply(%s, %s, %s)".formatted(function, self, all);
  }

  private static String spread(List<String> arguments) {
    int last = arguments.size() - 1;
    return last == 0
        ? arguments.get(0)
        : "$.append([%s], %s)"
            .formatted(String.join(", ", arguments.subList(0, last)), arguments.get(last));
  }
}
