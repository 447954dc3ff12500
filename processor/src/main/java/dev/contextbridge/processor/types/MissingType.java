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
 * A type whose value may be missing. From JavaScript, both null and undefined are.
 *
 * @param step what the value is, for the path in messages; empty for a type that is merely marked
 * @param value the type when a value is there
 * @param java the Java type
 * @param absent what JavaScript receives when there is none: null or undefined
 * @param tapeMethod the method of the runtime's tape that writes one
 * @param fromNullable Java that makes one of a value or null
 */
record MissingType(
    String step,
    BridgeType value,
    TypeName java,
    String absent,
    String tapeMethod,
    UnaryOperator<CodeBlock> fromNullable)
    implements BridgeType {
  @Override
  public List<Part> contents() {
    return List.of(new Part(step, value));
  }

  @Override
  public String typeScript() {
    return value.operand() + " | " + absent;
  }

  @Override
  public String parameterTypeScript() {
    return value.parameterOperand() + " | " + absent;
  }

  @Override
  public boolean compound() {
    return true;
  }

  @Override
  public boolean optional() {
    return true;
  }

  @Override
  public boolean optionalField() {
    return absent.equals("undefined");
  }

  @Override
  public Wire wire() {
    return value.wire();
  }

  @Override
  public boolean nullableWire() {
    return true;
  }

  @Override
  public String read(String expression, Scope scope) {
    return readUnlessMissing(expression, value.read(expression, scope));
  }

  @Override
  public String readParameter(String expression, Scope scope) {
    return readUnlessMissing(expression, value.readParameter(expression, scope));
  }

  private static String readUnlessMissing(String value, String read) {
    return "%s === null || %s === undefined ? null : %s".formatted(value, value, read);
  }

  @Override
  public boolean readsOnce() {
    return false;
  }

  @Override
  public String make(Scope scope) {
    return "(c.a[c.i++] ? " + value.make(scope) + " : " + absent + ")";
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    CodeBlock some = value.fromWire(wire, scope);
    return fromNullable.apply(
        some.equals(wire) ? wire : CodeBlock.of("($L == null ? null : $L)", wire, some));
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock missing, Scope scope) {
    return Writes.container(tapeMethod, tape, label, missing, value, scope);
  }
}
