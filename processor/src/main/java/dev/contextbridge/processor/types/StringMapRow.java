package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps with string keys: objects with any keys. */
@AutoService(Row.class)
public final class StringMapRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.isOneOf("java.util.Map") && use.argument(0).isOneOf("java.lang.String")
        ? new StringMapType(resolver.part(use.argument(1), MapType.VALUE))
        : null;
  }

  private record StringMapType(BridgeType value) implements BridgeType {
    @Override
    public TypeName java() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.java().box());
    }

    @Override
    public List<Part> contents() {
      return List.of(new Part(MapType.VALUE, value));
    }

    @Override
    public String typeScript() {
      return "Readonly<Record<string, " + value.typeScript() + ">>";
    }

    @Override
    public Wire wire() {
      return Wire.REF;
    }

    @Override
    public String read(String expression, Scope scope) {
      return "$.map(" + expression + ", " + value.elementAdder(scope) + ")";
    }

    @Override
    public String make(Scope scope) {
      return "$.makeMap(c, " + value.maker(scope) + ")";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return CodeBlock.of(
          "$L.<$T, $T>map($T.STRING, $L)",
          Writes.items(wire),
          String.class,
          value.java().box(),
          RuntimeNames.FORMS,
          Writes.reader(value, scope));
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock map, Scope scope) {
      return Writes.container("map", tape, label, map, value, scope);
    }
  }

  @Override
  public Line line() {
    return new Line(
        61,
        "Object",
        "`Map<String, V>`",
        "`Readonly<Record<string, V>>`",
        "own enumerable string keys, in their order; `__proto__` as an own key stays an own key;"
            + " Java gets an unmodifiable map");
  }
}
