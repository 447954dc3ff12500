package dev.contextbridge.internal.dom;

import java.util.function.Function;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Where nodes are: the way from one to the next. */
public final class TreeHost {
  private final DomWorld world;

  TreeHost(DomWorld world) {
    this.world = world;
  }

  private @Nullable NodeHandle step(NodeHandle from, Function<Node, @Nullable Node> step) {
    return world.run("Node", () -> world.handle(step.apply(from.node())));
  }

  private @Nullable NodeHandle among(NodeHandle parent, Function<Element, @Nullable Node> step) {
    return step(parent, node -> node instanceof Element element ? step.apply(element) : null);
  }

  /**
   * The document.
   *
   * @return its handle
   */
  @HostAccess.Export
  public @Nullable NodeHandle document() {
    return world.handle(world.document());
  }

  /**
   * The first element of the document that has one of two names.
   *
   * @param name of {@code html}, or of a child of it
   * @param other another name for the same
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle part(String name, String other) {
    return world.run(
        "document",
        () -> {
          Element root = world.document().firstElementChild();
          if (name.isEmpty() || root == null || !root.nameIs("html")) {
            return name.isEmpty() ? world.handle(root) : null;
          }
          return world.handle(Nodes.child(root, name, other));
        });
  }

  /**
   * The parent.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle parent(NodeHandle node) {
    return step(node, Node::parent);
  }

  /**
   * The topmost node.
   *
   * @param node a node
   * @return its handle
   */
  @HostAccess.Export
  public @Nullable NodeHandle root(NodeHandle node) {
    return step(node, Node::root);
  }

  /**
   * The first child.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle firstChild(NodeHandle node) {
    return among(node, Node::firstChild);
  }

  /**
   * The last child.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle lastChild(NodeHandle node) {
    return among(node, Node::lastChild);
  }

  /**
   * The node behind.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle nextSibling(NodeHandle node) {
    return step(node, Node::nextSibling);
  }

  /**
   * The node before.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle previousSibling(NodeHandle node) {
    return step(node, Node::previousSibling);
  }

  /**
   * How many children there are.
   *
   * @param node a node
   * @return their number
   */
  @HostAccess.Export
  public int childCount(NodeHandle node) {
    return world.run("Node", () -> node.node().childNodeSize());
  }

  /**
   * A child.
   *
   * @param node a node
   * @param index not negative
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle child(NodeHandle node, int index) {
    return among(node, parent -> index < parent.childNodeSize() ? parent.childNode(index) : null);
  }

  /**
   * The first child that is an element.
   *
   * @param node an element or the document
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle firstElement(NodeHandle node) {
    return among(node, Element::firstElementChild);
  }

  /**
   * The last child that is an element.
   *
   * @param node an element or the document
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle lastElement(NodeHandle node) {
    return among(node, Element::lastElementChild);
  }

  /**
   * The element behind.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle nextElement(NodeHandle node) {
    return step(node, Node::nextElementSibling);
  }

  /**
   * The element before.
   *
   * @param node a node
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle previousElement(NodeHandle node) {
    return step(node, Node::previousElementSibling);
  }

  /**
   * How many children are elements.
   *
   * @param node an element or the document
   * @return their number
   */
  @HostAccess.Export
  public int elementCount(NodeHandle node) {
    return world.run("Element", () -> node.element().childrenSize());
  }

  /**
   * A child among those that are elements.
   *
   * @param node an element or the document
   * @param index not negative
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle element(NodeHandle node, int index) {
    return among(node, parent -> index < parent.childrenSize() ? parent.child(index) : null);
  }

  /**
   * Whether a node is another or inside of it.
   *
   * @param outer a node
   * @param inner a node
   * @return true when it is
   */
  @HostAccess.Export
  public boolean contains(NodeHandle outer, NodeHandle inner) {
    return world.run("Node", () -> Nodes.isInside(inner.node(), outer.node()));
  }

  /**
   * Whether a node is in the document.
   *
   * @param node a node
   * @return false when it or what is around it was taken out
   */
  @HostAccess.Export
  public boolean isConnected(NodeHandle node) {
    return world.run("Node", () -> node.node().root() instanceof Document);
  }

  /**
   * The name.
   *
   * @param node a node
   * @return the standard's {@code nodeName}
   */
  @HostAccess.Export
  public String name(NodeHandle node) {
    return world.run("Node", () -> Names.nodeName(node.node()));
  }

  /**
   * The name of an element in the case that it has.
   *
   * @param node an element
   * @return the standard's {@code localName}
   */
  @HostAccess.Export
  public String localName(NodeHandle node) {
    return world.run("Element", () -> node.element().tag().localName());
  }

  /**
   * The namespace of an element.
   *
   * @param node an element
   * @return its URI, or null
   */
  @HostAccess.Export
  public @Nullable String namespace(NodeHandle node) {
    return world.run(
        "Element",
        () -> {
          String namespace = node.element().tag().namespace();
          return namespace.isEmpty() ? null : namespace;
        });
  }
}
