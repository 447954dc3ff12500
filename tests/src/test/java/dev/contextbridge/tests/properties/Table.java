package dev.contextbridge.tests.properties;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A map: with string keys, with the constants of an enum, or with other keys. */
record Table(Shape key, Shape value) implements Shape {
  private static final int MOST = 3;

  @Override
  public String java() {
    return "Map<" + key.java() + ", " + value.java() + ">";
  }

  @Override
  public String script(Map<String, String> named) {
    String kind = key instanceof EnumShape ? "enumMap" : isObject() ? "stringMap" : "map";
    return "{kind: '%s', key: %s, of: %s}".formatted(kind, key.script(named), value.script(named));
  }

  private boolean isObject() {
    return key.java().equals("String");
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    if (depth <= 0) {
      return Arbitraries.just(Map.of());
    }
    Arbitrary<Object> keys = key.values(classes, depth - 1).map(Sequence::unsigned);
    return Arbitraries.maps(keys, value.values(classes, depth - 1))
        .ofMaxSize(MOST)
        .map(LinkedHashMap::new)
        .map(Collections::unmodifiableMap);
  }
}
