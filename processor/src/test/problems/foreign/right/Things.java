package app;

import dev.contextbridge.Bridged;
import java.util.List;

@Bridged
interface Things {
  List<Exclusion> all();

  /** What scripts need of the library's ExclusionStrategy, translated in Java. */
  record Exclusion(String field, boolean skipped) {}
}
