package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.TAKEN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares functions: their parameters, which go the other way, and their results. */
final class FunctionComparison {
  private final TypeComparison types;
  private final Api after;
  private final Changes changes;

  FunctionComparison(TypeComparison types, Api after, Changes changes) {
    this.types = types;
    this.after = after;
    this.changes = changes;
  }

  /**
   * Compares two functions.
   *
   * @param was the function before
   * @param is the function now
   * @param spot what has it
   * @param position who gives it
   */
  void compare(Type.Function was, Type.Function is, Spot spot, Position position) {
    Map<Type.Parameter, Type.Parameter> pairs = pairs(was.parameters(), is.parameters());
    order(pairs, was, is, spot);
    Position other = position.reversed();
    for (Type.Parameter each : was.parameters()) {
      Type.Parameter now = pairs.get(each);
      if (now == null) {
        changes.breaking(spot, "lost parameter '%s'".formatted(each.name()));
      } else {
        parameter(each, now, spot.part("parameter '%s'".formatted(now.name())), other);
      }
    }
    gained(is.parameters(), pairs, spot, other);
    types.compare(was.result(), is.result(), spot.part("result"), position);
  }

  /** The parameters of one name, then those of one place. */
  private static Map<Type.Parameter, Type.Parameter> pairs(
      List<Type.Parameter> was, List<Type.Parameter> is) {
    Map<Type.Parameter, Type.Parameter> pairs = new LinkedHashMap<>();
    for (int i = 0; i < was.size(); i++) {
      Type.Parameter here = i < is.size() ? is.get(i) : null;
      Type.Parameter named = named(is, was.get(i).name());
      if (named != null) {
        pairs.put(was.get(i), named);
      } else if (here != null && named(was, here.name()) == null) {
        pairs.put(was.get(i), here);
      }
    }
    return pairs;
  }

  private static Type.@Nullable Parameter named(List<Type.Parameter> all, String name) {
    return all.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  private void order(
      Map<Type.Parameter, Type.Parameter> pairs, Type.Function was, Type.Function is, Spot spot) {
    List<Type.Parameter> kept = new ArrayList<>(pairs.values());
    List<Type.Parameter> ordered = is.parameters().stream().filter(kept::contains).toList();
    if (!kept.equals(ordered)) {
      changes.breaking(
          spot,
          "takes its parameters as (%s) now, was (%s)"
              .formatted(names(is.parameters()), names(was.parameters())));
    }
  }

  private static String names(List<Type.Parameter> parameters) {
    return String.join(", ", parameters.stream().map(Type.Parameter::name).toList());
  }

  private void parameter(Type.Parameter was, Type.Parameter is, Spot spot, Position position) {
    if (!was.name().equals(is.name())) {
      changes.compatible(spot, "was called '%s' before".formatted(was.name()));
    }
    if (was.rest() != is.rest()) {
      changes.breaking(
          spot, is.rest() ? "takes any number of values now" : "takes one array of values now");
    }
    boolean mayMiss = was.optional() || is.optional();
    if (was.optional() != is.optional()) {
      optional(is.optional(), spot, position);
    }
    types.compare(
        mayMiss ? Type.present(was.type()) : was.type(),
        mayMiss ? Type.present(is.type()) : is.type(),
        spot,
        position);
  }

  private void optional(boolean isOptional, Spot spot, Position position) {
    if (position == TAKEN) {
      String text = isOptional ? "may be left out now" : "must be given now";
      changes.add(spot, text, !isOptional, false);
    } else {
      String text = isOptional ? "may be missing now" : "is always there now";
      changes.add(spot, text, isOptional, false);
    }
  }

  private void gained(
      List<Type.Parameter> parameters,
      Map<Type.Parameter, Type.Parameter> pairs,
      Spot spot,
      Position position) {
    Type.Parameter next = null;
    for (int i = parameters.size() - 1; i >= 0; i--) {
      Type.Parameter each = parameters.get(i);
      if (pairs.containsValue(each)) {
        next = each;
      } else if (next != null) {
        String text = "gained parameter '%s' before '%s'".formatted(each.name(), next.name());
        changes.add(spot, text, true, widens(each, position));
      } else {
        boolean left = each.optional() || each.rest();
        String sort = position != TAKEN ? "" : left ? "optional " : "required ";
        String text = "gained %sparameter '%s'".formatted(sort, each.name());
        changes.add(spot, text, position == TAKEN && !left, widens(each, position));
      }
    }
  }

  private boolean widens(Type.Parameter parameter, Position position) {
    return position != TAKEN || Exposed.by(after, parameter.type(), position);
  }
}
