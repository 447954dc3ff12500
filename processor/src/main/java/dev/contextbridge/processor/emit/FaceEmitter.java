package dev.contextbridge.processor.emit;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.ErrorShape;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Method;
import dev.contextbridge.processor.model.Parameter;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.types.Constants;
import java.util.ArrayList;
import java.util.List;

/** Writes the Java faces of JavaScript: classes that implement an interface by a script. */
final class FaceEmitter {
  private final Api api;

  FaceEmitter(Api api) {
    this.api = api;
  }

  /** The face of a function. */
  TypeSpec function(FunctionShape shape) {
    Method method = shape.method().get(0);
    Scope scope = Names.scope(api, shape);
    return face(Names.face(shape), shape.java(), "A JavaScript function as a Java object.\n")
        .avoidClashesWithNestedClasses(shape.element())
        .addField(RuntimeNames.ADAPTER, adapter(0), PRIVATE, FINAL)
        .addMethod(
            constructor("adapter", Constants.type(shape), CodeBlock.of("original"))
                .addStatement(
                    "$L = new $T($S, link, adapter)",
                    adapter(0),
                    RuntimeNames.ADAPTER,
                    scope.site())
                .build())
        .addMethod(implementation(method, scope, adapter(0)))
        .build();
  }

  /** The face of an object that implements the API. */
  TypeSpec object() {
    TypeSpec.Builder face =
        face(Names.face(api), api.java(), "A JavaScript object as a Java object.\n")
            .avoidClashesWithNestedClasses(api.element());
    MethodSpec.Builder constructor = constructor("adapters", "TYPE", original());
    List<MethodSpec> implementations = new ArrayList<>();
    for (int i = 0; i < api.methods().size(); i++) {
      Method method = api.methods().get(i);
      Scope scope = Names.scope(api, method);
      face.addField(RuntimeNames.ADAPTER, adapter(i), PRIVATE, FINAL);
      constructor.addStatement(
          "$L = $L($S, link, adapters.getArrayElement($L))",
          adapter(i),
          method.isDefault()
              ? CodeBlock.of("$T.ifAny", RuntimeNames.ADAPTER)
              : CodeBlock.of("new $T", RuntimeNames.ADAPTER),
          scope.site(),
          i);
      implementations.add(implementation(method, scope, adapter(i)));
    }
    return face.addMethod(constructor.build()).addMethods(implementations).build();
  }

  /** An object that leaves methods to Java does not come home as itself: it lacks them. */
  private CodeBlock original() {
    return api.methods().stream().anyMatch(Method::isDefault)
        ? CodeBlock.of("$T.areWhole(adapters) ? original : null", RuntimeNames.ADAPTER)
        : CodeBlock.of("original");
  }

  private static String adapter(int index) {
    return "adapter" + index;
  }

  private static TypeSpec.Builder face(String name, TypeName java, String javadoc) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(javadoc)
        .addModifiers(PRIVATE, STATIC, FINAL)
        .superclass(RuntimeNames.JS_CALLABLE)
        .addSuperinterface(java);
  }

  /** The interface may have constants of its own, so those of the bridge are named in full. */
  private MethodSpec.Builder constructor(String adapters, String type, CodeBlock original) {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeNames.LINK, "link")
        .addParameter(RuntimeNames.VALUE, adapters)
        .addParameter(RuntimeNames.VALUE, "original")
        .addStatement("super($T.$L, link, $L)", api.bridge(), type, original);
  }

  private MethodSpec implementation(Method method, Scope scope, String adapter) {
    MethodSpec.Builder implementation =
        MethodSpec.methodBuilder(method.javaName())
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(method.declaredResult());
    for (int i = 0; i < method.parameters().size(); i++) {
      implementation.addParameter(method.parameters().get(i).declared(), "a" + i);
    }
    implementation.varargs(method.isVarargs());
    if (method.isDefault()) {
      leaveToJava(implementation, method, adapter);
    }
    CodeBlock writer = arguments(method, scope, adapter);
    BridgeType result = method.result();
    if (!result.isVoid()) {
      return implementation
          .addStatement("return $L.call($L, $L)", adapter, writer, resultReader(result, scope))
          .build();
    }
    implementation.addStatement("$L.run($L)", adapter, writer);
    if (!method.declaredResult().equals(TypeName.VOID)) {
      implementation.addStatement("return null");
    }
    return implementation.build();
  }

  private void leaveToJava(MethodSpec.Builder implementation, Method method, String adapter) {
    for (ErrorShape error : method.errors()) {
      implementation.addException(error.java());
    }
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      arguments.add(CodeBlock.of("a$L", i));
    }
    CodeBlock call =
        CodeBlock.of(
            "$T.super.$L($L)", api.java(), method.javaName(), CodeBlock.join(arguments, ", "));
    implementation.beginControlFlow("if ($L == null)", adapter);
    if (method.declaredResult().equals(TypeName.VOID)) {
      implementation.addStatement(call).addStatement("return");
    } else {
      implementation.addStatement("return $L", call);
    }
    implementation.endControlFlow();
  }

  /** A lambda that makes the arguments: each by itself, or all on one tape. */
  private static CodeBlock arguments(Method method, Scope scope, String adapter) {
    List<CodeBlock> direct = new ArrayList<>();
    CodeBlock.Builder written = CodeBlock.builder();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter each = method.parameters().get(i);
      CodeBlock label = CodeBlock.of("$S", each.name());
      CodeBlock value = CodeBlock.of("a$L", i);
      written.add("$L;\n", each.type().write(CodeBlock.of("tape"), label, value, scope));
      BridgeType.Direct single = each.type().direct();
      if (single != null) {
        direct.add(single.toWire(label, value));
      }
    }
    return Names.takesDirectly(method)
        ? CodeBlock.of("() -> new $T[] {$L}", TypeName.OBJECT, CodeBlock.join(direct, ", "))
        : CodeBlock.of(
            "() -> {\n$>$T tape = $L.tape();\n$Lreturn new $T[] {tape.slots()};\n$<}",
            RuntimeNames.TAPE,
            adapter,
            written.build(),
            TypeName.OBJECT);
  }

  private static CodeBlock resultReader(BridgeType result, Scope scope) {
    TypeName wire = result.wire().parameter(result.nullableWire());
    return CodeBlock.of(
        "result -> {\n$>$T wire = $L;\nreturn $L;\n$<}",
        wire,
        result.wire().fromValue(CodeBlock.of("result"), result.nullableWire()),
        result.fromWire(CodeBlock.of("wire"), scope));
  }
}
