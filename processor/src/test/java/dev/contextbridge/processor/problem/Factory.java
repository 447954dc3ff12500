package dev.contextbridge.processor.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * A method that makes one message of the catalogue, as its source shows it.
 *
 * @param method the method
 * @param meaning its Javadoc up to the first tag
 */
record Factory(Method method, String meaning) {
  private static final Path SOURCES = Path.of("src/main/java/dev/contextbridge/processor/problem");
  private static final Pattern DECLARED =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public static Problem (\\w+)\\(", Pattern.DOTALL);

  /** Stands for an argument in a message. */
  private static final String ANY = "…";

  /** All of them, in the order of the sources. */
  static List<Factory> all() {
    return Stream.of(
            ApiProblems.class, TypeProblems.class, UnionProblems.class, DescriptionProblems.class)
        .flatMap(Factory::of)
        .toList();
  }

  private static Stream<Factory> of(Class<?> type) {
    try {
      String source = Files.readString(SOURCES.resolve(type.getSimpleName() + ".java"));
      return DECLARED
          .matcher(source)
          .results()
          .map(found -> new Factory(named(type, found.group(2)), meaning(found.group(1))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Method named(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String meaning(String javadoc) {
    return javadoc
        .replaceAll("\\n *\\* ?", "\n")
        .replaceFirst("(?s)\\n@.*", "")
        .replaceAll("\\{@code ([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }

  String name() {
    return method.getName();
  }

  /** A message, with {@link #ANY} for what depends on the place. */
  Problem sample() {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(
                type ->
                    type == Place.class
                        ? Place.of((Element) null, ANY)
                        : type == int.class ? (Object) 1 : ANY)
            .toArray();
    try {
      return (Problem) method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name(), e);
    }
  }

  String code() {
    return sample().code();
  }

  /** The cases that are named after it. */
  List<ProblemCase> cases() {
    return ProblemCase.all().stream().filter(each -> each.factory().equals(name())).toList();
  }
}
