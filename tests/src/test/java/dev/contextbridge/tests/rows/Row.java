package dev.contextbridge.tests.rows;

import dev.contextbridge.Exposure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of the type table with sample values, written in JavaScript. */
final class Row {
  private final String key;
  private final String expected;
  private final String expectedOfJava;
  private final Echo<?> echo;
  private final Exposure exposure;
  private final List<Good> good = new ArrayList<>();
  private final List<Bad> bad = new ArrayList<>();
  private boolean lenientAlone;
  private boolean boxed = true;
  private boolean mayBeMissing;
  private boolean anything;

  /**
   * A value that crosses.
   *
   * @param js the value
   * @param java what Java gets
   * @param back what JavaScript gets back
   */
  record Good(String js, Object java, String back) {}

  /**
   * A value that is refused.
   *
   * @param js the value
   * @param name the error's name
   * @param problem its message after the place
   */
  record Bad(String js, String name, String problem) {}

  /**
   * A row without samples.
   *
   * @param expected what errors say that a value of JavaScript must be
   * @param expectedOfJava what errors say that a value of Java must be
   */
  Row(String expected, String expectedOfJava, Echo<?> echo, Exposure exposure) {
    this.key = exposure.key();
    this.expected = expected;
    this.expectedOfJava = expectedOfJava;
    this.echo = echo;
    this.exposure = exposure;
  }

  Row good(String js, Object java) {
    return good(js, java, js);
  }

  Row good(String js, Object java, String back) {
    good.add(new Good(js, java, back));
    return this;
  }

  /** Values that are of another kind than the row wants; each is followed by its kind. */
  Row wrongKind(String... valuesAndKinds) {
    for (int i = 0; i < valuesAndKinds.length; i += 2) {
      bad(valuesAndKinds[i], " must be " + expected + ", got " + valuesAndKinds[i + 1]);
    }
    return this;
  }

  Row bad(String js, String problem) {
    bad.add(new Bad(js, "TypeError", problem));
    return this;
  }

  Row outOfRange(String js, String problem) {
    bad.add(new Bad(js, "RangeError", problem));
    return this;
  }

  Row notCloneable(String js, String kind) {
    String problem = " must be data that can be copied, got " + kind;
    bad.add(new Bad(js, "DataCloneError", problem));
    return this;
  }

  /** A direct parameter takes more than a value inside another: it has tests of its own. */
  Row lenientAlone() {
    lenientAlone = true;
    return this;
  }

  /** The declared type is another inside a record. */
  Row notBoxed() {
    boxed = false;
    return this;
  }

  /** Every value is of the type, null of Java too. */
  Row anything() {
    anything = true;
    return mayBeMissing();
  }

  boolean isAnything() {
    return anything;
  }

  Row mayBeMissing() {
    mayBeMissing = true;
    return this;
  }

  List<Position> positions() {
    return Arrays.stream(Position.values())
        .filter(position -> boxed || position != Position.FIELD)
        .toList();
  }

  /** The positions at which nothing but the row's own kind is taken. */
  List<Position> strictPositions() {
    return positions().stream().filter(each -> !lenientAlone || !each.isAlone()).toList();
  }

  String key() {
    return key;
  }

  String expected() {
    return expected;
  }

  String expectedOfJava() {
    return expectedOfJava;
  }

  Echo<?> echo() {
    return echo;
  }

  Exposure exposure() {
    return exposure;
  }

  List<Good> good() {
    return good;
  }

  List<Bad> bad() {
    return bad;
  }

  boolean isBoxed() {
    return boxed;
  }

  boolean canBeMissing() {
    return mayBeMissing;
  }

  @Override
  public String toString() {
    return key;
  }
}
