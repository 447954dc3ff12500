package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import dev.contextbridge.processor.problem.TypeProblems;

/**
 * A type marked {@code @Nullable}: null on both sides. From JavaScript, undefined is null too.
 *
 * @param inner the type when a value is there
 */
record NullableType(BridgeType inner) implements BridgeType {
  static BridgeType of(BridgeType inner, TypeUse use, Resolver resolver) {
    if (inner.isVoid()) {
      return inner;
    }
    if (use.mirror().getKind().isPrimitive()) {
      String box = inner.java().box().toString().replace("java.lang.", "");
      return resolver.refuse(
          place -> TypeProblems.nullablePrimitive(place, resolver.text(use.mirror()), box));
    }
    if (inner.optionalField()) {
      return resolver.refuse(
          place -> TypeProblems.nestedOptional(place, "@Nullable " + resolver.text(use.mirror())));
    }
    return new NullableType(inner);
  }

  /** JavaScript that reads a value unless it is missing. */
  static String readUnlessMissing(String value, String read) {
    return "%s === null || %s === undefined ? null : %s".formatted(value, value, read);
  }

  /** Java that makes a value unless it is missing. */
  static CodeBlock unlessNull(CodeBlock wire, BridgeType type, Scope scope) {
    CodeBlock some = type.fromWire(wire, scope);
    return some.equals(wire) ? wire : CodeBlock.of("($L == null ? null : $L)", wire, some);
  }

  @Override
  public TypeName java() {
    return inner.java();
  }

  @Override
  public String typeScript() {
    return inner.operand() + " | null";
  }

  @Override
  public String parameterTypeScript() {
    return inner.parameterOperand() + " | null";
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
  public Wire wire() {
    return inner.wire();
  }

  @Override
  public boolean nullableWire() {
    return true;
  }

  @Override
  public String read(String value, Scope scope) {
    return readUnlessMissing(value, inner.read(value, scope));
  }

  @Override
  public String readParameter(String value, Scope scope) {
    return readUnlessMissing(value, inner.readParameter(value, scope));
  }

  @Override
  public boolean readsOnce() {
    return false;
  }

  @Override
  public String make(Scope scope) {
    return "(c.a[c.i++] ? " + inner.make(scope) + " : null)";
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return unlessNull(wire, inner, scope);
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return Writes.nullable(tape, label, value, inner, scope);
  }
}
