package dev.contextbridge.internal.dom;

import dev.contextbridge.generated.Ref;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What the scripts behind {@code document} may ask of Java. No script of a user ever holds it. */
public final class DomHost {
  private final DomWorld world;
  private final TreeHost tree;
  private final EditHost edits;
  private final AttributeHost attributes;
  private final TextHost texts;
  private final QueryHost queries;

  DomHost(DomWorld world) {
    this.world = world;
    this.tree = new TreeHost(world);
    this.edits = new EditHost(world);
    this.attributes = new AttributeHost(world);
    this.texts = new TextHost(world);
    this.queries = new QueryHost(world);
  }

  /**
   * Where nodes are.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public TreeHost tree() {
    return tree;
  }

  /**
   * What makes and moves nodes.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public EditHost edits() {
    return edits;
  }

  /**
   * Attributes, and what is kept in them.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public AttributeHost attributes() {
    return attributes;
  }

  /**
   * Text and markup.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public TextHost texts() {
    return texts;
  }

  /**
   * What finds elements.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public QueryHost queries() {
    return queries;
  }

  /**
   * Takes an element that came from Java or from another world.
   *
   * @param element a handle of any object
   * @return its handle in this world; null when it is no element of the bridge's document
   */
  @HostAccess.Export
  public @Nullable NodeHandle adopt(Ref element) {
    return world.run("Element", () -> adopted(element.get()));
  }

  @SuppressWarnings("ReferenceEquality") // which node it is
  private @Nullable NodeHandle adopted(Object value) {
    if (!(value instanceof Element element) || element instanceof Document) {
      return null;
    }
    Node root = element.root();
    if (root instanceof Document other && other != world.document()) {
      Node top = other.childNodeSize() == 1 ? other.childNode(0) : element;
      if (!isClone(other, top)) {
        return null;
      }
      top.remove();
    }
    return world.handle(element);
  }

  /**
   * jsoup gives a clone a document of its own, with nothing else in it, so that it keeps its
   * settings. Those that were parsed have an {@code html} element.
   */
  @SuppressWarnings("ReferenceEquality")
  private boolean isClone(Document holder, Node top) {
    return world.isHtml()
        && Names.isHtml(holder)
        && top.parent() == holder
        && holder.childNodeSize() == 1
        && !top.nameIs("html");
  }
}
