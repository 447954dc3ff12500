package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Arrays of what no typed array holds. Those of numbers are other rows. */
@AutoService(Row.class)
public final class ArrayRow implements Row {
  static final String STEP = "array element";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.ARRAY) {
      return null;
    }
    TypeKind component = use.component().mirror().getKind();
    boolean isElements =
        !component.isPrimitive() || component == TypeKind.BOOLEAN || component == TypeKind.CHAR;
    return isElements ? ElementsType.of(use, resolver) : null;
  }

  static BridgeType of(BridgeType element) {
    return new SequenceType(
        ArrayTypeName.of(element.java()),
        STEP,
        element,
        "array",
        list -> CodeBlock.of("$L.toArray($L)", list, emptyArray(element.java())));
  }

  /** Java cannot make an array of a generic type, but of its class. */
  private static CodeBlock emptyArray(TypeName element) {
    TypeName innermost = element;
    String dimensions = "";
    while (innermost instanceof ArrayTypeName array) {
      innermost = array.componentType;
      dimensions += "[]";
    }
    return innermost instanceof ParameterizedTypeName generic
        ? CodeBlock.of("($T) new $T[0]$L", ArrayTypeName.of(element), generic.rawType, dimensions)
        : CodeBlock.of("new $T[0]$L", innermost, dimensions);
  }

  @Override
  public Line line() {
    return new Line(
        71, "Array", "`T[]` of objects, `boolean[]`, `char[]`", "`readonly T[]`", "copied");
  }
}
