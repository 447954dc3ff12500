package dev.contextbridge.internal.dom;

import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The data of an element, after the HTML standard's {@code DOMStringMap}. */
public final class Dataset {
  private static final String PREFIX = "data-";

  private final DomWorld world;
  private final Element element;

  Dataset(DomWorld world, Element element) {
    this.world = world;
    this.element = element;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The name of an attribute as a property. */
  private static String property(String attribute) {
    StringBuilder name = new StringBuilder();
    for (int i = PREFIX.length(); i < attribute.length(); i++) {
      char c = attribute.charAt(i);
      boolean joins = c == '-' && i + 1 < attribute.length() && isLower(attribute.charAt(i + 1));
      name.append(joins ? (char) (attribute.charAt(++i) - 'a' + 'A') : c);
    }
    return name.toString();
  }

  /** The name of a property as an attribute; null when none has that property. */
  private static @Nullable String attribute(String property) {
    StringBuilder name = new StringBuilder(PREFIX);
    for (int i = 0; i < property.length(); i++) {
      char c = property.charAt(i);
      if (c == '-' && i + 1 < property.length() && isLower(property.charAt(i + 1))) {
        return null;
      }
      if (isUpper(c)) {
        name.append('-').append((char) (c - 'A' + 'a'));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private static boolean isData(Attribute attribute) {
    String key = attribute.getKey();
    return key.startsWith(PREFIX) && key.chars().noneMatch(c -> isUpper((char) c));
  }

  /**
   * A property.
   *
   * @param property its name
   * @return its value, or null
   */
  @HostAccess.Export
  public @Nullable String get(String property) {
    return world.run(
        "dataset",
        () -> {
          String name = attribute(property);
          return name == null ? null : AttributeHost.read(element, name);
        });
  }

  /**
   * Sets a property.
   *
   * @param property its name
   * @param value its value
   */
  @HostAccess.Export
  public void set(String property, String value) {
    world.act(
        "dataset",
        () -> {
          String name = attribute(property);
          if (name == null) {
            throw DomErrors.syntax(
                DomErrors.quoted(property) + " has a small letter behind a hyphen");
          }
          AttributeHost.write(element, name, value);
        });
  }

  /**
   * Removes a property.
   *
   * @param property its name
   */
  @HostAccess.Export
  public void remove(String property) {
    world.act(
        "dataset",
        () -> {
          String name = attribute(property);
          if (name != null && AttributeHost.read(element, name) != null) {
            element.attributes().remove(name);
          }
        });
  }

  /**
   * The names of all properties.
   *
   * @return strings, which stay inside the glue
   */
  @HostAccess.Export
  public Object[] names() {
    return world.run(
        "dataset",
        () ->
            element.attributes().asList().stream()
                .filter(Dataset::isData)
                .<Object>map(attribute -> property(attribute.getKey()))
                .toArray());
  }
}
