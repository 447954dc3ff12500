package dev.contextbridge.processor.check;

import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.problem.ApiProblems;
import dev.contextbridge.processor.problem.Place;
import dev.contextbridge.processor.problem.Problem;
import java.util.List;

/** The rules of keys and worlds. */
public final class KeyRules {
  private KeyRules() {}

  /**
   * Checks where a root is exposed.
   *
   * @param api the API
   * @param problems takes what is wrong with it
   */
  public static void check(Api api, List<Problem> problems) {
    Api.Root root = api.root();
    if (root == null) {
      return;
    }
    Place place = Place.of(api.element(), api.name());
    if (root.worldId() < 0) {
      problems.add(ApiProblems.worldId(place, root.worldId()));
    }
    if (!ReservedNames.isVariable(root.key())) {
      problems.add(ApiProblems.badKey(place, root.key()));
    } else if (ReservedNames.WORLD_GLOBALS.contains(root.key())) {
      problems.add(ApiProblems.takenKey(place, root.key()));
    } else if (root.worldId() == 0 && ReservedNames.isOfBrowsers(root.key())) {
      problems.add(ApiProblems.browserKey(place, root.key()));
    }
  }
}
