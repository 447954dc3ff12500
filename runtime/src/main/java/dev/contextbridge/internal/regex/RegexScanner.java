package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.Regex.Back;
import dev.contextbridge.internal.regex.Regex.Choice;
import dev.contextbridge.internal.regex.Regex.Group;
import dev.contextbridge.internal.regex.Regex.Look;
import dev.contextbridge.internal.regex.Regex.One;
import dev.contextbridge.internal.regex.Regex.Repeat;
import dev.contextbridge.internal.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a regular expression that its own engine has accepted. What both dialects write alike is
 * here; the subclasses know what one of them means by the rest, and refuse what the other cannot
 * say.
 */
abstract class RegexScanner extends RegexCursor {
  private static final int MAX_NESTING = 50;
  private static final int MAX_COUNT = 1000;

  private final Map<String, Integer> names = new HashMap<>();
  private int groups;
  private int nesting;
  private boolean looksBehind;

  RegexScanner(String source) {
    super(source);
  }

  /** What {@code .} stands for. */
  abstract CodePoints dot();

  /** What {@code ^} stands for. */
  abstract Regex start();

  /** What {@code $} stands for. */
  abstract Regex end();

  /** What {@code \w} stands for. */
  abstract CodePoints word();

  /** What {@code \s} stands for. */
  abstract CodePoints space();

  /** An assertion that is an escape; null for another escape. */
  abstract @Nullable Regex assertion(int letter) throws UnsharedRegexException;

  /** The code points of an escape that the dialects write differently; null for another. */
  abstract @Nullable CodePoints special(int letter, boolean inClass) throws UnsharedRegexException;

  /** Whether the digit after a number of a backreference belongs to it. */
  abstract boolean isGroup(int number, int groupsSoFar);

  /** Code points that are written out, with what the flags add to them. */
  abstract CodePoints written(int first, int last) throws UnsharedRegexException;

  /** Refuses what a class of the dialect cannot contain as it stands. */
  abstract void checkInClass(int point, boolean first) throws UnsharedRegexException;

  /** Called where a lookbehind begins. */
  void onLookbehind(String rest) throws UnsharedRegexException {}

  /** Whether something looks at what is before the position, {@code \b} and {@code ^} aside. */
  final boolean looksBehind() {
    return looksBehind;
  }

  final void lookBehind() {
    looksBehind = true;
  }

  /** Reads all of it. */
  final Regex scan() throws UnsharedRegexException {
    Regex all = choice();
    if (peek() != NOTHING) {
      throw unshared("an unmatched ')'");
    }
    return all;
  }

  private Regex choice() throws UnsharedRegexException {
    List<Regex> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (take("|"));
    return options.size() == 1 ? options.get(0) : new Choice(options);
  }

  private Regex sequence() throws UnsharedRegexException {
    List<Regex> parts = new ArrayList<>();
    while (peek() != NOTHING && peek() != '|' && peek() != ')') {
      parts.add(repeated(atom()));
    }
    return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
  }

  private Regex atom() throws UnsharedRegexException {
    int point = next();
    return switch (point) {
      case '(' -> group();
      case '[' -> charClass();
      case '.' -> One.of(dot());
      case '^' -> start();
      case '$' -> end();
      case '\\' -> escape();
      case '*', '+', '?', '{' ->
          throw unshared("'" + Character.toString(point) + "' where it repeats nothing");
      default -> One.of(literal(point));
    };
  }

  private Regex repeated(Regex atom) throws UnsharedRegexException {
    int min = 0;
    int max = Repeat.UNBOUNDED;
    if (take("+")) {
      min = 1;
    } else if (take("?")) {
      max = 1;
    } else if (take("{")) {
      min = count();
      max = take(",") ? (peek() == '}' ? Repeat.UNBOUNDED : count()) : min;
      expect("}");
    } else if (!take("*")) {
      return atom;
    }
    boolean lazy = take("?");
    if ("*+?{".indexOf(peek()) >= 0) {
      throw unshared("'" + Character.toString(peek()) + "' behind another quantifier");
    }
    return new Repeat(atom, min, max, lazy);
  }

  private int count() throws UnsharedRegexException {
    int start = position();
    int count = 0;
    while (isDigit(peek())) {
      count = Math.min(count * 10 + next() - '0', MAX_COUNT + 1);
    }
    if (position() == start) {
      throw unshared("a '{' that is no quantifier; write '\\{'");
    }
    if (count > MAX_COUNT) {
      throw unshared("more than " + MAX_COUNT + " repetitions");
    }
    return count;
  }

