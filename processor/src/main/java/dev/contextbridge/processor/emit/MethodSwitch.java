package dev.contextbridge.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method of a bridge that does something else for each number. The JVM compiles no method
 * of more than 8,000 bytes, so many numbers are spread over several, each of which calls the next.
 */
final class MethodSwitch {
  private static final int CASES = 16;

  private final String name;
  private final Modifier access;
  private final TypeName result;
  private final List<TypeName> types = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>(List.of("method"));
  private final List<CodeBlock> cases = new ArrayList<>();

  /** Overrides a method of the runtime's base class, whose first parameter is the number. */
  MethodSwitch(String name, Modifier access, TypeName result) {
    this.name = name;
    this.access = access;
    this.result = result;
  }

  MethodSwitch with(TypeName type, String parameter) {
    types.add(type);
    parameters.add(parameter);
    return this;
  }

  /** Adds statements, of which the last one returns. */
  void add(int number, CodeBlock body) {
    cases.add(CodeBlock.of("case $L: {\n$>$L$<}\n", number, body));
  }

  void addTo(TypeSpec.Builder bridge) {
    for (int from = 0; from < cases.size(); from += CASES) {
      int to = Math.min(from + CASES, cases.size());
      MethodSpec.Builder method = MethodSpec.methodBuilder(name(from)).returns(result);
      if (from == 0) {
        method.addAnnotation(Override.class).addModifiers(access);
      } else {
        method.addModifiers(Modifier.PRIVATE);
      }
      method.addParameter(TypeName.INT, parameters.get(0));
      for (int i = 0; i < types.size(); i++) {
        method.addParameter(types.get(i), parameters.get(i + 1));
      }
      String next = to == cases.size() ? "super." + name : name(to);
      bridge.addMethod(
          method
              .beginControlFlow("switch (method)")
              .addCode(CodeBlock.join(cases.subList(from, to), ""))
              .addCode("default:\n$>return $L($L);\n$<", next, String.join(", ", parameters))
              .endControlFlow()
              .build());
    }
  }

  private String name(int from) {
    return from == 0 ? name : name + from;
  }
}
