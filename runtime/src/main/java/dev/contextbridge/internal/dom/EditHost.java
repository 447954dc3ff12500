package dev.contextbridge.internal.dom;

import java.util.Set;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** What makes nodes, and moves them. */
public final class EditHost {
  private final DomWorld world;

  EditHost(DomWorld world) {
    this.world = world;
  }

  private void insert(
      String site, Node parent, Set<Node> nodes, @Nullable Node before, @Nullable Node replaced) {
    world.act(site, () -> new Insertion(world, parent, nodes, before, replaced).run());
  }

  /**
   * Begins a batch.
   *
   * @return one without nodes
   */
  @HostAccess.Export
  public NodeBatch batch() {
    return world.run("Node", NodeBatch::new);
  }

  /**
   * Puts a node among the children of another.
   *
   * @param parent what gets it
   * @param node the node
   * @param before the child that comes behind it; null at the end
   */
  @HostAccess.Export
  public void insert(NodeHandle parent, NodeHandle node, @Nullable NodeHandle before) {
    Node behind = before == null ? null : before.node();
    insert("insertBefore", parent.node(), Set.of(node.node()), behind, null);
  }

  /**
   * Puts a node in the place of a child.
   *
   * @param parent what gets it
   * @param node the node
   * @param child what is replaced
   */
  @HostAccess.Export
  public void replace(NodeHandle parent, NodeHandle node, NodeHandle child) {
    Node old = child.node();
    insert("replaceChild", parent.node(), Set.of(node.node()), old, old);
  }

  /**
   * Takes a child out.
   *
   * @param parent what has it
   * @param child the child
   */
  @HostAccess.Export
  public void removeChild(NodeHandle parent, NodeHandle child) {
    world.act(
        "removeChild",
        () -> {
          Insertion.checkChild(child.node(), parent.node());
          child.node().remove();
        });
  }

  /**
   * Takes a node out of what it is in.
   *
   * @param node any node
   */
  @HostAccess.Export
  public void remove(NodeHandle node) {
    world.act(
        "remove",
        () -> {
          if (node.node().parent() != null) {
            node.node().remove();
          }
        });
  }

  /**
   * Puts nodes behind all children.
   *
   * @param parent what gets them
   * @param batch the nodes
   */
  @HostAccess.Export
  public void append(NodeHandle parent, NodeBatch batch) {
    insert("append", parent.node(), batch.nodes(), null, null);
  }

  /**
   * Puts nodes before all children.
   *
   * @param parent what gets them
   * @param batch the nodes
   */
  @HostAccess.Export
  public void prepend(NodeHandle parent, NodeBatch batch) {
    insert("prepend", parent.node(), batch.nodes(), parent.element().firstChild(), null);
  }

  /**
   * Puts nodes in the place of all children.
   *
   * @param parent what gets them
   * @param batch the nodes
   */
  @HostAccess.Export
  public void replaceChildren(NodeHandle parent, NodeBatch batch) {
    world.act(
        "replaceChildren",
        () -> {
          Element element = parent.element();
          Insertion insertion = new Insertion(world, element, batch.nodes(), null, null);
          if (element instanceof Document) {
            throw DomErrors.notSupported("replaceChildren of the document");
          }
          insertion.check();
          Element unused = element.empty();
          insertion.run();
        });
  }

  /**
   * Puts nodes before another.
   *
   * @param node what they come before; without a parent nothing happens
   * @param batch the nodes
   */
  @HostAccess.Export
  public void before(NodeHandle node, NodeBatch batch) {
    beside("before", node, batch, node.node(), null);
  }

  /**
   * Puts nodes behind another.
   *
   * @param node what they come behind; without a parent nothing happens
   * @param batch the nodes
   */
  @HostAccess.Export
  public void after(NodeHandle node, NodeBatch batch) {
    beside("after", node, batch, node.node().nextSibling(), null);
  }

  /**
   * Puts nodes in the place of another.
   *
   * @param node what is replaced; without a parent nothing happens
   * @param batch the nodes
   */
  @HostAccess.Export
  public void replaceWith(NodeHandle node, NodeBatch batch) {
    Node old = batch.nodes().contains(node.node()) ? null : node.node();
    beside("replaceWith", node, batch, node.node(), old);
  }

  private void beside(
      String site,
      NodeHandle node,
      NodeBatch batch,
      @Nullable Node before,
      @Nullable Node replaced) {
    Node parent = node.node().parent();
    if (parent != null) {
      insert(site, parent, batch.nodes(), before, replaced);
    }
  }

  /**
   * Puts an element beside or into another.
   *
   * @param element an element
   * @param place the standard's name for where
   * @param other what is put there
   * @return false when there is no such place
   */
  @HostAccess.Export
  public boolean insertAdjacent(NodeHandle element, String place, NodeHandle other) {
    return world.run(
        "insertAdjacentElement",
        () -> {
          Place where = Place.of(place, element.element());
          if (where.parent() == null) {
            return false;
          }
          new Insertion(world, where.parent(), Set.of(other.node()), where.before(), null).run();
          return true;
        });
  }

  /**
   * Copies a node.
   *
   * @param node a node
   * @param deep whether what is in it is copied too
   * @return the handle of the copy, which is nowhere
   */
  @HostAccess.Export
  public @Nullable NodeHandle copy(NodeHandle node, boolean deep) {
    return world.run(
        "cloneNode",
        () -> {
          if (node.node() instanceof Document) {
            throw DomErrors.notSupported("the document cannot be cloned");
          }
          Node copy = deep ? node.node().clone() : node.node().shallowClone();
          if (copy.parent() != null) {
            copy.remove(); // jsoup gives it a document of its own
          }
          return world.handle(copy);
        });
  }

  /**
   * Makes an element.
   *
   * @param name its name
   * @return its handle
   */
  @HostAccess.Export
  public @Nullable NodeHandle createElement(String name) {
    return world.run(
        "createElement",
        () -> {
          if (!Names.isElement(name)) {
            throw DomErrors.invalidCharacter(
                DomErrors.quoted(name) + " is not the name of an element");
          }
          Parser parser = world.document().parser();
          String local = world.isHtml() ? Names.lower(name) : name;
          Tag tag =
              parser.tagSet().valueOf(local, parser.defaultNamespace(), ParseSettings.preserveCase);
          return world.handle(new Element(tag, world.document().baseUri()));
        });
  }

  /**
   * Makes a text.
   *
   * @param text what is in it
   * @return its handle
   */
  @HostAccess.Export
  public @Nullable NodeHandle createText(String text) {
    return world.run("createTextNode", () -> world.handle(new TextNode(text)));
  }

  /**
   * Makes a comment.
   *
   * @param text what is in it
   * @return its handle
   */
  @HostAccess.Export
  public @Nullable NodeHandle createComment(String text) {
    return world.run("createComment", () -> world.handle(new Comment(text)));
  }
}
