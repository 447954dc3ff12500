package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import dev.contextbridge.processor.model.BridgeType;
import org.jspecify.annotations.Nullable;

/** Elements of the bridge's document. */
@AutoService(Row.class)
public final class ElementRow implements Row {
  private static final ClassName ELEMENT = ClassName.get("org.jsoup.nodes", "Element");

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    return use.isOneOf(ELEMENT.canonicalName())
        ? SharedObjects.of(ELEMENT, "an Element", "$.makeElement")
        : null;
  }

  @Override
  public Line line() {
    return new Line(
        102,
        "Element",
        "`org.jsoup.nodes.Element`",
        "`Element`",
        "the node itself, of the document that the bridge was given: each world wraps it afresh,"
            + " and all see one tree; own properties of a wrapper stay behind, and elements of"
            + " another document are refused");
  }
}
