package dev.contextbridge.internal.dom;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The text and the markup of nodes. */
public final class TextHost {
  private final DomWorld world;

  TextHost(DomWorld world) {
    this.world = world;
  }

  /**
   * The text.
   *
   * @param node a node
   * @return that of an element and all below it, or that of the node; null when it has none
   */
  @HostAccess.Export
  public @Nullable String text(NodeHandle node) {
    return world.run(
        "textContent",
        () -> {
          if (node.node() instanceof Document || node.node() instanceof DocumentType) {
            return null;
          }
          if (!(node.node() instanceof Element element)) {
            return Nodes.data(node.node());
          }
          BoundedText text = new BoundedText(world);
          Nodes.text(element, text, world);
          return text.toString();
        });
  }

  /**
   * The text of a text and of all texts that are beside it without anything between them.
   *
   * @param text a text
   * @return the standard's {@code wholeText}
   */
  @HostAccess.Export
  public String whole(NodeHandle text) {
    return world.run(
        "wholeText",
        () -> {
          Node first = text.node();
          for (Node each = first; each != null && isText(each); each = each.previousSibling()) {
            world.visit();
            first = each;
          }
          BoundedText whole = new BoundedText(world);
          for (Node each = first; each != null && isText(each); each = each.nextSibling()) {
            whole.append(Nodes.data(each));
          }
          return whole.toString();
        });
  }

  private static boolean isText(Node node) {
    return NodeHandle.typeOf(node) == NodeHandle.TEXT;
  }

  /**
   * Sets the text.
   *
   * @param node a node
   * @param text what replaces all that is in it
   */
  @HostAccess.Export
  public void setText(NodeHandle node, String text) {
    world.act(
        "textContent",
        () -> {
          if (!(node.node() instanceof Element element)) {
            world.texts().setData(node.node(), text);
          } else if (!(element instanceof Document)) {
            setText(element, text);
          }
        });
  }

  private void setText(Element element, String text) {
    Element emptied = element.empty();
    if (!text.isEmpty()) {
      Element unused = emptied.appendChild(world.texts().made(element, text));
    }
  }

  /**
   * The document's title.
   *
   * @return its text with collapsed white space, empty without one
   */
  @HostAccess.Export
  public String title() {
    return world.run(
        "title",
        () -> {
          Element title = findTitle();
          BoundedText text = new BoundedText(world);
          if (title != null) {
            Nodes.text(title, text, world);
          }
          return Nodes.collapsed(text.toString());
        });
  }

  /**
   * Sets the document's title, if it has a head.
   *
   * @param text the title
   */
  @HostAccess.Export
  public void setTitle(String text) {
    world.act(
        "title",
        () -> {
          Element title = findTitle();
          Element root = world.document().firstElementChild();
          Element head = root == null ? null : Nodes.child(root, "head", "head");
          if (title == null && head != null) {
            title = head.appendElement("title");
          }
          if (title != null) {
            setText(title, text);
          }
        });
  }

  private @Nullable Element findTitle() {
    Iterator<Element> all = Nodes.below(world.document());
    while (all.hasNext()) {
      Element each = all.next();
      world.visit();
      if (each.nameIs("title") && Names.isHtml(each)) {
        return each;
      }
    }
    return null;
  }

  /**
   * The markup inside of an element.
   *
   * @param element an element
   * @return its {@code innerHTML}
   */
  @HostAccess.Export
  public String inner(NodeHandle element) {
    return world.run("innerHTML", () -> markup(element.element(), element.element()::html));
  }

  /**
   * The markup of an element.
   *
   * @param element an element
   * @return its {@code outerHTML}
   */
  @HostAccess.Export
  public String outer(NodeHandle element) {
    return world.run("outerHTML", () -> markup(element.element(), element.element()::outerHtml));
  }

  /** Writes markup as it is, without the line breaks that jsoup puts in for people. */
  private String markup(Element element, Consumer<Appendable> print) {
    Element root = element.root();
    if (root instanceof Document document) {
      return printed(document, print);
    }
    Document holder = world.document().shallowClone(); // settings belong to a document
    try {
      Element unused = holder.appendChild(root);
      return printed(holder, print);
    } finally {
      root.remove();
    }
  }

  private String printed(Document document, Consumer<Appendable> print) {
    Document.OutputSettings settings = document.outputSettings();
    BoundedText text = new BoundedText(world);
    try {
      document.outputSettings(settings.clone().prettyPrint(false).charset(StandardCharsets.UTF_8));
      print.accept(text);
    } finally {
      document.outputSettings(settings);
    }
    return text.toString();
  }

  /**
   * Replaces what is inside of an element by markup.
   *
   * @param element an element
   * @param markup what is parsed
   */
  @HostAccess.Export
  public void setInner(NodeHandle element, String markup) {
    world.act(
        "innerHTML",
        () -> {
          List<Node> nodes = parse(markup, element.element());
          Insertion.put(element.element().empty(), 0, nodes);
        });
  }

  /**
   * Replaces an element by markup.
   *
   * @param element an element
   * @param markup what is parsed
   */
  @HostAccess.Export
  public void setOuter(NodeHandle element, String markup) {
    world.act(
        "outerHTML",
        () -> {
          Element parent = element.element().parent();
          if (parent instanceof Document) {
            throw DomErrors.noModification("the element of the document cannot be replaced");
          }
          if (parent != null) {
            List<Node> nodes = parse(markup, parent);
            Insertion.put(parent, element.node().siblingIndex(), nodes);
            element.node().remove();
          }
        });
  }

  /**
   * Puts markup beside or into an element.
   *
   * @param element an element
   * @param place the standard's name for where
   * @param markup what is parsed
   */
  @HostAccess.Export
  public void insert(NodeHandle element, String place, String markup) {
    world.act(
        "insertAdjacentHTML",
        () -> {
          Place where = Place.of(place, element.element());
          Element parent = where.parent();
          if (parent == null || parent instanceof Document) {
            throw DomErrors.noModification("an element without a parent has nothing beside it");
          }
          List<Node> nodes = parse(markup, parent);
          Node before = where.before();
          int index = before == null ? parent.childNodeSize() : before.siblingIndex();
          Insertion.put(parent, index, nodes);
        });
  }

  private List<Node> parse(String markup, Element context) {
    Document document = world.document();
    Urls.checkBases(markup, world);
    Reader reader = new WatchedReader(markup, world);
    Parser parser = document.parser().newInstance();
    List<Node> nodes = parser.parseFragmentInput(reader, context, document.baseUri());
    return world.texts().parsed(nodes, world);
  }

  /** Gives text piece by piece, so that a world that was ended stops parsing. */
  private static final class WatchedReader extends StringReader {
    private static final int PIECE = 1 << 14;

    private final DomWorld world;

    WatchedReader(String text, DomWorld world) {
      super(text);
      this.world = world;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      world.check();
      return super.read(target, offset, Math.min(length, PIECE));
    }
  }
}
