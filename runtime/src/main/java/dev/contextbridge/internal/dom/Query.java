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
 * @param cost what it takes to ask it
 * @param world whose script asks
 */
record Query(Evaluator evaluator, boolean scoped, SelectorCost cost, DomWorld world) {
  static Query of(String selector, DomWorld world) {
    SelectorText text = new SelectorText(selector);
    String safe = text.checked();
    try {
      Evaluator evaluator = Selector.evaluatorOf(safe);
      return new Query(evaluator, safe.contains(":scope"), text.cost(), world);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw DomErrors.syntax(DomErrors.quoted(selector) + " is not a valid selector");
    }
  }

  /** As in the standard, what is around the element counts; jsoup would begin with the element. */
  private Element root(Element from) {
    return scoped ? from : from.root();
  }

  boolean matches(Element element) {
    cost.checkTree(element, world);
    return asks(root(element), element);
  }

  private boolean asks(Element root, Element element) {
    cost.checkElement(element);
    return evaluator.matches(root, element);
  }

  @Nullable Element closest(Element from) {
    Element root = from.root();
    cost.checkTree(from, world);
    for (Element each = from; each != null; each = each.parent()) {
      world.visit();
      if (NodeHandle.typeOf(each) == NodeHandle.ELEMENT && asks(scoped ? from : root, each)) {
        return each;
      }
    }
    return null;
  }

  @Nullable Element first(Element below) {
    Iterator<Element> found = Nodes.below(below);
    Element root = root(below);
    cost.checkTree(below, world);
    while (found.hasNext()) {
      Element each = found.next();
      world.visit();
      if (asks(root, each)) {
        return each;
      }
    }
    return null;
  }

  void all(Element below, List<Element> found) {
    Element root = root(below);
    cost.checkTree(below, world);
    Nodes.below(below)
        .forEachRemaining(
            each -> {
              world.visit();
              if (asks(root, each)) {
                found.add(each);
              }
            });
  }
}