  private Regex group() throws UnsharedRegexException {
    if (++nesting > MAX_NESTING) {
      throw unshared("groups that nest more than " + MAX_NESTING + " deep");
    }
    Regex group;
    if (!take("?")) {
      group = captured("");
    } else if (take(":")) {
      group = new Group(0, "", choice());
    } else if (take("=")) {
      group = Look.ahead(choice());
    } else if (take("!")) {
      group = Look.notAhead(choice());
    } else if (take("<=")) {
      group = Look.behind(behind());
    } else if (take("<!")) {
      group = Look.notBehind(behind());
    } else if (take("<")) {
      group = captured(name());
    } else {
      throw unshared("'(?" + Character.toString(next()) + "'");
    }
    expect(")");
    nesting--;
    return group;
  }

  private Regex behind() throws UnsharedRegexException {
    lookBehind();
    onLookbehind(rest());
    return choice();
  }

  private Regex captured(String name) throws UnsharedRegexException {
    int number = ++groups;
    if (!name.isEmpty() && names.put(name, number) != null) {
      throw unshared("two groups of the name '" + name + "'");
    }
    return new Group(number, name, choice());
  }

  private String name() throws UnsharedRegexException {
    String rest = rest();
    String name = rest.substring(0, Math.max(0, rest.indexOf('>')));
    if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
      throw unshared("the group name '" + name + "', which is not of ASCII letters and digits");
    }
    expect(name + ">");
    return name;
  }

  private Regex escape() throws UnsharedRegexException {
    int letter = next();
    if (letter >= '1' && letter <= '9') {
      return back(letter - '0');
    }
    if (letter == 'k') {
      expect("<");
      Integer number = names.get(name());
      if (number == null) {
        throw unshared("a backreference to a group that comes later");
      }
      return new Back(number);
    }
    Regex assertion = assertion(letter);
    return assertion == null ? One.of(escaped(letter, false)) : assertion;
  }

  private Regex back(int first) throws UnsharedRegexException {
    int number = first;
    while (isDigit(peek()) && isGroup(number * 10 + peek() - '0', groups)) {
      number = Math.min(number * 10 + next() - '0', groups + 1);
    }
    return new Back(number);
  }

  private Regex charClass() throws UnsharedRegexException {
    boolean negated = take("^");
    List<CodePoints> items = new ArrayList<>();
    for (int point = next(); ; point = next()) {
      checkInClass(point, items.isEmpty());
      if (point == ']') {
        return items.isEmpty() && negated ? One.of(CodePoints.ALL) : new One(items, negated);
      }
      items.add(item(point));
    }
  }

  private CodePoints item(int point) throws UnsharedRegexException {
    CodePoints first = member(point);
    if (peek() != '-' || rest().startsWith("-]")) {
      return first.single() < 0 ? first : written(first.single(), first.single());
    }
    expect("-");
    int begin = next();
    checkInClass(begin, false);
    CodePoints last = member(begin);
    if (first.single() < 0 || last.single() < first.single()) {
      throw unshared("a '-' beside a set of characters; write '\\-'");
    }
    return written(first.single(), last.single());
  }

  /** One code point, or a set of them for an escape such as {@code \d}. */
  private CodePoints member(int point) throws UnsharedRegexException {
    return point == '\\' ? escaped(next(), true) : CodePoints.only(whole(point));
  }

  private CodePoints literal(int point) throws UnsharedRegexException {
    return written(whole(point), point);
  }

  /** The code points of an escape, as they are written. */
  private CodePoints escaped(int letter, boolean inClass) throws UnsharedRegexException {
    CodePoints special = special(letter, inClass);
    if (special != null) {
      return special;
    }
    return switch (letter) {
      case 'd' -> CodePoints.DIGITS;
      case 'D' -> CodePoints.DIGITS.complement();
      case 'w' -> word();
      case 'W' -> word().complement();
      case 's' -> space();
      case 'S' -> space().complement();
      case 't' -> CodePoints.only('\t');
      case 'n' -> CodePoints.only('\n');
      case 'r' -> CodePoints.only('\r');
      case 'f' -> CodePoints.only('\f');
      case 'x' -> CodePoints.only(hex(2));
      case 'u' -> CodePoints.only(whole(pair(hex(4))));
      default -> CodePoints.only(punctuation(letter));
    };
  }

  private static int punctuation(int point) throws UnsharedRegexException {
    if (point > 0x7F || Character.isLetterOrDigit(point)) {
      throw unshared("'\\" + Character.toString(point) + "'");
    }
    return point;
  }
}
