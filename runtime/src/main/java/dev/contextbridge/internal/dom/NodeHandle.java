package dev.contextbridge.internal.dom;

import dev.contextbridge.generated.Ref;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A node in one world: opaque to scripts but for what the glue makes its wrapper of. */
public final class NodeHandle {
  static final int ELEMENT = 1;
  static final int TEXT = 3;
  static final int PROCESSING_INSTRUCTION = 7;
  static final int COMMENT = 8;
  static final int DOCUMENT = 9;
  static final int DOCUMENT_TYPE = 10;

  private Node node;
  private @Nullable Value wrapper;

  NodeHandle(Node node) {
    this.node = node;
  }

  Node node() {
    return node;
  }

  /** From now on stands for another node. */
  void replace(Node other) {
    node = other;
  }

  /** The element or the document. */
  Element element() {
    return (Element) node;
  }

  /**
   * What stands for the node in this world.
   *
   * @return a {@code WeakRef}, or null before there is a wrapper
   */
  @HostAccess.Export
  public @Nullable Value wrapper() {
    return wrapper;
  }

  /**
   * Remembers what stands for the node.
   *
   * @param weakRef a {@code WeakRef} to the wrapper
   */
  @HostAccess.Export
  public void remember(Value weakRef) {
    wrapper = weakRef;
  }

  /**
   * The kind of node.
   *
   * @return the DOM standard's {@code nodeType}
   */
  @HostAccess.Export
  public int type() {
    return typeOf(node);
  }

  static int typeOf(Node node) {
    if (node instanceof Document) {
      return DOCUMENT;
    } else if (node instanceof Element) {
      return ELEMENT;
    } else if (node instanceof TextNode || node instanceof DataNode) {
      return TEXT;
    } else if (node instanceof DocumentType) {
      return DOCUMENT_TYPE;
    }
    return node instanceof Comment ? COMMENT : PROCESSING_INSTRUCTION;
  }

  /**
   * What the class of an element depends on.
   *
   * @return its local name when it is one of HTML, else empty
   */
  @HostAccess.Export
  public String htmlName() {
    return node instanceof Element element && Names.isHtml(element) ? element.normalName() : "";
  }

  /**
   * The node itself, for whatever takes it out of the world.
   *
   * @return a handle of it
   */
  @HostAccess.Export
  public Ref ref() {
    return Ref.of(node);
  }
}
