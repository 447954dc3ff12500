package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.contextbridge.processor.model.BridgeType;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collections of no particular kind. */
@AutoService(Row.class)
public final class CollectionRow implements Row {
  private static final String STEP = "Collection element";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.Collection")) {
      return null;
    }
    BridgeType element = resolver.part(use.argument(0), STEP);
    return new SequenceType(
        ParameterizedTypeName.get(ClassName.get(Collection.class), element.java().box()),
        STEP,
        element,
        "list",
        UnaryOperator.identity());
  }

  @Override
  public Line line() {
    return new Line(
        72,
        "Array",
        "`Collection<T>`",
        "`readonly T[]`",
        "in the order of its iterator; Java gets an unmodifiable list");
  }
}
