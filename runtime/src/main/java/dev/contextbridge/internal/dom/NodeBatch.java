package dev.contextbridge.internal.dom;

import java.util.LinkedHashSet;
import java.util.Set;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Nodes that a script puts somewhere together. */
public final class NodeBatch {
  private final Set<Node> nodes = new LinkedHashSet<>();

  NodeBatch() {}

  /** The nodes in their order, each once: where it was given last. */
  Set<Node> nodes() {
    return nodes;
  }

  /**
   * Adds a node.
   *
   * @param node a node
   */
  @HostAccess.Export
  public void node(NodeHandle node) {
    nodes.remove(node.node());
    nodes.add(node.node());
  }

  /**
   * Adds text.
   *
   * @param text becomes a node of its own
   */
  @HostAccess.Export
  public void text(String text) {
    nodes.add(new TextNode(text));
  }
}
