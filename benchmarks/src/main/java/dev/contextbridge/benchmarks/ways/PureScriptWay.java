package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Work;

/** A script that calls and copies inside itself: the floor. */
public final class PureScriptWay extends GraalWay {
  public static final Limits LIMITS =
      Limits.only("nothing reaches Java", Work.CALL, Work.ITEMS_TO_SCRIPT);

  /** Opens a fresh context. */
  public PureScriptWay() {
    this(new BenchData());
  }

  private PureScriptWay(BenchData data) {
    super(data, LIMITS, new Host(data), "pure.js", "direct.js");
  }
}
