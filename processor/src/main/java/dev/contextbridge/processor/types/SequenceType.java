package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A type whose values are arrays in JavaScript.
 *
 * @param java the Java type
 * @param step what an element is, for the path in messages
 * @param element the type of its elements
 * @param tapeMethod the method of the runtime's tape that writes one
 * @param fromList Java that makes one of an unmodifiable list
 */
record SequenceType(
    TypeName java,
    String step,
    BridgeType element,
    String tapeMethod,
    UnaryOperator<CodeBlock> fromList)
    implements BridgeType {
  @Override
  public List<Part> contents() {
    return List.of(new Part(step, element));
  }

  @Override
  public String typeScript() {
    return "readonly " + element.operand() + "[]";
  }

  @Override
  public boolean compound() {
    return true;
  }

  @Override
  public Wire wire() {
    return Wire.REF;
  }

  @Override
  public String read(String value, Scope scope) {
    return "$.list(" + value + ", " + element.elementAdder(scope) + ")";
  }

  @Override
  public String make(Scope scope) {
    return "$.makeList(c, " + element.maker(scope) + ")";
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return fromList.apply(
        CodeBlock.of(
            "$L.<$T>list($L)",
            Writes.items(wire),
            element.java().box(),
            Writes.reader(element, scope)));
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return Writes.container(tapeMethod, tape, label, value, element, scope);
  }
}
