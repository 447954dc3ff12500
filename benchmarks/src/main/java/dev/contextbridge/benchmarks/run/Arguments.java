package dev.contextbridge.benchmarks.run;

import dev.contextbridge.benchmarks.Measure;
import dev.contextbridge.benchmarks.Ways;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the program is asked to do. */
public final class Arguments {
  /** What the program prints when it does not understand. */
  public static final String USAGE =
      """
      Options, through -Dbenchmarks.args="...":
        --quick         one short iteration each: shows that everything runs, not how fast
        --warm-up N     iterations before those that count: 2 of 1 s interpreted, 5 of 2 s compiled
                        (35 between worlds) unless given; more where other programs run too
        --ways LIST     only these ways: names separated by commas, any case
        --works LIST    only these workloads: CALL, ITEMS_TO_SCRIPT, ITEMS_TO_JAVA_100 and so on
        --worlds        only what crosses between two worlds; measured too unless --works is given
        --parts LIST    of interpreted, compiled, memory and javac; the first three unless given
        --javac         the same as --parts javac
        --jdk25 PATH    the JDK 25 for compiled mode, which is looked for otherwise
        --out FILE      writes the report there too; relative to benchmarks/
      """;

  /** The parts of the report. */
  public enum Part {
    INTERPRETED,
    COMPILED,
    MEMORY,
    JAVAC
  }

  private boolean quick;
  private OptionalInt warmUps = OptionalInt.empty();
  private Set<Ways> ways = EnumSet.allOf(Ways.class);
  private Set<Measure> measures = EnumSet.allOf(Measure.class);
  private boolean worlds = true;
  private Set<Part> parts = EnumSet.of(Part.INTERPRETED, Part.COMPILED, Part.MEMORY);
  private Optional<Path> jdk25 = Optional.empty();
  private Optional<Path> out = Optional.empty();

  private Arguments() {}

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException when it is not as the usage says
   */
  public static Arguments parse(String... line) {
    Arguments arguments = new Arguments();
    Deque<String> rest = new ArrayDeque<>();
    for (String word : line) {
      rest.addAll(Arrays.asList(word.split("=", 2)));
    }
    while (!rest.isEmpty()) {
      arguments.take(rest.remove(), rest);
    }
    return arguments;
  }

  private void take(String option, Deque<String> rest) {
    switch (option) {
      case "" -> {}
      case "--quick" -> quick = true;
      case "--warm-up" -> warmUps = OptionalInt.of(Integer.parseInt(value(option, rest)));
      case "--javac" -> parts = EnumSet.of(Part.JAVAC);
      case "--ways" -> ways = constants(Ways.class, value(option, rest));
      case "--works" -> {
        measures = constants(Measure.class, value(option, rest));
        worlds = false;
      }
      case "--worlds" -> {
        measures = EnumSet.noneOf(Measure.class);
        worlds = true;
      }
      case "--parts" -> parts = constants(Part.class, value(option, rest));
      case "--jdk25" -> jdk25 = Optional.of(Path.of(value(option, rest)));
      case "--out" -> out = Optional.of(Path.of(value(option, rest)));
      default -> throw new IllegalArgumentException("Unknown option " + option);
    }
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.remove();
  }

  /** The constants that have one of the names, or start with it and an underscore. */
  private static <E extends Enum<E>> Set<E> constants(Class<E> type, String list) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String part : list.toUpperCase(Locale.ROOT).split(",", -1)) {
      String name = part.strip();
      List<E> named = EnumSet.allOf(type).stream().filter(e -> e.name().equals(name)).toList();
      if (named.isEmpty()) {
        named = EnumSet.allOf(type).stream().filter(e -> e.name().startsWith(name + "_")).toList();
      }
      if (named.isEmpty()) {
        String all = EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "));
        throw new IllegalArgumentException(name + " is none of " + all);
      }
      chosen.addAll(named);
    }
    return chosen;
  }

  public boolean quick() {
    return quick;
  }

  /** How many iterations to warm up, if it was said. */
  public OptionalInt warmUps() {
    return warmUps;
  }

  public Set<Ways> ways() {
    return ways;
  }

  public Set<Measure> measures() {
    return measures;
  }

  /** Whether to measure what crosses between two worlds. */
  public boolean worlds() {
    return worlds;
  }

  /** Whether a part of the report is wanted. */
  public boolean wants(Part part) {
    return parts.contains(part);
  }

  public Optional<Path> jdk25() {
    return jdk25;
  }

  public Optional<Path> out() {
    return out;
  }
}
