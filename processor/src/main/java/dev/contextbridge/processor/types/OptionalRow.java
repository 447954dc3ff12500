package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be missing: undefined in JavaScript. */
@AutoService(Row.class)
public final class OptionalRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.Optional")) {
      return null;
    }
    BridgeType value = resolver.part(use.argument(0), "Optional value");
    if (value.optional()) {
      return resolver.refuse(
          place -> TypeProblems.nestedOptional(place, resolver.text(use.mirror())));
    }
    return new OptionalType(value);
  }

  private record OptionalType(BridgeType value) implements BridgeType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(ClassName.get(Optional.class), value.java().box());
    }

    @Override
    public String typeScript() {
      return value.operand() + " | undefined";
    }

    @Override
    public String parameterTypeScript() {
      return value.parameterOperand() + " | undefined";
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
      return true;
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
      return NullableType.readUnlessMissing(expression, value.read(expression, scope));
    }

    @Override
    public String readParameter(String expression, Scope scope) {
      return NullableType.readUnlessMissing(expression, value.readParameter(expression, scope));
    }

    @Override
    public boolean readsOnce() {
      return false;
    }

    @Override
    public String make(Scope scope) {
      return "(c.a[c.i++] ? " + value.make(scope) + " : undefined)";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of(
          "$T.<$T>ofNullable($L)",
          Optional.class,
          value.java().box(),
          NullableType.unlessNull(wire, value, scope));
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock optional, Scope scope) {
      return Writes.container("optional", tape, label, optional, value, scope);
    }
  }

  @Override
  public Line line() {
    return new Line(
        52,
        "nothing",
        "`Optional<T>`",
        "`T \\| undefined`, as a field `x?: T \\| undefined`",
        "an empty Optional is `undefined`; from JavaScript `null` is empty too; a trailing"
            + " parameter may be left out");
  }
}
