package dev.contextbridge.tests.properties;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A use of a record.
 *
 * @param record the record
 * @param arguments its type arguments
 */
record RecordShape(Declared record, List<Shape> arguments) implements Shape {
  /**
   * A component.
   *
   * @param annotations what stands before it
   * @param jsName what JavaScript calls it
   * @param type its type for the type arguments of the record
   */
  record Component(String annotations, String jsName, Function<List<Shape>, Shape> type) {}

  /** A record. Its components may be of its own type, so they are added when it is there. */
  static final class Declared {
    private final String name;
    private final int parameters;
    private final List<Component> components = new ArrayList<>();

    Declared(String name, int parameters) {
      this.name = name;
      this.parameters = parameters;
    }

    List<Component> components() {
      return components;
    }

    /** The declaration; {@code rest} stands before its body. */
    String source(String rest) {
      List<Shape> variables =
          IntStream.range(0, parameters).<Shape>mapToObj(i -> new Variable("V" + i)).toList();
      String header =
          parameters == 0
              ? ""
              : variables.stream().map(Shape::java).collect(joining(", ", "<", ">"));
      return IntStream.range(0, components.size())
          .mapToObj(i -> components.get(i).annotations() + javaOf(i, variables) + " c" + i)
          .collect(joining(", ", "public record " + name + header + "(", ")" + rest + " {}"));
    }

    private String javaOf(int i, List<Shape> variables) {
      return components.get(i).type().apply(variables).direct();
    }
  }

  /** Stands for a type argument where the record is declared. */
  private record Variable(String java) implements Shape {
    @Override
    public String script(Map<String, String> named) {
      throw new UnsupportedOperationException(java);
    }

    @Override
    public Arbitrary<Object> values(Classes classes, int depth) {
      throw new UnsupportedOperationException(java);
    }
  }

  /** The simple name. */
  String name() {
    return record.name;
  }

  @Override
  public String java() {
    return arguments.isEmpty()
        ? name()
        : arguments.stream().map(Shape::java).collect(joining(", ", name() + "<", ">"));
  }

  @Override
  public String script(Map<String, String> named) {
    String key = java();
    if (named.putIfAbsent(key, "") == null) {
      named.put(
          key,
          record.components.stream()
              .map(each -> component(each, named))
              .collect(joining(", ", "[", "]")));
    }
    return "{kind: 'record', name: '" + key + "'}";
  }

  private String component(Component each, Map<String, String> named) {
    return "['%s', %s]".formatted(each.jsName(), each.type().apply(arguments).script(named));
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return values(classes, depth, name());
  }

  /** Values of a record that is nested in another type. */
  Arbitrary<Object> values(Classes classes, int depth, String binaryName) {
    List<Arbitrary<Object>> values =
        record.components.stream()
            .map(each -> each.type().apply(arguments).values(classes, depth - 1))
            .toList();
    return Combinators.combine(values).as(components -> classes.make(binaryName, components));
  }
}
