package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pieces of Java that several types need to read and write what is inside them. */
final class Writes {
  private static final CodeBlock NO_LABEL = CodeBlock.of("$S", "");

  private static final Set<String> SINGLE = Set.of("bool", "int32", "name", "number", "string");

  private Writes() {}

  /** What writes one value of a type: the runtime's {@code Writer}. */
  static CodeBlock writer(BridgeType type, Scope scope) {
    CodeBlock constant = type.writer();
    if (constant != null) {
      return constant;
    }
    Scope inner = scope.inner();
    CodeBlock tape = CodeBlock.of("$L", inner.name("t"));
    CodeBlock value = CodeBlock.of("$L", inner.name("v"));
    return CodeBlock.of(
        "($T $L, $T $L) -> $L",
        RuntimeNames.TAPE,
        tape,
        type.java().box(),
        value,
        type.write(tape, NO_LABEL, value, inner));
  }

  /** A call of a tape's method that takes a label, a value and a writer of what is inside it. */
  static CodeBlock container(
      String method,
      CodeBlock tape,
      CodeBlock label,
      CodeBlock value,
      BridgeType element,
      Scope scope) {
    return CodeBlock.of("$L.$L($L, $L, $L)", tape, method, label, value, writer(element, scope));
  }

  /** The method of the runtime's {@code Tape} that is called as one of {@code Wire} is, if any. */
  static @Nullable String single(String method) {
    return SINGLE.contains(method) ? method : null;
  }

  /** What makes one value of its wire form. */
  static CodeBlock reader(BridgeType type, Scope scope) {
    CodeBlock constant = type.reader();
    if (constant != null) {
      return constant;
    }
    Scope inner = scope.inner();
    CodeBlock wire = CodeBlock.of("$L", inner.name("w"));
    return CodeBlock.of("$L -> $L", wire, type.fromWire(type.wire().fromObject(wire), inner));
  }

  /** What takes a value of a type from its handle. */
  static CodeBlock unwrapping(TypeName type) {
    return CodeBlock.of("$T.<$T>ref()", RuntimeNames.FORMS, type.box());
  }

  /** The value in a handle. */
  static CodeBlock cast(CodeBlock wire, TypeName type) {
    return CodeBlock.of("($T) $L.value()", type, wire);
  }

  /** The collected elements in a handle. */
  static CodeBlock items(CodeBlock wire) {
    return CodeBlock.of("$L.items()", wire);
  }
}
