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
  private static final int WEIGHT = 64;

  private final String name;
  private final Modifier access;
  private final TypeName result;
  private final List<TypeName> types = new ArrayList<>();
  private final List<String> parameters = new ArrayList<>(List.of("method"));
  private final List<Case> cases = new ArrayList<>();

  /** What is done for a number, and how many of the smallest things that is. */
  private record Case(int number, int weight, CodeBlock body) {}

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

  /** Adds statements, of which the last one returns when the method gives something. */
  void add(int number, CodeBlock body) {
    add(number, WEIGHT / CASES, body);
  }

  /** The same of more than usual. */
  void add(int number, int weight, CodeBlock body) {
    cases.add(new Case(number, weight, body));
  }

  void addTo(TypeSpec.Builder bridge) {
    for (int from = 0; from < cases.size(); ) {
      int to = end(from);
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
      bridge.addMethod(method.addCode(body(from, to)).build());
      from = to;
    }
  }

  private int end(int from) {
    int end = from;
    int weight = 0;
    while (end < cases.size() && (end == from || weight + cases.get(end).weight() <= WEIGHT)) {
      weight += cases.get(end).weight();
      end++;
    }
    return end;
  }

  /** One case alone needs no switch, since the runtime asks for no other number. */
  private CodeBlock body(int from, int to) {
    if (cases.size() == 1) {
      return cases.get(0).body();
    }
    boolean gives = !result.equals(TypeName.VOID);
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (method)");
    for (Case each : cases.subList(from, to)) {
      body.add("case $L: {\n$>$L", each.number(), each.body());
      body.add(gives ? "$<}\n" : "return;\n$<}\n");
    }
    String next = to == cases.size() ? "super." + name : name(to);
    return body.add(gives ? "default:\n$>return " : "default:\n$>")
        .add("$L($L);\n$<", next, String.join(", ", parameters))
        .endControlFlow()
        .build();
  }

  private String name(int from) {
    return from == 0 ? name : name + from;
  }
}
