package dev.contextbridge.tests.properties;

import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * A type without contents.
 *
 * @param java the type as a type argument
 * @param direct the type as a component
 * @param kind what {@code shapes.js} calls its values
 * @param key whether it can be the key of a map that is no object of JavaScript
 * @param random its values
 */
record Leaf(
    String java, String direct, String kind, boolean key, Supplier<Arbitrary<Object>> random)
    implements Shape {
  static Leaf of(String java, String direct, String kind, Supplier<Arbitrary<?>> random) {
    return new Leaf(java, direct, kind, false, () -> random.get().asGeneric());
  }

  Leaf asKey() {
    return new Leaf(java, direct, kind, true, random);
  }

  @Override
  public String script(Map<String, String> named) {
    return "{kind: '" + kind + "'}";
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return random.get();
  }
}
