package dev.contextbridge.internal.dom;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.graalvm.polyglot.HostAccess;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tokens of an element's class attribute, after the DOM standard's {@code DOMTokenList}. */
public final class Tokens {
  private static final String CLASS = "class";

  private final DomWorld world;
  private final Element element;

  Tokens(DomWorld world, Element element) {
    this.world = world;
    this.element = element;
  }

  /** The standard's "ordered set parser". */
  static Set<String> parse(@Nullable String text) {
    Set<String> tokens = new LinkedHashSet<>();
    StringTokenizer parts = new StringTokenizer(text == null ? "" : text, " \t\n\f\r");
    while (parts.hasMoreTokens()) {
      tokens.add(parts.nextToken());
    }
    return tokens;
  }

  private Set<String> tokens() {
    return parse(AttributeHost.read(element, CLASS));
  }

  private static void check(String token) {
    if (token.isEmpty()) {
      throw DomErrors.syntax("a token must not be empty");
    }
    if (token.chars().anyMatch(Names::isSpace)) {
      throw DomErrors.invalidCharacter(
          "the token " + DomErrors.quoted(token) + " has white space in it");
    }
  }

  /** The standard's "update steps". */
  private void write(Set<String> tokens) {
    if (!tokens.isEmpty() || AttributeHost.read(element, CLASS) != null) {
      AttributeHost.write(element, CLASS, String.join(" ", tokens));
    }
  }

  private boolean change(Predicate<Set<String>> change) {
    return world.run(
        "classList",
        () -> {
          Set<String> tokens = tokens();
          boolean changed = change.test(tokens);
          write(tokens);
          return changed;
        });
  }

  /**
   * Checks a token.
   *
   * @param token a script's text
   */
  @HostAccess.Export
  public void valid(String token) {
    world.act("classList", () -> check(token));
  }

  /**
   * How many there are.
   *
   * @return their number
   */
  @HostAccess.Export
  public int count() {
    return world.run("classList", () -> tokens().size());
  }

  /**
   * A token.
   *
   * @param index not negative
   * @return the token, or null
   */
  @HostAccess.Export
  public @Nullable String at(int index) {
    return world.run(
        "classList",
        () -> {
          List<String> all = List.copyOf(tokens());
          return index < all.size() ? all.get(index) : null;
        });
  }

  /**
   * Whether a token is there.
   *
   * @param token any text
   * @return true when it is
   */
  @HostAccess.Export
  public boolean has(String token) {
    return world.run("classList", () -> tokens().contains(token));
  }

  /**
   * Adds a token.
   *
   * @param token one that is valid
   */
  @HostAccess.Export
  public void add(String token) {
    boolean unused = change(tokens -> tokens.add(token));
  }

  /**
   * Removes a token.
   *
   * @param token one that is valid
   */
  @HostAccess.Export
  public void remove(String token) {
    boolean unused = change(tokens -> tokens.remove(token));
  }

  /**
   * Puts a token in the place of another.
   *
   * @param old one that is valid
   * @param token one that is valid
   * @return false when the old one is not there
   */
  @HostAccess.Export
  public boolean replace(String old, String token) {
    return world.run(
        "classList",
        () -> {
          Set<String> tokens = tokens();
          if (!tokens.contains(old)) {
            return false;
          }
          Set<String> replaced = new LinkedHashSet<>();
          tokens.forEach(each -> replaced.add(each.equals(old) ? token : each));
          write(replaced);
          return true;
        });
  }
}
