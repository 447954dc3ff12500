package dev.contextbridge.tests.regexps;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Regular expressions and inputs at random, made of what is likely to tell two engines apart. */
final class RandomRegexes {
  private static final List<String> LITERALS =
      List.of("a", "b", "s", "S", "k", "é", "0", "1", "_", "-", " ", "\\.", "ab", "😀", "\\n");
  private static final List<String> CLASSES =
      List.of("\\d", "\\w", "\\s", "\\D", "\\W", "\\S", ".", ".", "\\u0085", "\\xA0", "\\t");
  private static final List<String> ITEMS =
      List.of(
          "a",
          "b",
          "s",
          "k",
          "a-c",
          "R-T",
          "0-9",
          "\\d",
          "\\w",
          "\\s",
          "\\S",
          "\\W",
          "-",
          "\\-",
          "_",
          "é",
          "😀",
          "\\n",
          "\\u2028",
          "^",
          ".",
          "&",
          "\\]",
          "\\uD83D\\uDE00");
  private static final List<String> QUANTIFIERS =
      List.of("*", "+", "?", "{2}", "{0,2}", "{1,}", "{0,1}", "{1}");
  private static final List<String> PIECES =
      List.of(
          "a", "b", "ab", "s", "S", "k", "K", "ſ", "\u212a", "é", "É", "0", "1", "_", "-", " ", ".",
          "\n", "\r", "\r\n", "\u0085", "\u2028", "\u00a0", "😀", "𐀀", "\ud83d", "\ude00", "aa");

  private final Random random;
  private final List<String> edges;
  private final boolean java;

  private RandomRegexes(long seed, boolean java) {
    this.random = new Random(seed);
    this.java = java;
    this.edges =
        java
            ? List.of("^", "$", "\\A", "\\z", "\\Z", "\\h", "\\v", "\\Q.a\\E", "\\x{1F600}")
            : List.of("^", "$", "\\b", "\\B", "[^]", "[]", "\\v", "\\cJ", "^", "$");
  }

  /** Expressions as JavaScript writes them; some of them are wrong. */
  static RandomRegexes ofJavaScript(long seed) {
    return new RandomRegexes(seed, false);
  }

  /** Expressions as Java writes them; some of them are wrong. */
  static RandomRegexes ofJava(long seed) {
    return new RandomRegexes(seed, true);
  }

  private String oneOf(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Some of the letters. */
  String flags(String letters) {
    StringBuilder flags = new StringBuilder();
    letters.chars().filter(letter -> chance(40)).forEach(letter -> flags.append((char) letter));
    return flags.toString();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String regex() {
    return choice(3);
  }

  private String choice(int depth) {
    StringBuilder choice = new StringBuilder(sequence(depth));
    while (chance(25)) {
      choice.append('|').append(sequence(depth));
    }
    return choice.toString();
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder();
    for (int i = chance(8) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
      sequence.append(atom(depth));
      if (chance(30)) {
        sequence.append(oneOf(QUANTIFIERS)).append(chance(30) ? "?" : "");
      }
    }
    return sequence.toString();
  }

  private String atom(int depth) {
    int kind = random.nextInt(depth > 0 ? 100 : 60);
    if (kind < 30) {
      return oneOf(LITERALS);
    } else if (kind < 42) {
      return oneOf(CLASSES);
    } else if (kind < 52) {
      return charClass();
    } else if (kind < 58) {
      return oneOf(edges);
    } else if (kind < 60) {
      return "\\" + (1 + random.nextInt(2));
    } else if (kind < 78) {
      return "(" + choice(depth - 1) + ")";
    } else if (kind < 88) {
      return "(?:" + choice(depth - 1) + ")";
    }
    return oneOf(List.of("(?=", "(?!", "(?<=", "(?<!")) + choice(depth - 1) + ")";
  }

  private String charClass() {
    StringBuilder items = new StringBuilder(chance(35) ? "[^" : "[");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      items.append(oneOf(ITEMS));
    }
    return items.append(']').toString();
  }

  /** Short texts. */
  List<String> inputs(int count) {
    List<String> inputs = new ArrayList<>(List.of("", "a", "\n", "😀"));
    while (inputs.size() < count) {
      StringBuilder input = new StringBuilder();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        input.append(oneOf(PIECES));
      }
      inputs.add(input.toString());
    }
    return inputs;
  }

  @Override
  public String toString() {
    return java ? "Java" : "JavaScript";
  }
}
