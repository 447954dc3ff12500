package dev.contextbridge.internal.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Nodes that are put among the children of another, after the DOM standard's "ensure pre-insertion
 * validity": either all of it happens or nothing.
 *
 * @param world whose script asks
 * @param parent what gets them
 * @param nodes the nodes
 * @param before the child that comes behind them; null at the end
 * @param replaced the child that they replace, or null
 */
@SuppressWarnings("ReferenceEquality") // which node it is
record Insertion(
    DomWorld world, Node parent, Set<Node> nodes, @Nullable Node before, @Nullable Node replaced) {
  private static final int FEW = 64;

  void run() {
    check();
    Node behind = before;
    while (behind != null && (nodes.contains(behind) || behind == replaced)) {
      behind = behind.nextSibling();
    }
    remove(replaced);
    Element element = (Element) parent;
    List<Node> fitting = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      world.visit(); // to take one of many children out, jsoup moves all behind it
      remove(node);
      fitting.add(world.texts().fitting(element, node));
    }
    int index = behind == null ? element.childNodeSize() : behind.siblingIndex();
    put(element, index, fitting);
  }

  /**
   * Puts nodes that are nowhere into an element. For each of them, jsoup looks at all that is
   * around the element. Where that could take long there is nothing around it meanwhile.
   */
  static void put(Element element, int index, List<Node> nodes) {
    Element around = nodes.size() > FEW ? element.parent() : null;
    int place = element.siblingIndex();
    if (around != null) {
      element.remove();
    }
    try {
      Element unused = element.insertChildren(index, nodes);
    } finally {
      if (around != null) {
        Element unused = around.insertChildren(place, element);
      }
    }
  }

  private static void remove(@Nullable Node node) {
    if (node != null && node.parent() != null) {
      node.remove();
    }
  }

  void check() {
    if (!(parent instanceof Element)) {
      throw DomErrors.hierarchy("this node has no children");
    }
    // Once for all nodes: both the tree's depth and how many they are is up to the script.
    for (Node each = parent; each != null; each = each.parent()) {
      world.visit();
      if (nodes.contains(each)) {
        throw DomErrors.hierarchy("the new child contains the parent");
      }
    }
    if (holds(nodes, Document.class)) {
      throw DomErrors.hierarchy("a document cannot be a child");
    }
    checkChild(before, parent);
    checkChild(replaced, parent);
    if (parent instanceof Document document) {
      checkDocument(document);
    } else if (nodes.stream().anyMatch(DocumentType.class::isInstance)) {
      throw DomErrors.hierarchy("a document type belongs into the document");
    }
  }

  static void checkChild(@Nullable Node child, Node parent) {
    if (child != null && child.parent() != parent) {
      throw DomErrors.notFound("the node is not a child of this node");
    }
  }

  private void checkDocument(Document document) {
    for (Node node : nodes) {
      if (NodeHandle.typeOf(node) == NodeHandle.TEXT) {
        throw DomErrors.hierarchy("a document has no text");
      }
    }
    checkOne(document, Element.class);
    checkOne(document, DocumentType.class);
    boolean isLate = elementBefore(document) && holds(nodes, DocumentType.class);
    if (isLate || (holds(nodes, Element.class) && isBeforeType())) {
      throw DomErrors.hierarchy("the document type comes before the element");
    }
  }

  /** A document has one element and one document type. */
  private void checkOne(Document document, Class<? extends Node> type) {
    long stay =
        document.childNodes().stream()
            .filter(type::isInstance)
            .filter(each -> each != replaced && !nodes.contains(each))
            .count();
    if (stay + nodes.stream().filter(type::isInstance).count() > 1 && holds(nodes, type)) {
      throw DomErrors.hierarchy("a document has one element and one document type");
    }
  }

  private static boolean holds(Set<Node> nodes, Class<? extends Node> type) {
    return nodes.stream().anyMatch(type::isInstance);
  }

  private boolean elementBefore(Document document) {
    for (Node each = document.firstChild();
        each != null && each != before;
        each = each.nextSibling()) {
      if (each instanceof Element && each != replaced) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeType() {
    for (Node each = before; each != null; each = each.nextSibling()) {
      if (each instanceof DocumentType && each != replaced) {
        return true;
      }
    }
    return false;
  }
}
