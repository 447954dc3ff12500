package dev.contextbridge.internal.dom;

import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The attributes of elements, and the tokens and data that are kept in them. */
public final class AttributeHost {
  private final DomWorld world;

  AttributeHost(DomWorld world) {
    this.world = world;
  }

  static @Nullable String read(Element element, String name) {
    if (element.attributesSize() == 0 || !Names.isAttribute(name)) {
      return null;
    }
    String known = Names.attribute(element, name);
    Attributes attributes = element.attributes();
    return attributes.hasKey(known) ? attributes.get(known) : null;
  }

  static void write(Element element, String name, String value) {
    checkName(name);
    Attributes unused = element.attributes().put(Names.attribute(element, name), value);
  }

  /**
   * An attribute.
   *
   * @param element an element
   * @param name its name
   * @return its value, or null
   */
  @HostAccess.Export
  public @Nullable String get(NodeHandle element, String name) {
    return world.run("getAttribute", () -> read(element.element(), name));
  }

  /**
   * Sets an attribute.
   *
   * @param element an element
   * @param name its name
   * @param value its value
   */
  @HostAccess.Export
  public void set(NodeHandle element, String name, String value) {
    world.act("setAttribute", () -> write(element.element(), name, value));
  }

  /**
   * Removes an attribute.
   *
   * @param element an element
   * @param name its name
   */
  @HostAccess.Export
  public void remove(NodeHandle element, String name) {
    world.act(
        "removeAttribute",
        () -> {
          if (read(element.element(), name) != null) {
            element.element().attributes().remove(Names.attribute(element.element(), name));
          }
        });
  }

  /**
   * Checks the name of an attribute.
   *
   * @param name the name
   */
  @HostAccess.Export
  public void check(String name) {
    world.act("toggleAttribute", () -> checkName(name));
  }

  private static void checkName(String name) {
    if (!Names.isAttribute(name)) {
      throw DomErrors.invalidCharacter(DomErrors.quoted(name) + " is not the name of an attribute");
    }
  }

  /**
   * The names of all attributes.
   *
   * @param element an element
   * @return strings, which stay inside the glue
   */
  @HostAccess.Export
  public Object[] names(NodeHandle element) {
    return world.run(
        "getAttributeNames",
        () ->
            element.element().attributes().asList().stream()
                .<Object>map(Attribute::getKey)
                .toArray());
  }

  /**
   * An attribute that is a URL, as an absolute one.
   *
   * @param element an element
   * @param name its name
   * @return the URL; the value itself when it is none or long, empty without the attribute
   */
  @HostAccess.Export
  public String url(NodeHandle element, String name) {
    return world.run(
        "URL",
        () -> {
          Element owner = element.element();
          return Urls.absolute(owner, name, read(owner, name));
        });
  }

  /**
   * The tokens of the class attribute.
   *
   * @param element an element
   * @return what is kept in the attribute
   */
  @HostAccess.Export
  public Tokens tokens(NodeHandle element) {
    return world.run("classList", () -> new Tokens(world, element.element()));
  }

  /**
   * The attributes whose names begin with {@code data-}.
   *
   * @param element an element
   * @return what is kept in them
   */
  @HostAccess.Export
  public Dataset dataset(NodeHandle element) {
    return world.run("dataset", () -> new Dataset(world, element.element()));
  }
}
