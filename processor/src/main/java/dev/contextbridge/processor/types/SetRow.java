package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets. */
@AutoService(Row.class)
public final class SetRow implements Row {
  private static final String STEP = "Set element";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.isOneOf("java.util.Set") ? new SetType(resolver.part(use.argument(0), STEP)) : null;
  }

  private record SetType(BridgeType element) implements BridgeType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.java().box());
    }

    @Override
    public List<Part> contents() {
      return List.of(new Part(STEP, element));
    }

    @Override
    public String typeScript() {
      return "ReadonlySet<" + element.typeScript() + ">";
    }

    @Override
    public Wire wire() {
      return Wire.REF;
    }

    @Override
    public String read(String value, Scope scope) {
      return "$.set(" + value + ", " + element.elementAdder(scope) + ")";
    }

    @Override
    public String make(Scope scope) {
      return "$.makeSet(c, " + element.maker(scope) + ")";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of(
          "$L.<$T>set($L)",
          Writes.items(wire),
          element.java().box(),
          Writes.reader(element, scope));
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return Writes.container("set", tape, label, value, element, scope);
    }
  }

  @Override
  public Line line() {
    return new Line(
        75,
        "Set, Map",
        "`Set<T>`",
        "`ReadonlySet<T>`",
        "in the order of insertion; of elements that are equal in Java the first counts, and `-0`"
            + " is `0`; Java gets an unmodifiable set");
  }
}
