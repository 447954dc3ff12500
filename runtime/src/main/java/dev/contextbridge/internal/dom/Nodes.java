package dev.contextbridge.internal.dom;

import java.util.Iterator;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What nodes are made of, read without recursion: a script decides how deep they are. */
final class Nodes {
  private Nodes() {}

  @SuppressWarnings("ReferenceEquality") // which node it is
  static boolean isInside(Node node, Node ancestor) {
    for (Node each = node; each != null; each = each.parent()) {
      if (each == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The first child that is an element with one of two names. */
  static @Nullable Element child(Element parent, String name, String other) {
    for (Element each = parent.firstElementChild();
        each != null;
        each = each.nextElementSibling()) {
      if (each.nameIs(name) || each.nameIs(other)) {
        return each;
      }
    }
    return null;
  }

  /** The elements below a node, in the order of the document. */
  static Iterator<Element> below(Element root) {
    Iterator<Element> all = new NodeIterator<>(root, Element.class);
    Element unused = all.next(); // the node itself
    return all;
  }

  /** The text of one node. */
  static String data(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    } else if (node instanceof DataNode data) {
      return data.getWholeData();
    } else if (node instanceof Comment comment) {
      return comment.getData();
    }
    return ((LeafNode) node).nodeValue();
  }

  static void setData(Node node, String data) {
    if (node instanceof TextNode text) {
      TextNode unused = text.text(data);
    } else if (node instanceof DataNode content) {
      DataNode unused = content.setWholeData(data);
    } else if (node instanceof Comment comment) {
      Comment unused = comment.setData(data);
    } else if (node instanceof ProcessingInstruction instruction) {
      ProcessingInstruction unused = instruction.data(data);
    }
  }

  /** The text of an element and all that is below it; comments do not count. */
  static void text(Element root, BoundedText into, DomWorld world) {
    Iterator<Node> nodes = NodeIterator.from(root);
    while (nodes.hasNext()) {
      Node node = nodes.next();
      world.visit();
      if (NodeHandle.typeOf(node) == NodeHandle.TEXT) {
        into.append(data(node));
      }
    }
  }

  /** Text with its white space collapsed. */
  static String collapsed(String text) {
    StringJoiner words = new StringJoiner(" ");
    StringTokenizer tokens = new StringTokenizer(text, " \t\n\f\r");
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words.toString();
  }
}
