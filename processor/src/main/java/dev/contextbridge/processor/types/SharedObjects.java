package dev.contextbridge.processor.types;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Wire;

/** Types of objects that JavaScript and Java share: what crosses is a handle of the Java object. */
final class SharedObjects {
  private SharedObjects() {}

  /**
   * A type that has the same name on both sides, and a reader of that name.
   *
   * @param expected what errors say that a value must be
   * @param maker the function of the glue's kit that makes JavaScript's object
   */
  static ScalarType of(ClassName java, String expected, String maker) {
    String name = java.simpleName();
    return new ScalarType(java, name, Wire.REF, "$.read" + name)
        .from(wire -> Writes.cast(wire, java))
        .to(
            RuntimeNames.REF,
            (label, value) ->
                CodeBlock.of(
                    "$T.of($T.present($L, $S, $L))",
                    RuntimeNames.REF,
                    RuntimeNames.WIRE,
                    label,
                    expected,
                    value),
            raw -> maker + "(" + raw + ")");
  }
}
