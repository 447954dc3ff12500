package dev.contextbridge.tests.properties;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** An enum with three constants, one of which has another name in JavaScript. */
record EnumShape(String java) implements Shape {
  /** The Java file. */
  String source() {
    return "public enum %s { RED, @JsName(\"sea-green\") SEA, constructor }".formatted(java);
  }

  @Override
  public String script(Map<String, String> named) {
    return "{kind: 'enum', names: ['RED', 'sea-green', 'constructor']}";
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return Arbitraries.of(classes.find(java).getEnumConstants());
  }
}
