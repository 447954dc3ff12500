package dev.contextbridge.maven.api;

import static dev.contextbridge.maven.api.Position.GIVEN;
import static dev.contextbridge.maven.api.Position.TAKEN;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
        int said = changes.size();
        identity(was, is);
        exports(was, is, methods(was, is), said);
      }
    }
    index();
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
      changes.breaking(
          spot(is), "its type is called %s now, was %s".formatted(is.name(), was.name()));
    }
    if (!was.java().equals(is.java())) { // the file that scripts import from is named after it
      changes.breaking(
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
      changes.widening(spot(is), "is exposed in world %s now".formatted(now.world()));
    } else {
      if (!old.key().equals(now.key())) {
        changes.breaking(spot(was), "its key is '%s' now".formatted(now.key()));
      }
      if (old.world() != now.world()) {
        String text = "is in world %s now, was in world %s".formatted(now.world(), old.world());
        changes.add(spot(is), text, true, true);
      }
    }
  }

  /** Returns the types that have another name now, by their names before. */
  private SortedMap<String, String> methods(Api was, Api is) {
    SortedMap<String, String> renamed = new TreeMap<>();
    MethodComparison methods = new MethodComparison(was, is, changes, this::areOne);
    if (reachBefore.has(was.java(), GIVEN)) {
      renamed.putAll(methods.compare(GIVEN));
    }
    if (reachBefore.has(was.java(), TAKEN) && was.implementable() && is.implementable()) {
      renamed.putAll(methods.compare(TAKEN));
    }
    return renamed;
  }

  /** Scripts import types by their names, whatever the types have in them. */
  private void exports(Api was, Api is, SortedMap<String, String> renamed, int said) {
    SortedSet<String> lost = new TreeSet<>(was.exports());
    lost.removeAll(is.exports());
    lost.remove(was.name()); // said of the interface
    for (String each : lost) {
      String now = renamed.get(each);
      String what = now == null ? "was removed" : "is called " + now + " now";
      changes.breaking(spot(is), "its type %s %s".formatted(each, what));
    }
    if (changes.size() == said) { // else they come with something that is said
      SortedSet<String> gained = new TreeSet<>(is.exports());
      gained.removeAll(was.exports());
      gained.forEach(each -> changes.compatible(spot(is), "its type %s was added".formatted(each)));
    }
  }

  /** In the index a name of several types is nobody's: each has that of its file before it. */
  private void index() {
    SortedSet<String> old = before.ambiguous();
    SortedSet<String> now = after.ambiguous();
    Spot spot = new Spot("index.d.ts:");
    for (String each : now) {
      if (!old.contains(each) && before.exports().contains(each)) {
        changes.breaking(spot, each + " names several types now: each is named after its file");
      }
    }
    for (String each : old) {
      if (!now.contains(each) && after.exports().contains(each)) {
        changes.breaking(spot, each + " names one type now, which is not named after its file");
      }
    }
  }

  /** Interfaces of other modules are known by their Java names alone. */
  private boolean areOne(String was, String is) {
    Api old = before.apis().get(was);
    Api paired = old == null ? null : pairs.get(old);
    return paired == null ? was.equals(is) : paired.java().equals(is);
  }
}
