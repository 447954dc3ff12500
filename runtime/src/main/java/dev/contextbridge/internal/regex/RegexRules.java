package dev.contextbridge.internal.regex;

import dev.contextbridge.internal.regex.Regex.Back;
import dev.contextbridge.internal.regex.Regex.Choice;
import dev.contextbridge.internal.regex.Regex.Edge;
import dev.contextbridge.internal.regex.Regex.Group;
import dev.contextbridge.internal.regex.Regex.Look;
import dev.contextbridge.internal.regex.Regex.One;
import dev.contextbridge.internal.regex.Regex.Repeat;
import dev.contextbridge.internal.regex.Regex.Sequence;
import java.util.BitSet;

/**
 * What the two engines do differently with the same expression, and so must not be in it.
 * ECMAScript forgets at each turn of a loop what the groups in it captured, gives up a turn that
 * took nothing, lets a backreference to a group that took no part match nothing, and matches
 * lookbehinds from right to left; Java does none of that.
 */
final class RegexRules {
  private static final int UNBOUNDED = Repeat.UNBOUNDED;

  private final boolean ignoreCase;
  private final BitSet captured = new BitSet();
  private final BitSet wideGroups = new BitSet();
  private boolean wide;
  private boolean inLookbehind;

  /**
   * What is known of a part.
   *
   * @param mayBeEmpty whether it can match without taking anything
   * @param length the most code points that it takes
   * @param groups how many groups in it capture
   */
  private record Facts(boolean mayBeEmpty, int length, int groups) {}

  /**
   * What is known of the whole.
   *
   * @param wide whether some of it matches characters beyond the basic plane, or halves of them
   * @param mayBeEmpty whether it can match without taking anything
   */
  record Traits(boolean wide, boolean mayBeEmpty) {}

  private RegexRules(boolean ignoreCase) {
    this.ignoreCase = ignoreCase;
  }

  /**
   * Checks an expression.
   *
   * @param regex the expression
   * @param ignoreCase whether letters match both cases
   * @return what is known of it
   * @throws UnsharedRegexException when the engines would disagree
   */
  static Traits check(Regex regex, boolean ignoreCase) throws UnsharedRegexException {
    RegexRules rules = new RegexRules(ignoreCase);
    Facts facts = rules.visit(regex);
    return new Traits(rules.wide, facts.mayBeEmpty());
  }

  private Facts visit(Regex regex) throws UnsharedRegexException {
    if (regex instanceof One one) {
      wide |= isWide(one.set()) || isWide(CodePoints.all(one.items())); // as it is written, too
      return new Facts(false, 1, 0);
    } else if (regex instanceof Sequence sequence) {
      return visit(sequence);
    } else if (regex instanceof Choice choice) {
      return visit(choice);
    } else if (regex instanceof Group group) {
      return visit(group);
    } else if (regex instanceof Repeat repeat) {
      return visit(repeat);
    } else if (regex instanceof Look look) {
      return visit(look);
    } else if (regex instanceof Back back) {
      return visit(back);
    }
    return new Facts(true, 0, 0);
  }

  private static boolean isWide(CodePoints set) {
    return set.hasAny(Character.MIN_SURROGATE, Character.MAX_SURROGATE)
        || set.hasAny(Character.MIN_SUPPLEMENTARY_CODE_POINT, CodePoints.MAX);
  }

  private Facts visit(Sequence sequence) throws UnsharedRegexException {
    boolean mayBeEmpty = true;
    int groups = 0;
    int length = 0;
    for (Regex part : sequence.parts()) {
      Facts facts = visit(part);
      mayBeEmpty &= facts.mayBeEmpty();
      groups += facts.groups();
      length = bounded((long) length + facts.length());
    }
    return new Facts(mayBeEmpty, length, groups);
  }

  private Facts visit(Choice choice) throws UnsharedRegexException {
    boolean mayBeEmpty = false;
    int groups = 0;
    int length = 0;
    BitSet before = (BitSet) captured.clone();
    BitSet inAll = null;
    for (Regex option : choice.options()) {
      reset(before);
      Facts facts = visit(option);
      mayBeEmpty |= facts.mayBeEmpty();
      groups += facts.groups();
      length = Math.max(length, facts.length());
      if (inAll == null) {
        inAll = (BitSet) captured.clone();
      } else {
        inAll.and(captured);
      }
    }
    reset(inAll == null ? before : inAll);
    return new Facts(mayBeEmpty, length, groups);
  }

  private void reset(BitSet known) {
    captured.clear();
    captured.or(known);
  }

  private Facts visit(Group group) throws UnsharedRegexException {
    boolean outside = wide;
    wide = false;
    Facts facts = visit(group.body());
    if (group.number() > 0) {
      captured.set(group.number());
      wideGroups.set(group.number(), wide);
    }
    wide |= outside;
    int groups = facts.groups() + (group.number() > 0 ? 1 : 0);
    return new Facts(facts.mayBeEmpty(), facts.length(), groups);
  }

  private Facts visit(Repeat repeat) throws UnsharedRegexException {
    Regex body = repeat.body();
    if (body instanceof Edge || body instanceof Look) {
      throw new UnsharedRegexException("an assertion that is repeated");
    }
    BitSet before = (BitSet) captured.clone();
    Facts facts = visit(body);
    if (facts.mayBeEmpty()) {
      throw new UnsharedRegexException("a repeated group that may be empty");
    }
    // A group that is itself repeated holds its last turn in both engines; one inside may not.
    int own = body instanceof Group group && group.number() > 0 ? 1 : 0;
    if (!repeat.isOptional() && facts.groups() > own) {
      throw new UnsharedRegexException("a capturing group inside of a repeated group");
    }
    if (repeat.min() == 0) {
      reset(before);
    }
    int length =
        repeat.max() == UNBOUNDED ? UNBOUNDED : bounded((long) facts.length() * repeat.max());
    return new Facts(repeat.min() == 0, length, facts.groups());
  }

  private Facts visit(Look look) throws UnsharedRegexException {
    boolean outside = inLookbehind;
    if (outside
        && !(look.body() instanceof One)) { // the engine of JavaScript finds less than it should
      throw new UnsharedRegexException("an assertion in a lookbehind");
    }
    inLookbehind |= look.behind();
    Facts facts = visit(look.body());
    inLookbehind = outside;
    if (facts.groups() > 0) {
      throw new UnsharedRegexException("a capturing group in an assertion");
    }
    if (look.behind() && facts.length() == UNBOUNDED) {
      throw new UnsharedRegexException("a lookbehind without a greatest length");
    }
    return new Facts(true, 0, 0);
  }

  private Facts visit(Back back) throws UnsharedRegexException {
    if (ignoreCase) {
      throw new UnsharedRegexException("a backreference with letters of both cases");
    }
    if (inLookbehind) {
      throw new UnsharedRegexException("a backreference in a lookbehind");
    }
    if (!captured.get(back.number())) {
      throw new UnsharedRegexException("a backreference to a group that may not have matched");
    }
    if (wideGroups.get(back.number())) {
      throw new UnsharedRegexException("a backreference to a group of any characters");
    }
    return new Facts(true, UNBOUNDED, 0);
  }

  private static int bounded(long length) {
    return (int) Math.min(length, UNBOUNDED);
  }
}
