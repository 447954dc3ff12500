package dev.contextbridge.tests.properties;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A value that may not be there: as null, or in an Optional. */
record Missing(Shape value, boolean isOptional) implements Shape {
  @Override
  public String java() {
    if (isOptional) {
      return "Optional<" + value.java() + ">";
    }
    String java = value.java();
    return java.endsWith("[]") ? java.replace("[]", " @Nullable []") : "@Nullable " + java;
  }

  @Override
  public String script(Map<String, String> named) {
    String kind = isOptional ? "optional" : "nullable";
    return "{kind: '%s', of: %s}".formatted(kind, value.script(named));
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    Object nothing = isOptional ? Optional.empty() : null;
    if (depth <= 0) {
      return Arbitraries.just(nothing);
    }
    Arbitrary<Object> present = value.values(classes, depth - 1);
    return Arbitraries.oneOf(
        Arbitraries.just(nothing), isOptional ? present.map(Optional::of) : present);
  }

  @Override
  public boolean canBeMissing() {
    return true;
  }
}
