package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Arrays of objects. Arrays of primitives are typed arrays, which are other rows. */
@AutoService(Row.class)
public final class ArrayRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.ARRAY) {
      return null;
    }
    TypeMirror component = ((ArrayType) use.mirror()).getComponentType();
    return component.getKind().isPrimitive()
        ? null
        : new ObjectArrayType(resolver.part(use.part(component), "array element"));
  }

  private record ObjectArrayType(BridgeType element) implements BridgeType {
    @Override
    public TypeName java() {
      return ArrayTypeName.of(element.java());
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
          "$L.<$T>list($L).toArray($L -> $L)",
          Writes.items(wire),
          element.java(),
          Writes.reader(element, scope),
          scope.inner().name("n"),
          newArray(CodeBlock.of("$L", scope.inner().name("n"))));
    }

    /** Java cannot make an array of a generic type, but of its class. */
    private CodeBlock newArray(CodeBlock length) {
      TypeName innermost = element.java();
      String dimensions = "";
      while (innermost instanceof ArrayTypeName array) {
        innermost = array.componentType;
        dimensions += "[]";
      }
      return innermost instanceof ParameterizedTypeName generic
          ? CodeBlock.of("($T) new $T[$L]$L", java(), generic.rawType, length, dimensions)
          : CodeBlock.of("new $T[$L]$L", innermost, length, dimensions);
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return Writes.container("array", tape, label, value, element, scope);
    }
  }

  @Override
  public Line line() {
    return new Line(71, "Array", "`T[]` of objects", "`readonly T[]`", "copied");
  }
}
