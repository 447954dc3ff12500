package dev.contextbridge.internal.dom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * The texts of a document. How jsoup writes one is up to its class, where the standard asks what it
 * stands in: inside of a script it is written as it is, elsewhere it is escaped. So a text that
 * comes to stand elsewhere gets a node of another class, which is the same node for all worlds.
 */
final class TextNodes {
  private final boolean html;
  private final Set<NodeHandles> worlds = Collections.newSetFromMap(new WeakHashMap<>());

  TextNodes(Document document) {
    html = Names.isHtml(document);
  }

  /** Adds the handles of a world, which are forgotten with it. */
  synchronized void share(NodeHandles handles) {
    boolean unused = worlds.add(handles);
  }

  /** A text that is made for an element. */
  Node made(Element parent, String text) {
    return isData(parent) ? new DataNode(text) : new TextNode(text);
  }

  private boolean isData(Element parent) {
    return html && parent.tag().is(Tag.Data);
  }

  /** What stands for a node inside of an element: the node itself but for some texts. */
  Node fitting(Element parent, Node node) {
    boolean fits =
        NodeHandle.typeOf(node) != NodeHandle.TEXT
            || (isData(parent) ? node instanceof DataNode : isEscaped(node));
    return fits ? node : replaced(node, made(parent, Nodes.data(node)));
  }

  private boolean isEscaped(Node text) {
    return !(text instanceof DataNode) && !(html && text instanceof CDataNode);
  }

  /** Sets the data of a node; what would end a section of CDATA early is no such section. */
  void setData(Node node, String data) {
    if (node instanceof CDataNode && data.contains("]]>")) {
      Node text = new TextNode(data);
      if (node.parent() != null) {
        node.replaceWith(text);
      }
      Node unused = replaced(node, text);
    } else {
      Nodes.setData(node, data);
    }
  }

  private synchronized Node replaced(Node old, Node now) {
    worlds.forEach(handles -> handles.replace(old, now));
    return now;
  }

  /** What was parsed; in HTML, CDATA is another way to write text, and nothing of it stays. */
  List<Node> parsed(List<Node> nodes, DomWorld world) {
    if (!html) {
      return nodes;
    }
    List<Node> parsed = new ArrayList<>(nodes.size());
    List<CDataNode> sections = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof CDataNode section) {
        parsed.add(new TextNode(section.getWholeText()));
      } else {
        parsed.add(node);
        new NodeIterator<>(node, CDataNode.class)
            .forEachRemaining(
                section -> {
                  world.visit();
                  sections.add(section);
                });
      }
    }
    sections.forEach(section -> section.replaceWith(new TextNode(section.getWholeText())));
    return parsed;
  }
}
