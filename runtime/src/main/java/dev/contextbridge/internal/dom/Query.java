package dev.contextbridge.internal.dom;

import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A selector that jsoup has parsed. It is asked about one element after the other, so that a world
 * that was ended stops in between.
 *
 * @param evaluator what jsoup made of it, of this use only
 * @param scoped whether it speaks of the element that it is asked of
 * @param world whose script asks
 */
record Query(Evaluator evaluator, boolean scoped, DomWorld world) {
  static Query of(String selector, DomWorld world) {
    String safe = new SelectorText(selector).checked();
    try {
      return new Query(Selector.evaluatorOf(safe), safe.contains(":scope"), world);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw DomErrors.syntax("'" + selector + "' is not a valid selector");
    }
  }

  /** As in the standard, what is around the element counts; jsoup would begin with the element. */
  private Element root(Element from) {
    return scoped ? from : from.root();
  }

  boolean matches(Element element) {
    return evaluator.matches(root(element), element);
  }

  @Nullable Element closest(Element from) {
    Element root = from.root();
    for (Element each = from; each != null; each = each.parent()) {
      world.visit();
      if (NodeHandle.typeOf(each) == NodeHandle.ELEMENT
          && evaluator.matches(scoped ? from : root, each)) {
        return each;
      }
    }
    return null;
  }

  @Nullable Element first(Element below) {
    Iterator<Element> found = Parts.below(below);
    Element root = root(below);
    while (found.hasNext()) {
      Element each = found.next();
      world.visit();
      if (evaluator.matches(root, each)) {
        return each;
      }
    }
    return null;
  }

  void all(Element below, List<Element> found) {
    Element root = root(below);
    Parts.below(below)
        .forEachRemaining(
            each -> {
              world.visit();
              if (evaluator.matches(root, each)) {
                found.add(each);
              }
            });
  }
}
