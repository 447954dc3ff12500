package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.Regex.Back;
import dev.contextbridge.internal.regex.Regex.Choice;
import dev.contextbridge.internal.regex.Regex.Edge;
import dev.contextbridge.internal.regex.Regex.Group;
import dev.contextbridge.internal.regex.Regex.Look;
import dev.contextbridge.internal.regex.Regex.One;
import dev.contextbridge.internal.regex.Regex.Repeat;
import dev.contextbridge.internal.regex.Regex.Sequence;
import java.util.List;
import java.util.Map;

/** Writes a regular expression in one of the dialects. */
final class RegexPrinter {
  private final Dialect dialect;
  private final boolean bothCases;
  private final StringBuilder out = new StringBuilder();
  private boolean behindNumber;

  /**
   * How a dialect writes what the other writes differently.
   *
   * @param special what is special outside of classes
   * @param specialInClass what is special in them
   * @param end the end of the input
   * @param nothing what never matches
   * @param point the format of a code point beyond the basic plane
   * @param names sets of code points that have a name
   */
  record Dialect(
      String special,
      String specialInClass,
      String end,
      String nothing,
      String point,
      Map<CodePoints, String> names) {}

  /**
   * A printer.
   *
   * @param dialect the dialect
   * @param bothCases whether each letter of ASCII is written with its other case
   */
  RegexPrinter(Dialect dialect, boolean bothCases) {
    this.dialect = dialect;
    this.bothCases = bothCases;
  }

  /** The expression as text. */
  String print(Regex regex) {
    append(regex);
    return out.toString();
  }

  private void append(Regex regex) {
    if (regex instanceof One one) {
      append(one);
    } else if (regex instanceof Sequence sequence) {
      sequence.parts().forEach(this::append);
    } else if (regex instanceof Choice choice) {
      append(choice);
    } else if (regex instanceof Group group) {
      String open = group.name().isEmpty() ? "" : "?<" + group.name() + ">";
      enclose(group.number() > 0 ? open : "?:", group.body());
    } else if (regex instanceof Repeat repeat) {
      append(repeat);
    } else if (regex instanceof Look look) {
      enclose("?" + (look.behind() ? "<" : "") + (look.negative() ? "!" : "="), look.body());
    } else if (regex instanceof Back back) {
      out.append('\\').append(back.number());
      behindNumber = true;
      return;
    } else {
      out.append(regex == Edge.START ? "^" : dialect.end());
    }
    behindNumber = false;
  }

  private void append(Choice choice) {
    String separator = "";
    for (Regex option : choice.options()) {
      out.append(separator);
      append(option);
      separator = "|";
    }
  }

  private void enclose(String kind, Regex body) {
    out.append('(').append(kind);
    append(body);
    out.append(')');
  }

  private void append(Repeat repeat) {
    append(repeat.body());
    int min = repeat.min();
    boolean unbounded = repeat.max() == Repeat.UNBOUNDED;
    if (min <= 1 && unbounded) {
      out.append(min == 0 ? '*' : '+');
    } else if (repeat.isOptional()) {
      out.append('?');
    } else {
      String max = unbounded ? "," : repeat.max() == min ? "" : "," + repeat.max();
      out.append('{').append(min).append(max).append('}');
    }
    out.append(repeat.lazy() ? "?" : "");
  }

  private void append(One one) {
    List<CodePoints> items =
        bothCases ? one.items().stream().map(CodePoints::withBothCases).toList() : one.items();
    CodePoints set = new One(items, one.negated()).set();
    String name = dialect.names().get(set);
    if (name != null) {
      out.append(name);
    } else if (set.equals(CodePoints.NONE)) {
      out.append(dialect.nothing());
    } else if (set.single() >= 0) {
      // A digit behind the number of a group would be taken for a part of it.
      out.append(behindNumber && RegexScanner.isDigit(set.single()) ? "(?:)" : "");
      append(set.single(), dialect.special());
    } else if (items.size() == 1 && isBestNegated(set)) {
      appendClass("[^", List.of(set.complement()));
    } else {
      appendClass(one.negated() ? "[^" : "[", items);
    }
  }

  /** Whether a set is easier to read by what is not in it; with letters, that would be others. */
  private static boolean isBestNegated(CodePoints set) {
    CodePoints others = set.complement();
    return set.has(CodePoints.MAX)
        && !others.equals(CodePoints.NONE)
        && !others.hasAny('A', 'Z')
        && !others.hasAny('a', 'z');
  }

  private void appendClass(String open, List<CodePoints> items) {
    out.append(open);
    items.forEach(this::appendItem);
    out.append(']');
  }

  private void appendItem(CodePoints item) {
    String name = dialect.names().get(item);
    if (name != null && name.length() == 2) { // an escape, which classes have as well
      out.append(name);
      return;
    }
    for (CodePoints.Range range : item.ranges()) {
      append(range.first(), dialect.specialInClass());
      if (range.last() > range.first() + 1) {
        out.append('-');
      }
      if (range.last() > range.first()) {
        append(range.last(), dialect.specialInClass());
      }
    }
  }

  private void append(int point, String special) {
    int escape = "\t\n\f\r".indexOf(point);
    if (escape >= 0) {
      out.append('\\').append("tnfr".charAt(escape));
    } else if (special.indexOf(point) >= 0) {
      out.append('\\').appendCodePoint(point);
    } else if (isPlain(point)) {
      out.appendCodePoint(point);
    } else if (point <= 0xFF) {
      out.append("\\x%02X".formatted(point));
    } else if (Character.isBmpCodePoint(point)) {
      out.append("\\u%04X".formatted(point));
    } else {
      out.append(dialect.point().formatted(point));
    }
  }

  /** Characters that show as themselves in a text. */
  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
