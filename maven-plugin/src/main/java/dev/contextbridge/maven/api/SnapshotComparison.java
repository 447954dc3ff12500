package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;
import static dev.contextbridge.maven.api.Position.TAKEN;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Compares the API of a module with a snapshot of it. */
final class SnapshotComparison {
  private final Snapshot before;
  private final Snapshot after;
  private final Reach reachBefore;
  private final Reach reach;
  private final Changes changes = new Changes();
  private final Map<Api, Api> pairs = new LinkedHashMap<>();

  private SnapshotComparison(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.reachBefore = Reach.of(before);
    this.reach = Reach.of(after);
    pair((was, is) -> was.root() != null && was.root().equals(is.root()));
    pair((was, is) -> was.java().equals(is.java()));
    pair((was, is) -> was.root() == null && is.root() == null && was.name().equals(is.name()));
  }

  /**
   * Compares.
   *
   * @param before the snapshot
   * @param after the API now
   * @return the changes by their places; empty when scripts cannot tell the APIs apart
   */
  static List<Change> compare(Snapshot before, Snapshot after) {
    return new SnapshotComparison(before, after).changes();
  }

  private void pair(BiPredicate<Api, Api> areOne) {
    for (Api was : before.apis().values()) {
      if (!pairs.containsKey(was)) {
        after.apis().values().stream()
            .filter(is -> !pairs.containsValue(is) && areOne.test(was, is))
            .findFirst()
            .ifPresent(is -> pairs.put(was, is));
      }
    }
  }

  private List<Change> changes() {
    for (Api was : before.apis().values()) {
      Api is = pairs.get(was);
      if (is == null) {
        changes.breaking(spot(was), "was removed");
      } else {
        identity(was, is);
        methods(was, is);
      }
    }
    Collection<Api> known = pairs.values();
    after.apis().values().stream().filter(each -> !known.contains(each)).forEach(this::added);
    return changes.sorted();
  }

  private static Spot spot(Api api) {
    return new Spot(api.label() + ":");
  }

  private void added(Api api) {
    String where = api.root() == null ? "" : " to world " + api.root().world();
    String methods = String.join(", ", api.methods().keySet());
    String text = "was added%s with the methods %s".formatted(where, methods);
    changes.add(spot(api), text, false, reach.has(api.java(), GIVEN));
  }

  private void identity(Api was, Api is) {
    root(was, is);
    if (!was.name().equals(is.name())) {
      changes.compatible(
          spot(is), "its type is called %s now, was %s".formatted(is.name(), was.name()));
    }
    if (!was.java().equals(is.java())) {
      changes.compatible(
          spot(is), "its declaration is that of %s now, was %s".formatted(is.java(), was.java()));
    }
    if (was.implementable() != is.implementable() && reachBefore.has(was.java(), TAKEN)) {
      String text = is.implementable() ? "can be implemented" : "can no longer be implemented";
      changes.add(spot(is), text + " by scripts", !is.implementable(), is.implementable());
    }
  }

  private void root(Api was, Api is) {
    Api.Root old = was.root();
    Api.Root now = is.root();
    if (Objects.equals(old, now)) {
      return;
    }
    if (now == null) {
      changes.breaking(spot(was), "is no longer exposed by itself");
    } else if (old == null) {
      changes.widening(spot(is), "is exposed in world %d now".formatted(now.world()));
    } else {
      if (!old.key().equals(now.key())) {
        changes.breaking(spot(was), "its key is '%s' now".formatted(now.key()));
      }
      if (old.world() != now.world()) {
        String text = "is in world %d now, was in world %d".formatted(now.world(), old.world());
        changes.add(spot(is), text, true, true);
      }
    }
  }

  private void methods(Api was, Api is) {
    MethodComparison methods = new MethodComparison(was, is, changes, this::areOne);
    if (reachBefore.has(was.java(), GIVEN)) {
      methods.compare(GIVEN);
    }
    if (reachBefore.has(was.java(), TAKEN) && was.implementable() && is.implementable()) {
      methods.compare(TAKEN);
    }
  }

  /** Interfaces of other modules are known by their Java names alone. */
  private boolean areOne(String was, String is) {
    Api old = before.apis().get(was);
    Api paired = old == null ? null : pairs.get(old);
    return paired == null ? was.equals(is) : paired.java().equals(is);
  }
}
