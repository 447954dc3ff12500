package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;
import static dev.contextbridge.maven.api.Position.TAKEN;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the interfaces of a module are reachable: which methods give or take them. */
final class Reach {
  private final Snapshot snapshot;
  private final SortedMap<String, SortedSet<String>> given = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> taken = new TreeMap<>();

  private Reach(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Finds out how all interfaces are reachable.
   *
   * @param snapshot the API of a module
   * @return what starts at its roots, and at interfaces that nothing in the module gives or takes,
   *     as other modules may
   */
  static Reach of(Snapshot snapshot) {
    Reach reach = new Reach(snapshot);
    for (Api api : snapshot.apis().values()) {
      if (api.root() != null) {
        reach.enter(api, GIVEN);
      }
    }
    Reach mentioned = new Reach(snapshot);
    snapshot.apis().values().forEach(api -> mentioned.methods(api, GIVEN, false));
    for (Api api : snapshot.apis().values()) {
      if (!mentioned.isReached(api.java())) {
        reach.enterFromOutside(api);
      }
    }
    for (Api api : snapshot.apis().values()) { // those that only mention each other
      reach.enterFromOutside(api);
    }
    return reach;
  }

  private void enterFromOutside(Api api) {
    if (!isReached(api.java())) {
      enter(api, GIVEN);
      if (api.implementable()) {
        enter(api, TAKEN);
      }
    }
  }

  /**
   * Which methods give or take an interface.
   *
   * @param java its Java name
   * @param position who gives it
   * @return the methods as messages call them
   */
  SortedSet<String> places(String java, Position position) {
    return in(position).getOrDefault(java, new TreeSet<>());
  }

  /**
   * Whether objects of an interface come from one side.
   *
   * @param java its Java name
   * @param position who gives it
   * @return true for roots, and for what nothing in the module reaches, too
   */
  boolean has(String java, Position position) {
    return in(position).containsKey(java);
  }

  private SortedMap<String, SortedSet<String>> in(Position position) {
    return position == GIVEN ? given : taken;
  }

  private boolean isReached(String java) {
    return has(java, GIVEN) || has(java, TAKEN);
  }

  private void enter(Api api, Position position) {
    if (in(position).putIfAbsent(api.java(), new TreeSet<>()) == null) {
      methods(api, position, true);
    }
  }

  private void methods(Api api, Position position, boolean further) {
    api.methods()
        .forEach(
            (name, method) ->
                new TypeWalk(api, (type, at) -> found(api, name, type, at, further))
                    .walk(method.signature(), position));
  }

  private void found(Api api, String method, Type type, Position position, boolean further) {
    if (!(api.shape(type) instanceof Shape.Reference reference)) {
      return;
    }
    Api target = snapshot.apis().get(reference.java());
    if (further && target != null && (position == GIVEN || target.implementable())) {
      enter(target, position);
    }
    boolean itself = reference.java().equals(api.java());
    if (!itself) {
      in(position)
          .computeIfAbsent(reference.java(), it -> new TreeSet<>())
          .add(api.label() + "." + method);
    }
  }
}
