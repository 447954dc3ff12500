package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of a bridge that the glue calls. */
final class TargetEmitter {
  private static final CodeBlock NO_LABEL = CodeBlock.of("$S", "");

  private final Api api;

  TargetEmitter(Api api) {
    this.api = api;
  }

  void addTo(TypeSpec.Builder bridge) {
    api.declarations(RecordShape.class, FROM_JAVASCRIPT)
        .forEach(shape -> bridge.addMethod(newRecord(shape)));
    for (Method method : api.methods()) {
      bridge.addMethod(call(method, api.java(), Names.exported(method), Names.scope(api, method)));
    }
    for (FunctionShape shape : api.declarations(FunctionShape.class, TO_JAVASCRIPT)) {
      Method method = shape.method().get(0);
      bridge.addMethod(call(method, shape.java(), Names.exported(shape), Names.scope(api, shape)));
    }
  }

  private static MethodSpec.Builder exported(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(RuntimeNames.EXPORT).addModifiers(PUBLIC);
  }

  private MethodSpec newRecord(RecordShape shape) {
    MethodSpec.Builder method =
        exported(Names.newRecord(shape))
            .returns(RuntimeNames.REF)
            .addParameter(RuntimeNames.ITEMS, "list");
    List<CodeBlock> arguments = new ArrayList<>();
    for (var field : shape.fields()) {
      arguments.add(parameter(method, field.type(), arguments.size(), Scope.of(api.label())));
    }
    return method
        .addCode(
            """
            try {
              link.enterValue();
              return hand(list, new $T($L));
            } catch ($T e) {
              throw link.refuseRecord($S, e);
            }
            """,
            shape.java(),
            CodeBlock.join(arguments, ", "),
            Throwable.class,
            shape.name())
        .build();
  }

  /** Adds an exported parameter in wire form; gives the Java value of it. */
  private static CodeBlock parameter(
      MethodSpec.Builder method, BridgeType type, int index, Scope scope) {
    String name = "a" + index;
    method.addParameter(type.wire().parameter(type.nullableWire()), name);
    return type.fromWire(CodeBlock.of("$L", name), scope);
  }

  private static MethodSpec call(Method method, TypeName type, String name, Scope scope) {
    MethodSpec.Builder exported = exported(name);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter each : method.parameters()) {
      arguments.add(parameter(exported, each.type(), arguments.size(), scope));
    }
    CodeBlock call =
        CodeBlock.of(
            "(($T) target).$L($L)", type, method.javaName(), CodeBlock.join(arguments, ", "));
    exported.addCode("try {\n$>");
    addResult(exported, method.result(), call, scope);
    exported.addCode("$<} catch ($T e) {\n", Throwable.class);
    if (scope.declaresErrors()) {
      exported.addCode("  throw link.fail(e, $S, $L);\n}\n", scope.site(), scope.errors());
    } else {
      exported.addCode("  throw failure(e, $S);\n}\n", scope.site());
    }
    return exported.build();
  }

  private static void addResult(
      MethodSpec.Builder method, BridgeType type, CodeBlock call, Scope scope) {
    BridgeType.Direct direct = type.direct();
    if (type.isVoid()) {
      method.addCode("link.enter();\n$L;\n", call);
    } else if (direct != null) {
      method
          .returns(direct.raw())
          .addCode("link.enter();\nreturn $L;\n", direct.toWire(NO_LABEL, call));
    } else {
      method
          .returns(ArrayTypeName.of(TypeName.OBJECT))
          .addCode(
              "$T tape = enter();\n$L;\nreturn tape.slots();\n",
              RuntimeNames.TAPE,
              type.write(CodeBlock.of("tape"), NO_LABEL, call, scope));
    }
  }
}
