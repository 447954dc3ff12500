package dev.contextbridge.internal.dom;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Names of nodes and attributes as the DOM standard has them. */
final class Names {
  private Names() {}

  static boolean isHtml(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceHtml);
  }

  static boolean isHtml(Document document) {
    return document.parser().defaultNamespace().equals(Parser.NamespaceHtml);
  }

  /** The standard's {@code nodeName}: that of an element of HTML is in upper case. */
  static String nodeName(Node node) {
    if (node instanceof Document) {
      return "#document";
    } else if (node instanceof Element element) {
      String name = element.tagName();
      return isHtml(element) ? upper(name) : name;
    } else if (node instanceof DocumentType type) {
      return type.name();
    } else if (node instanceof XmlDeclaration declaration) {
      return declaration.name();
    }
    return switch (NodeHandle.typeOf(node)) {
      case NodeHandle.TEXT -> "#text";
      case NodeHandle.COMMENT -> "#comment";
      default ->
          node instanceof ProcessingInstruction instruction
              ? instruction.target()
              : ((LeafNode) node).nodeName();
    };
  }

  /** An attribute's name in the form in which an element has it. */
  static String attribute(Element element, String name) {
    return isHtml(element) ? lower(name) : name;
  }

  /** The standard's "ASCII lowercase". */
  static String lower(String name) {
    StringBuilder lower = new StringBuilder(name);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }

  /** The standard's "ASCII uppercase". */
  private static String upper(String name) {
    StringBuilder upper = new StringBuilder(name);
    for (int i = 0; i < upper.length(); i++) {
      char c = upper.charAt(i);
      if (c >= 'a' && c <= 'z') {
        upper.setCharAt(i, (char) (c + 'A' - 'a'));
      }
    }
    return upper.toString();
  }

  /** The standard's "valid attribute local name"; jsoup keeps what is its own behind a slash. */
  static boolean isAttribute(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> isSpace(c) || "\0/=>".indexOf(c) >= 0);
  }

  /** The standard's "valid element local name". */
  static boolean isElement(String name) {
    if (name.isEmpty()) {
      return false;
    }
    char first = name.charAt(0);
    if (isLetter(first)) {
      return name.chars().noneMatch(c -> isSpace(c) || c == 0 || c == '/' || c == '>');
    }
    return (first == ':' || first == '_' || first >= 0x80)
        && name.chars()
            .skip(1)
            .allMatch(
                c -> isLetter(c) || (c >= '0' && c <= '9') || "-.:_".indexOf(c) >= 0 || c >= 0x80);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The standard's "ASCII whitespace". */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
