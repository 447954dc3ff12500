package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RecordShape;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.types.Constants;
import java.util.ArrayList;
import java.util.List;

/** Writes the nested classes of a bridge: what the glue calls, and the Java faces of JavaScript. */
final class TargetEmitter {
  private static final CodeBlock NO_LABEL = CodeBlock.of("$S", "");

  private final Api api;
  private final FaceEmitter faces;

  TargetEmitter(Api api) {
    this.api = api;
    this.faces = new FaceEmitter(api);
  }

  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    types.add(values());
    types.add(calls());
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      if (shape.goes(TO_JAVASCRIPT)) {
        types.add(functionCalls(shape));
      }
      if (shape.goes(FROM_JAVASCRIPT)) {
        types.add(faces.function(shape));
      }
    }
    if (api.isTakenFromScripts()) {
      types.add(faces.object());
    }
    return types;
  }

  private TypeSpec values() {
    TypeSpec.Builder values =
        target("Values")
            .addJavadoc("Builds Java values of what the glue has read. For the glue alone.\n")
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeNames.LINK, "link")
                    .addStatement("super(link)")
                    .build());
    api.declarations(RecordShape.class, FROM_JAVASCRIPT)
        .forEach(shape -> values.addMethod(newRecord(shape)));
    api.declarations(FunctionShape.class, FROM_JAVASCRIPT)
        .forEach(shape -> values.addMethod(bind(shape)));
    api.declarations(BridgedReference.class).forEach(each -> values.addMethod(readerOf(each)));
    values.addMethod(home());
    if (api.isTakenFromScripts()) {
      values.addMethod(bind());
    }
    return values.build();
  }

  private static TypeSpec.Builder target(String name) {
    return TypeSpec.classBuilder(name)
        .superclass(RuntimeNames.HOST_TARGET)
        .addModifiers(PUBLIC, STATIC, FINAL);
  }

  private static MethodSpec.Builder exported(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(RuntimeNames.EXPORT).addModifiers(PUBLIC);
  }

  private MethodSpec newRecord(RecordShape shape) {
    MethodSpec.Builder method =
        exported(Names.newRecord(shape))
            .addJavadoc("Gives a handle, or adds to a list when there is one.\n")
            .returns(RuntimeNames.REF)
            .addParameter(RuntimeNames.ITEMS, "list");
    List<CodeBlock> arguments = new ArrayList<>();
    for (var field : shape.fields()) {
      arguments.add(parameter(method, field.type(), arguments.size(), Scope.of(api.label())));
    }
    return method
        .beginControlFlow("try")
        .addStatement("link.enterValue()")
        .addStatement(
            "return $T.hand(list, new $T($L))",
            RuntimeNames.ITEMS,
            shape.java(),
            CodeBlock.join(arguments, ", "))
        .nextControlFlow("catch ($T e)", Throwable.class)
        .addStatement("throw link.refuseRecord($S, e)", shape.name())
        .endControlFlow()
        .build();
  }

  /** Adds an exported parameter in wire form; gives the Java value of it. */
  private static CodeBlock parameter(
      MethodSpec.Builder method, BridgeType type, int index, Scope scope) {
    String name = "a" + index;
    method.addParameter(type.wire().parameter(type.nullableWire()), name);
    return type.fromWire(CodeBlock.of("$L", name), scope);
  }

  private MethodSpec bind(FunctionShape shape) {
    MethodSpec.Builder bind =
        exported(Names.bind(shape))
            .returns(RuntimeNames.REF)
            .addParameter(RuntimeNames.VALUE, "adapter")
            .addParameter(RuntimeNames.VALUE, "function")
            .addParameter(RuntimeNames.REF, "home");
    if (shape.goes(TO_JAVASCRIPT)) {
      bind.beginControlFlow("if (home != null && home.isHomeOf($L))", Constants.type(shape))
          .addStatement("return home")
          .endControlFlow();
    }
    return bind.addStatement(
            "return $T.of(new $L(link, adapter, function))", RuntimeNames.REF, Names.face(shape))
        .build();
  }

  private MethodSpec bind() {
    return exported(Names.bind(api))
        .returns(RuntimeNames.REF)
        .addParameter(RuntimeNames.VALUE, "adapters")
        .addParameter(RuntimeNames.VALUE, "object")
        .addStatement("link.enterValue()")
        .addStatement(
            "return $T.of(new $L(link, adapters, object))", RuntimeNames.REF, Names.face(api))
        .build();
  }

  private MethodSpec home() {
    return exported(Names.homeOf(api))
        .returns(RuntimeNames.REF)
        .addParameter(RuntimeNames.REF, "home")
        .beginControlFlow("if (!home.isHomeOf(TYPE))")
        .addStatement("throw link.refuse($S, $S)", Names.expected(api), "another object of Java")
        .endControlFlow()
        .addStatement("return home")
        .build();
  }

  private static MethodSpec readerOf(BridgedReference reference) {
    return exported(Names.readerOf(reference))
        .returns(RuntimeNames.VALUE)
        .addStatement("link.enterValue()")
        .addStatement("return link.reader($T.type())", reference.bridge())
        .build();
  }

  private TypeSpec calls() {
    TypeSpec.Builder calls =
        forwarding("Calls", api.java(), "Calls the implementation. For the glue alone.\n");
    for (Method method : api.methods()) {
      calls.addMethod(call(method, Names.exported(method), Names.scope(api, method)));
    }
    return calls.build();
  }

  private TypeSpec functionCalls(FunctionShape shape) {
    return forwarding(shape.name() + "Calls", shape.java(), "Calls a Java function.\n")
        .addMethod(call(shape.method().get(0), "call", Names.scope(api, shape)))
        .build();
  }

  private static TypeSpec.Builder forwarding(String name, TypeName type, String javadoc) {
    return target(name)
        .addJavadoc(javadoc)
        .addField(type, "target", PRIVATE, FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(RuntimeNames.LINK, "link")
                .addParameter(type, "target")
                .addStatement("super(link)")
                .addStatement("this.target = target")
                .build());
  }

  private MethodSpec call(Method method, String name, Scope scope) {
    MethodSpec.Builder exported = exported(name);
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter each : method.parameters()) {
      arguments.add(parameter(exported, each.type(), arguments.size(), scope));
    }
    CodeBlock call =
        CodeBlock.of("target.$L($L)", method.javaName(), CodeBlock.join(arguments, ", "));
    exported.beginControlFlow("try").addStatement("link.enter()");
    addResult(exported, method.result(), call, scope);
    return exported
        .nextControlFlow("catch ($T e)", Throwable.class)
        .addStatement("throw link.fail(e, $S, $L)", scope.site(), scope.errors())
        .endControlFlow()
        .build();
  }

  private static void addResult(
      MethodSpec.Builder method, BridgeType type, CodeBlock call, Scope scope) {
    BridgeType.Direct direct = type.direct();
    if (type.isVoid()) {
      method.addStatement(call);
    } else if (direct != null) {
      method.returns(direct.raw()).addStatement("return $L", direct.toWire(NO_LABEL, call));
    } else {
      method
          .returns(ArrayTypeName.of(TypeName.OBJECT))
          .addStatement("$1T tape = new $1T(link)", RuntimeNames.TAPE)
          .addStatement(type.write(CodeBlock.of("tape"), NO_LABEL, call, scope))
          .addStatement("return tape.slots()");
    }
  }
}
