package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a way cannot do, and why. */
public final class Limits {
  public static final Limits NONE = new Limits(Map.of());

  /** What is measured of single rows shows how this project does them beside the simplest ways. */
  public static final Limits NO_ROWS =
      NONE.without("single rows are not measured in this way", Work.ofRows());

  private final Map<Work, String> reasons;

  private Limits(Map<Work, String> reasons) {
    this.reasons = reasons;
  }

  /** Everything is refused but these. */
  static Limits only(String reason, Work... allowed) {
    Map<Work, String> reasons = new EnumMap<>(Work.class);
    for (Work work : Work.values()) {
      if (!List.of(allowed).contains(work)) {
        reasons.put(work, reason);
      }
    }
    return new Limits(reasons);
  }

  /** These are refused as well. */
  Limits without(String reason, Work... refused) {
    Map<Work, String> more = new EnumMap<>(Work.class);
    more.putAll(reasons);
    for (Work work : refused) {
      more.put(work, reason);
    }
    return new Limits(more);
  }

  /** Whether the way can do this. */
  public boolean allow(Work work) {
    return !reasons.containsKey(work);
  }

  /**
   * Does nothing if the way can do this.
   *
   * @throws UnsupportedOperationException with the reason
   */
  void check(Work work) {
    String reason = reasons.get(work);
    if (reason != null) {
      throw new UnsupportedOperationException(work + ": " + reason);
    }
  }
}
