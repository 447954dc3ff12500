package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;
import static dev.contextbridge.maven.api.Position.TAKEN;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the methods of one interface with those of its predecessor. */
final class MethodComparison {
  private final Api before;
  private final Api after;
  private final Changes changes;
  private final BiPredicate<String, String> sameInterface;

  MethodComparison(
      Api before, Api after, Changes changes, BiPredicate<String, String> sameInterface) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.sameInterface = sameInterface;
  }

  /**
   * Compares for one of the sides that may give objects of the interface.
   *
   * @param position the side
   * @return the types that were compared with one of another name, by their names before
   */
  SortedMap<String, String> compare(Position position) {
    TypeComparison types = new TypeComparison(before, after, changes, sameInterface);
    Map<String, String> renamed = position == GIVEN ? renamed() : Map.of();
    before
        .methods()
        .forEach(
            (name, method) -> {
              Api.Method now = after.methods().get(name);
              if (now != null) {
                method(method, now, spot(name, position), position, types);
              } else {
                lost(spot(name, position), renamed.get(name));
              }
            });
    after
        .methods()
        .forEach(
            (name, method) -> {
              if (!before.methods().containsKey(name) && !renamed.containsValue(name)) {
                gained(name, method, position);
              }
            });
    types.shapes().finish();
    return types.shapes().renamed();
  }

  private Spot spot(String method, Position position) {
    String whose = position == TAKEN ? " of scripts that implement it:" : ":";
    return new Spot(after.label() + "." + method + whose);
  }

  private void method(
      Api.Method was, Api.Method is, Spot spot, Position position, TypeComparison types) {
    types.functions().compare(was.signature(), is.signature(), spot, position);
    if (position == TAKEN && was.hasDefault() != is.hasDefault()) {
      String text = is.hasDefault() ? "may be left out now" : "must be there now";
      changes.add(spot, text, !is.hasDefault(), false);
    }
    SortedMap<String, String> errors = errors(before, was);
    SortedMap<String, String> others = errors(after, is);
    errors.forEach(
        (error, type) -> {
          String other = others.get(error);
          if (other == null) {
            changes.breaking(spot, "no longer declares error '%s'".formatted(error));
          } else {
            types.shapes().later(type, other, spot.part("error '%s'".formatted(error)), position);
          }
        });
    others.forEach(
        (error, type) -> {
          if (!errors.containsKey(error)) {
            changes.add(spot, "declares error '%s' now".formatted(error), false, position == GIVEN);
          }
        });
  }

  /** The types of the errors by the names that scripts see. */
  private static SortedMap<String, String> errors(Api api, Api.Method method) {
    SortedMap<String, String> errors = new TreeMap<>();
    for (String each : method.errors()) {
      String name =
          api.types().get(each) instanceof Shape.Fields fields
              ? fields.tags().getOrDefault("name", each)
              : each;
      errors.put(name, each);
    }
    return errors;
  }

  private void lost(Spot spot, @Nullable String renamed) {
    if (renamed == null) {
      changes.breaking(spot, "was removed");
    } else { // the signature alone does not say that it does what the other did
      changes.add(spot, "seems to be called '%s' now".formatted(renamed), true, true);
    }
  }

  private void gained(String name, Api.Method method, Position position) {
    if (position == GIVEN) {
      changes.widening(spot(name, GIVEN), "was added, " + method.signature());
    } else {
      String sort = method.hasDefault() ? "optional" : "required";
      changes.add(spot(name, TAKEN), "was added and is " + sort, !method.hasDefault(), true);
    }
  }

  /** Methods that are gone, by what may be their new names: one of the same signature each. */
  private Map<String, String> renamed() {
    SortedMap<String, String> renamed = new TreeMap<>();
    before
        .methods()
        .forEach(
            (name, method) -> {
              List<String> twins = without(before, after, method);
              List<String> candidates = without(after, before, method);
              if (twins.equals(List.of(name)) && candidates.size() == 1) {
                renamed.put(name, candidates.get(0));
              }
            });
    return renamed;
  }

  /** The methods of one signature in one API that the other does not have. */
  private static List<String> without(Api api, Api other, Api.Method like) {
    return api.methods().entrySet().stream()
        .filter(each -> !other.methods().containsKey(each.getKey()))
        .filter(each -> each.getValue().signature().equals(like.signature()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
