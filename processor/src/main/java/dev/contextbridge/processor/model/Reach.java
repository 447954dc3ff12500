package dev.contextbridge.processor.model;

import static dev.contextbridge.processor.model.Direction.FROM_JAVASCRIPT;
import static dev.contextbridge.processor.model.Direction.TO_JAVASCRIPT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which way the values of the named types of an API really go, so that no other code is made. */
public final class Reach {
  private final Map<Direction, Set<Declaration>> reached = new EnumMap<>(Direction.class);

  /** What is found out when it is asked for, since types may still be read. */
  public Reach() {}

  /** Finds it out once. */
  Reach of(Api api) {
    if (reached.isEmpty()) {
      search(api);
    }
    return this;
  }

  private void search(Api api) {
    reached.put(TO_JAVASCRIPT, Collections.newSetFromMap(new IdentityHashMap<>()));
    for (Method method : api.methods()) {
      TO_JAVASCRIPT.reach(method.contents(api.name()), reached);
      if (api.isTakenFromScripts()) {
        FROM_JAVASCRIPT.reach(method.contents(api.name()), reached);
      }
    }
    for (Declaration each : api.declarations()) {
      if (each instanceof ErrorShape error) {
        for (Field field : error.fields()) {
          TO_JAVASCRIPT.reach(List.of(new Part("", field.type())), reached);
        }
      } else if (each instanceof ObjectShape object && each.goes(FROM_JAVASCRIPT)) {
        FROM_JAVASCRIPT.reach(object, reached); // its codec does
      }
    }
  }

  boolean contains(Declaration declaration, Direction direction) {
    Set<Declaration> there = reached.get(direction);
    return there != null && there.contains(declaration); // by identity
  }
}
