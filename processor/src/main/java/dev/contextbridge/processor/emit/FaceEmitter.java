package dev.contextbridge.processor.emit;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ArrayTypeName;
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

/**
 * Writes the Java faces of JavaScript: classes that implement an interface by a script, and the
 * methods of the bridge that carry what is passed and returned, each by its number. Faces have no
 * lambdas, since these cost the compiler more than all the rest of them.
 */
final class FaceEmitter {
  private final Api api;
  private final MethodSwitch faces;
  private final MethodSwitch arguments;
  private final MethodSwitch results;

  FaceEmitter(Api api) {
    this.api = api;
    this.faces =
        new MethodSwitch("face", PROTECTED, RuntimeNames.REF)
            .with(RuntimeNames.VALUE, "adapters")
            .with(RuntimeNames.VALUE, "original")
            .with(RuntimeNames.REF, "home");
    TypeName objects = ArrayTypeName.of(TypeName.OBJECT);
    this.arguments = new MethodSwitch("arguments", PROTECTED, objects).with(objects, "values");
    this.results =
        new MethodSwitch("result", PROTECTED, TypeName.OBJECT).with(RuntimeNames.VALUE, "result");
  }

  void addTo(TypeSpec.Builder bridge) {
    List<TypeSpec> types = new ArrayList<>();
    if (api.isTakenFromScripts()) {
      types.add(object());
    }
    int number = api.methods().size();
    for (FunctionShape shape : api.declarations(FunctionShape.class)) {
      if (api.goes(shape, FROM_JAVASCRIPT)) {
        function(shape, number, types);
      }
      number++;
    }
    faces.addTo(bridge);
    arguments.addTo(bridge);
    results.addTo(bridge);
    types.forEach(bridge::addType);
  }

  private void function(FunctionShape shape, int number, List<TypeSpec> types) {
    Method method = shape.method().get(0);
    Scope scope = Names.scope(api, shape);
    if (Names.hasRuntimeFace(shape)) {
      addParts(method, scope, number);
      return;
    }
    types.add(
        face(Names.face(shape), shape.java(), "A JavaScript function as a Java object.\n")
            .avoidClashesWithNestedClasses(shape.element())
            .addMethod(
                constructor(CodeBlock.of("$T.$L", api.bridge(), Constants.type(shape)), number))
            .addMethod(implementation(method, scope, number))
            .build());
    faces.add(
        number,
        CodeBlock.of(
            "return home != null && home.isHomeOf($L) ? home"
                + " : $T.of(new $L(this, adapters, original));\n",
            Constants.type(shape),
            RuntimeNames.REF,
            Names.face(shape)));
  }

  private TypeSpec object() {
    faces.add(
        0,
        CodeBlock.of(
            "return $T.of(new $L(this, adapters, original));\n",
            RuntimeNames.REF,
            Names.face(api)));
    TypeSpec.Builder face =
        face(Names.face(api), api.java(), "A JavaScript object as a Java object.\n")
            .avoidClashesWithNestedClasses(api.element())
            .addMethod(constructor(CodeBlock.of("bridge.bridged()"), 0));
    for (int i = 0; i < api.methods().size(); i++) {
      Method method = api.methods().get(i);
      face.addMethod(implementation(method, Names.scope(api, method), i));
    }
    return face.build();
  }

  private static TypeSpec.Builder face(String name, TypeName java, String javadoc) {
    return TypeSpec.classBuilder(name)
        .addJavadoc(javadoc)
        .addModifiers(PRIVATE, STATIC, FINAL)
        .superclass(RuntimeNames.JS_CALLABLE)
        .addSuperinterface(java);
  }

  /** The interface may have constants of its own, so those of the bridge are named in full. */
  private static MethodSpec constructor(CodeBlock type, int number) {
    return MethodSpec.constructorBuilder()
        .addParameter(RuntimeNames.HOST_TARGET, "bridge")
        .addParameter(RuntimeNames.VALUE, "adapters")
        .addParameter(RuntimeNames.VALUE, "original")
        .addStatement("super($L, bridge, $L, adapters, original)", type, number)
        .build();
  }

  private MethodSpec implementation(Method method, Scope scope, int number) {
    MethodSpec.Builder implementation =
        MethodSpec.methodBuilder(method.javaName())
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(method.declaredResult());
    List<CodeBlock> names = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      implementation.addParameter(method.parameters().get(i).declared(), "a" + i);
      names.add(CodeBlock.of("a$L", i));
    }
    implementation.varargs(method.isVarargs());
    if (method.isDefault()) {
      leaveToJava(implementation, method, number);
    }
    addParts(method, scope, number);
    CodeBlock call =
        CodeBlock.of(
            "($S, $L, new $T[] {$L})",
            scope.site(),
            number,
            TypeName.OBJECT,
            CodeBlock.join(names, ", "));
    if (!method.result().isVoid()) {
      return implementation
          .addStatement("return ($T) super.js.call$L", method.declaredResult(), call)
          .build();
    }
    implementation.addStatement("super.js.run$L", call);
    if (!method.declaredResult().equals(TypeName.VOID)) {
      implementation.addStatement("return null");
    }
    return implementation.build();
  }

  private void addParts(Method method, Scope scope, int number) {
    if (!method.parameters().isEmpty()) {
      arguments.add(number, arguments(method, scope));
    }
    if (!method.result().isVoid()) {
      results.add(number, result(method.result(), scope));
    }
  }

  private void leaveToJava(MethodSpec.Builder implementation, Method method, int number) {
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
    implementation.beginControlFlow("if (!super.js.has($L))", number);
    if (method.declaredResult().equals(TypeName.VOID)) {
      implementation.addStatement(call).addStatement("return");
    } else {
      implementation.addStatement("return $L", call);
    }
    implementation.endControlFlow();
  }

  /** What the glue makes the arguments of: each by itself, or all on one tape. */
  private static CodeBlock arguments(Method method, Scope scope) {
    List<CodeBlock> direct = new ArrayList<>();
    CodeBlock.Builder written = CodeBlock.builder();
    for (int i = 0; i < method.parameters().size(); i++) {
      Parameter each = method.parameters().get(i);
      CodeBlock label = CodeBlock.of("$S", each.name());
      CodeBlock value = CodeBlock.of("(($T) values[$L])", each.declared(), i);
      written.addStatement(each.type().write(CodeBlock.of("tape"), label, value, scope));
      BridgeType.Direct single = each.type().direct();
      if (single != null) {
        direct.add(single.toWire(label, value));
      }
    }
    return Names.takesDirectly(method)
        ? CodeBlock.of("return new $T[] {$L};\n", TypeName.OBJECT, CodeBlock.join(direct, ", "))
        : CodeBlock.of(
            "$T tape = tape();\n$Lreturn new $T[] {tape.slots()};\n",
            RuntimeNames.TAPE,
            written.build(),
            TypeName.OBJECT);
  }

  private static CodeBlock result(BridgeType result, Scope scope) {
    return CodeBlock.of(
        "$T wire = $L;\nreturn $L;\n",
        result.wire().parameter(result.nullableWire()),
        result.wire().fromValue(CodeBlock.of("result"), result.nullableWire()),
        result.fromWire(CodeBlock.of("wire"), scope));
  }
}
