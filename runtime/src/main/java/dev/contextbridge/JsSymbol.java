package dev.contextbridge;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A symbol as a dynamic value in Java, where the bridge keeps them: {@link SymbolPolicy#PRESERVE}.
 * The same symbol of JavaScript is the same object of Java each time. It keeps no world alive.
 * Immutable.
 */
public final class JsSymbol {
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "asyncDispose",
          "asyncIterator",
          "dispose",
          "hasInstance",
          "isConcatSpreadable",
          "iterator",
          "match",
          "matchAll",
          "replace",
          "search",
          "species",
          "split",
          "toPrimitive",
          "toStringTag",
          "unscopables");

  private enum Kind {
    UNIQUE,
    REGISTERED,
    WELL_KNOWN
  }

  private final Kind kind;
  private final @Nullable String text;

  private JsSymbol(Kind kind, @Nullable String text) {
    this.kind = kind;
    this.text = text;
  }

  /**
   * A symbol that is no other, as {@code Symbol(description)} makes one.
   *
   * @param description null for none
   * @return a new symbol
   */
  public static JsSymbol unique(@Nullable String description) {
    return new JsSymbol(Kind.UNIQUE, description);
  }

  /**
   * The symbol of a key, as {@code Symbol.for(key)} finds it.
   *
   * @param key the key
   * @return a symbol that equals every other of this key
   */
  public static JsSymbol registered(String key) {
    return new JsSymbol(Kind.REGISTERED, Objects.requireNonNull(key));
  }

  /**
   * A symbol that the language itself uses.
   *
   * @param name such as {@code iterator} for {@code Symbol.iterator}
   * @return a symbol that equals every other of this name
   * @throws IllegalArgumentException when ECMAScript has none of this name
   */
  public static JsSymbol wellKnown(String name) {
    if (!WELL_KNOWN.contains(name)) {
      throw new IllegalArgumentException("there is no Symbol." + name);
    }
    return new JsSymbol(Kind.WELL_KNOWN, name);
  }

  /**
   * What the symbol was made with.
   *
   * @return the text; null when there is none
   */
  public @Nullable String description() {
    return kind == Kind.WELL_KNOWN ? "Symbol." + text : text;
  }

  /**
   * The key of a registered symbol.
   *
   * @return the key that {@code Symbol.for} finds it by; null for any other symbol
   */
  public @Nullable String key() {
    return kind == Kind.REGISTERED ? text : null;
  }

  /**
   * The name of a well-known symbol.
   *
   * @return such as {@code iterator}; null for any other symbol
   */
  public @Nullable String wellKnownName() {
    return kind == Kind.WELL_KNOWN ? text : null;
  }

  /** Registered and well-known symbols equal those of the same text, a unique one only itself. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (kind != Kind.UNIQUE
            && other instanceof JsSymbol symbol
            && symbol.kind == kind
            && Objects.equals(symbol.text, text));
  }

  @Override
  public int hashCode() {
    return kind == Kind.UNIQUE ? System.identityHashCode(this) : Objects.hash(kind, text);
  }

  @Override
  public String toString() {
    String description = description();
    return "Symbol(" + (description == null ? "" : description) + ")";
  }
}
