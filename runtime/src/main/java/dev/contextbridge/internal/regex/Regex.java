package dev.contextbridge.internal.regex;

import java.util.List;

/**
 * A regular expression with the meaning that both dialects can give it: matched from left to right
 * with backtracking, the first way that fits wins.
 */
sealed interface Regex {
  /**
   * One code point.
   *
   * @param items what it may be
   * @param negated whether it is any other instead
   */
  record One(List<CodePoints> items, boolean negated) implements Regex {
    static One of(CodePoints set) {
      return new One(List.of(set), false);
    }

    CodePoints set() {
      CodePoints all = CodePoints.all(items);
      return negated ? all.complement() : all;
    }
  }

  /** One after the other. */
  record Sequence(List<Regex> parts) implements Regex {
    static Sequence of(Regex... parts) {
      return new Sequence(List.of(parts));
    }
  }

  /** The first that fits. Stands alone or inside of a group or an assertion. */
  record Choice(List<Regex> options) implements Regex {}

  /**
   * A group.
   *
   * @param number the group that it captures; 0 for none
   * @param name its name; empty for none
   * @param body what is in it
   */
  record Group(int number, String name, Regex body) implements Regex {
    /** A group that captures nothing. */
    static Group choice(Regex... options) {
      return new Group(0, "", new Choice(List.of(options)));
    }
  }

  /**
   * The same several times.
   *
   * @param body what is repeated
   * @param min at least so often
   * @param max at most so often; {@link #UNBOUNDED} for no limit
   * @param lazy whether fewer times are tried first
   */
  record Repeat(Regex body, int min, int max, boolean lazy) implements Regex {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    /** Whether it is once or not at all, which is no loop. */
    boolean isOptional() {
      return min == 0 && max == 1;
    }
  }

  /** An end of the input. */
  enum Edge implements Regex {
    START,
    END
  }

  /**
   * Whether something stands before or behind a position.
   *
   * @param behind whether it ends there; otherwise it begins there
   * @param negative whether it must not
   * @param body what is looked for
   */
  record Look(boolean behind, boolean negative, Regex body) implements Regex {
    static Look ahead(Regex body) {
      return new Look(false, false, body);
    }

    static Look notAhead(Regex body) {
      return new Look(false, true, body);
    }

    static Look behind(Regex body) {
      return new Look(true, false, body);
    }

    static Look notBehind(Regex body) {
      return new Look(true, true, body);
    }
  }

  /** What a group has captured. */
  record Back(int number) implements Regex {}
}
