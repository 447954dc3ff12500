package dev.contextbridge.tests.properties;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Many values of one type. */
record Sequence(Form form, Shape element) implements Shape {
  enum Form {
    LIST,
    COLLECTION,
    SET,
    ARRAY
  }

  private static final int MOST = 3;

  @Override
  public String java() {
    return switch (form) {
      case LIST -> "List<" + element.java() + ">";
      case COLLECTION -> "Collection<" + element.java() + ">";
      case SET -> "Set<" + element.java() + ">";
      case ARRAY -> element.java() + "[]";
    };
  }

  @Override
  public String script(Map<String, String> named) {
    String kind = form == Form.SET ? "set" : "array";
    return "{kind: '%s', of: %s}".formatted(kind, element.script(named));
  }

  @Override
  public Arbitrary<Object> values(Classes classes, int depth) {
    return (depth <= 0
            ? Arbitraries.just(List.of())
            : element.values(classes, depth - 1).list().ofMaxSize(MOST))
        .map(elements -> collect(elements, classes));
  }

  private Object collect(List<?> elements, Classes classes) {
    return switch (form) {
      case LIST, COLLECTION -> Collections.unmodifiableList(new ArrayList<Object>(elements));
      case SET -> set(elements);
      case ARRAY -> array(elements, classes);
    };
  }

  private static Set<Object> set(List<?> elements) {
    Set<Object> set = new LinkedHashSet<>();
    elements.forEach(each -> set.add(unsigned(each)));
    return set;
  }

  private Object array(List<?> elements, Classes classes) {
    Object array = Array.newInstance(JavaNames.erased(element.java(), classes), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Array.set(array, i, elements.get(i));
    }
    return array;
  }

  /** In a Set or as a key of a Map, JavaScript makes 0 of -0. */
  static Object unsigned(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Sequence::unsigned);
    }
    if (value instanceof Double number && number == 0) {
      return 0d;
    }
    return value instanceof Float number && number == 0 ? (Object) 0f : value;
  }
}
