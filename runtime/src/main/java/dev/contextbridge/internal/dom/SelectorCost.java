package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What it may take to ask a selector about one element. Between elements a world can be stopped,
 * within one it cannot: jsoup calls nothing of ours. So what could keep the host busy is refused
 * before it begins, which only happens to trees that are very deep or very large.
 *
 * @param outer how many combinators there are outside of {@code :has}; 0 when each of them leads to
 *     one element only
 * @param inner the same inside
 * @param searches how many pseudo-classes look at all that is below an element
 * @param sideways whether there are combinators of siblings
 */
record SelectorCost(int outer, int inner, int searches, boolean sideways) {
  /** Of some ten nanoseconds each. */
  private static final double MAX_STEPS = 1e9;

  /** Of the combinators: each looks at all elements that it leads to from each that leads to it. */
  void checkElement(Element element) {
    if (outer == 0) {
      return;
    }
    double reach = 0;
    double longest = 0;
    double depth = 0;
    for (Node each = element; each != null; each = each.parent()) {
      Node parent = each.parent();
      double row = sideways && parent != null ? parent.childNodeSize() : 1;
      reach += row;
      longest = Math.max(longest, row);
      depth++;
    }
    check((outer + 1) * reach * Math.max(longest, depth));
  }

  /** Of the searches, by the whole tree that an element is in. */
  @SuppressWarnings("ReferenceEquality") // which node it is
  void checkTree(Element element, DomWorld world) {
    if (searches == 0) {
      return;
    }
    double nodes = 0;
    double longest = 0;
    int depth = 0;
    Node root = element.root();
    for (Node each = root; each != null; ) {
      world.visit();
      nodes++;
      longest = Math.max(longest, depth + (sideways ? each.childNodeSize() : 0));
      Node next = each.firstChild();
      depth += next == null ? 0 : 1;
      for (Node up = each; next == null && up != root && up != null; up = up.parent()) {
        next = up.nextSibling();
        depth -= next == null ? 1 : 0;
      }
      each = next;
    }
    double asked = outer == 0 ? 1 : (outer + 1) * longest;
    double each = inner == 0 ? 1 : (inner + 1) * longest;
    check(searches * asked * nodes * each);
  }

  private static void check(double steps) {
    if (steps > MAX_STEPS) {
      throw DomErrors.notSupported("the selector takes too many steps in this tree");
    }
  }
}
