package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import org.jspecify.annotations.Nullable;

/** Lists and collections. */
@AutoService(Row.class)
public final class ListRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.List", "java.util.Collection")) {
      return null;
    }
    return new ListType(
        ClassName.get(use.element()),
        resolver.part(use.argument(0), use.element().getSimpleName() + " element"));
  }

  private record ListType(ClassName container, BridgeType element) implements BridgeType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(container, element.java().box());
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
      return "$.list(" + value + ", " + Writes.adder(element, scope) + ")";
    }

    @Override
    public String make(Scope scope) {
      return "$.makeList(c, " + element.maker(scope) + ")";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of(
          "$L.<$T>list($L)",
          Writes.items(wire),
          element.java().box(),
          Writes.reader(element, scope));
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return Writes.container("list", tape, label, value, element, scope);
    }
  }

  @Override
  public Line line() {
    return new Line(
        70,
        "Array",
        "`List<T>`, `Collection<T>`",
        "`readonly T[]`",
        "holes count as `undefined`; Java gets an unmodifiable list");
  }
}
