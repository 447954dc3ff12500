package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import dev.contextbridge.processor.model.BridgeType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists. */
@AutoService(Row.class)
public final class ListRow implements Row {
  private static final String STEP = "List element";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (!use.isOneOf("java.util.List")) {
      return null;
    }
    BridgeType element = resolver.part(use.argument(0), STEP);
    return new SequenceType(
        ParameterizedTypeName.get(ClassName.get(List.class), element.java().box()),
        STEP,
        element,
        "list",
        UnaryOperator.identity());
  }

  @Override
  public Line line() {
    return new Line(
        70,
        "Array",
        "`List<T>`",
        "`readonly T[]`",
        "holes count as `undefined`; Java gets an unmodifiable list");
  }
}
