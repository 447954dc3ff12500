package dev.contextbridge.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a value goes. */
public enum Direction {
  /** Java gives it: a result, or an argument of a script's function. */
  TO_JAVASCRIPT,
  /** JavaScript gives it: an argument, or what a script's function returns. */
  FROM_JAVASCRIPT;

  /**
   * The way of the parameters of a function that goes this way.
   *
   * @return the other direction
   */
  public Direction reversed() {
    return this == TO_JAVASCRIPT ? FROM_JAVASCRIPT : TO_JAVASCRIPT;
  }

  /**
   * A type that only Java can give, where JavaScript would have to give it.
   *
   * @param steps the way to it, in words
   * @param type the type
   */
  public record Obstacle(List<String> steps, OneWay type) {}

  /**
   * What keeps values from going this way. A declaration is looked into once, so types that contain
   * themselves have an end.
   *
   * @param parts the types of the values
   * @return everything that is in the way, in the order of the parts
   */
  public List<Obstacle> obstacles(List<Part> parts) {
    List<Obstacle> found = new ArrayList<>();
    search(parts, List.of(), found, new EnumMap<>(Direction.class));
    return found;
  }

  /**
   * Adds everything named that values meet when they go this way.
   *
   * @param parts the types of the values
   * @param reached what is met each way
   */
  void reach(List<Part> parts, Map<Direction, Set<Declaration>> reached) {
    search(parts, List.of(), new ArrayList<>(), reached);
  }

  /** The same for values of one declaration. */
  void reach(Declaration declaration, Map<Direction, Set<Declaration>> reached) {
    if (isNew(declaration, reached)) {
      reach(declaration.contents(), reached);
    }
  }

  private void search(
      List<Part> parts,
      List<String> steps,
      List<Obstacle> found,
      Map<Direction, Set<Declaration>> visited) {
    for (Part part : parts) {
      Direction way = part.reversed() ? reversed() : this;
      BridgeType type = part.type();
      List<String> inner = with(steps, part.step());
      OneWay oneWay = type.oneWay();
      if (oneWay != null && way == FROM_JAVASCRIPT) {
        found.add(new Obstacle(inner, oneWay));
      } else if (way.isNew(type.declaration(), visited)) {
        way.search(type.contents(), inner, found, visited);
      }
    }
  }

  private boolean isNew(
      @Nullable Declaration declaration, Map<Direction, Set<Declaration>> visited) {
    return declaration == null
        || visited
            .computeIfAbsent(this, way -> Collections.newSetFromMap(new IdentityHashMap<>()))
            .add(declaration);
  }

  private static List<String> with(List<String> steps, String step) {
    if (step.isEmpty()) {
      return steps;
    }
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return List.copyOf(longer);
  }
}
