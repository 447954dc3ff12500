package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where something is put.
 *
 * @param parent the element that gets it; null when there is none
 * @param before the child that comes behind it; null at the end
 */
record Place(@Nullable Element parent, @Nullable Node before) {
  /** The place that the standard's {@code insertAdjacent…} methods mean. */
  static Place of(String where, Element element) {
    return switch (Names.lower(where)) {
      case "beforebegin" -> new Place(element.parent(), element);
      case "afterbegin" -> new Place(element, element.firstChild());
      case "beforeend" -> new Place(element, null);
      case "afterend" -> new Place(element.parent(), element.nextSibling());
      default ->
          throw DomErrors.syntax(
              DomErrors.quoted(where) + " must be beforebegin, afterbegin, beforeend or afterend");
    };
  }
}
