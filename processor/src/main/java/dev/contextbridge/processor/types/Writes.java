package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;

/** Pieces of Java that several types need to read and write what is inside them. */
final class Writes {
  private static final CodeBlock NO_LABEL = CodeBlock.of("$S", "");

  private Writes() {}

  /** A lambda that writes one value of a type: the runtime's {@code Writer}. */
  static CodeBlock writer(BridgeType type, Scope scope) {
    Scope inner = scope.inner();
    CodeBlock tape = CodeBlock.of("$L", inner.name("t"));
    CodeBlock value = CodeBlock.of("$L", inner.name("v"));
    return CodeBlock.of("($L, $L) -> $L", tape, value, type.write(tape, NO_LABEL, value, inner));
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

  /** A lambda that makes one value of its wire form. */
  static CodeBlock reader(BridgeType type, Scope scope) {
    Scope inner = scope.inner();
    CodeBlock wire = CodeBlock.of("$L", inner.name("w"));
    return CodeBlock.of("$L -> $L", wire, type.fromWire(type.wire().fromObject(wire), inner));
  }

  /** The collected elements in a handle. */
  static CodeBlock items(CodeBlock wire) {
    return CodeBlock.of("$L.<$T>get()", wire, RuntimeNames.ITEMS);
  }
}
