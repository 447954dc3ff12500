package dev.contextbridge.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the types inside of a type are marked {@code @Nullable}.
 *
 * @param nullable whether the type itself is
 * @param parts the same for its type arguments, or for the elements of an array; empty when none of
 *     them is marked
 */
public record Nullness(boolean nullable, List<Nullness> parts) {
  /** Nothing is marked. */
  public static final Nullness NONE = new Nullness(false, List.of());

  /**
   * The nullness of a type.
   *
   * @param nullable whether the type itself is marked
   * @param parts the same for all that is inside
   */
  public Nullness {
    parts = parts.stream().allMatch(Nullness::isNone) ? List.of() : List.copyOf(parts);
  }

  /**
   * Whether nothing is marked.
   *
   * @return true for {@link #NONE}
   */
  public boolean isNone() {
    return !nullable && parts.isEmpty();
  }

  /**
   * The nullness of a part.
   *
   * @param index which type argument; zero for the elements of an array
   * @return what is marked in it
   */
  public Nullness part(int index) {
    return index < parts.size() ? parts.get(index) : NONE;
  }

  /**
   * What is marked here or there.
   *
   * @param other the nullness of the same type
   * @return both
   */
  public Nullness or(Nullness other) {
    List<Nullness> both = new ArrayList<>();
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      both.add(part(i).or(other.part(i)));
    }
    return new Nullness(nullable || other.nullable, both);
  }

  /**
   * The same where the type itself is marked.
   *
   * @param marked whether it is, if it is not yet
   * @return the nullness
   */
  public Nullness orNullable(boolean marked) {
    return marked ? new Nullness(true, parts) : this;
  }

  /**
   * The nullness in a description: {@code ?} for each marked type, and the parts as Java has them.
   *
   * @return such as {@code ?<,?>} for {@code @Nullable Map<String, @Nullable Note>}; empty when
   *     nothing is marked
   */
  public String text() {
    String inside =
        parts.isEmpty()
            ? ""
            : parts.stream().map(Nullness::text).collect(Collectors.joining(",", "<", ">"));
    return (nullable ? "?" : "") + inside;
  }

  /**
   * Reads a text.
   *
   * @param text what {@link #text()} gave
   * @return the nullness; whatever does not belong to the form is passed over
   */
  public static Nullness parse(String text) {
    return new Parser(text).type();
  }

  private static final class Parser {
    private final String text;
    private int next;

    Parser(String text) {
      this.text = text;
    }

    Nullness type() {
      boolean nullable = takes('?');
      List<Nullness> parts = new ArrayList<>();
      if (takes('<')) {
        do {
          parts.add(type());
        } while (takes(','));
        boolean unused = takes('>');
      }
      return new Nullness(nullable, parts);
    }

    private boolean takes(char expected) {
      boolean found = next < text.length() && text.charAt(next) == expected;
      next += found ? 1 : 0;
      return found;
    }
  }
}
