package dev.contextbridge.internal.dom;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What finds elements. */
public final class QueryHost {
  private final DomWorld world;

  QueryHost(DomWorld world) {
    this.world = world;
  }

  /**
   * The first element below that a selector matches.
   *
   * @param below an element or the document
   * @param selector a script's text
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle first(NodeHandle below, String selector) {
    return world.run(
        "querySelector", () -> world.handle(Query.of(selector, world).first(below.element())));
  }

  /**
   * The elements below that a selector matches.
   *
   * @param below an element or the document
   * @param selector a script's text
   * @return handles, which stay inside the glue
   */
  @HostAccess.Export
  public Object[] all(NodeHandle below, String selector) {
    return world.run(
        "querySelectorAll",
        () -> {
          List<Element> found = new ArrayList<>();
          Query.of(selector, world).all(below.element(), found);
          return world.handles(found);
        });
  }

  /**
   * Whether a selector matches an element.
   *
   * @param element an element
   * @param selector a script's text
   * @return true when it does
   */
  @HostAccess.Export
  public boolean matches(NodeHandle element, String selector) {
    return world.run("matches", () -> Query.of(selector, world).matches(element.element()));
  }

  /**
   * The innermost element around that a selector matches.
   *
   * @param element an element, which counts too
   * @param selector a script's text
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle closest(NodeHandle element, String selector) {
    return world.run(
        "closest", () -> world.handle(Query.of(selector, world).closest(element.element())));
  }

  /**
   * The elements below that have a name.
   *
   * @param below an element or the document
   * @param name the name; an asterisk stands for all
   * @return handles, which stay inside the glue
   */
  @HostAccess.Export
  public Object[] byName(NodeHandle below, String name) {
    String lower = Names.lower(name);
    return select(
        below,
        each -> name.equals("*") || each.tagName().equals(Names.isHtml(each) ? lower : name));
  }

  /**
   * The elements below that have all of some classes.
   *
   * @param below an element or the document
   * @param names the classes
   * @return handles, which stay inside the glue
   */
  @HostAccess.Export
  public Object[] byClass(NodeHandle below, String names) {
    Set<String> wanted = Tokens.parse(names);
    return select(
        below,
        each ->
            !wanted.isEmpty()
                && Tokens.parse(AttributeHost.read(each, "class")).containsAll(wanted));
  }

  private Object[] select(NodeHandle below, Predicate<Element> condition) {
    return world.run(
        "getElements",
        () -> {
          List<Element> found = new ArrayList<>();
          Nodes.below(below.element())
              .forEachRemaining(
                  each -> {
                    world.visit();
                    if (condition.test(each)) {
                      found.add(each);
                    }
                  });
          return world.handles(found);
        });
  }

  /**
   * The first element of the document with an id.
   *
   * @param id the id
   * @return its handle, or null
   */
  @HostAccess.Export
  public @Nullable NodeHandle byId(String id) {
    return world.run(
        "getElementById",
        () -> {
          Iterator<Element> all = Nodes.below(world.document());
          while (!id.isEmpty() && all.hasNext()) {
            Element each = all.next();
            world.visit();
            if (id.equals(AttributeHost.read(each, "id"))) {
              return world.handle(each);
            }
          }
          return null;
        });
  }
}
