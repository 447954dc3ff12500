package dev.contextbridge.benchmarks;

import dev.contextbridge.benchmarks.ways.ContextBridgeWay;
import dev.contextbridge.benchmarks.ways.JavetJsonWay;
import dev.contextbridge.benchmarks.ways.JavetWay;
import dev.contextbridge.benchmarks.ways.JsonWay;
import dev.contextbridge.benchmarks.ways.Limits;
import dev.contextbridge.benchmarks.ways.LiveWay;
import dev.contextbridge.benchmarks.ways.ProxyWay;
import dev.contextbridge.benchmarks.ways.PureScriptWay;
import dev.contextbridge.benchmarks.ways.QuickJs4jWay;
import dev.contextbridge.benchmarks.ways.UnhardenedWay;
import java.util.function.Supplier;

/** All the ways there are. */
@SuppressWarnings("ImmutableEnumChecker") // limits never change, constructors have no state
public enum Ways {
  CONTEXTBRIDGE("contextbridge", Limits.NONE, ContextBridgeWay::new),
  LIVE("GraalJS, live Java objects", LiveWay.LIMITS, LiveWay::new),
  PROXY("GraalJS, proxies", Limits.NO_ROWS, ProxyWay::new),
  JSON("GraalJS, JSON text", JsonWay.LIMITS, JsonWay::new),
  UNHARDENED("GraalJS, best copy without checks", UnhardenedWay.LIMITS, UnhardenedWay::new),
  PURE_SCRIPT("GraalJS, nothing but script", PureScriptWay.LIMITS, PureScriptWay::new),
  JAVET("V8 through Javet", Limits.NO_ROWS, JavetWay::new),
  JAVET_JSON("V8 through Javet, JSON text", JavetJsonWay.LIMITS, JavetJsonWay::new),
  QUICKJS4J("QuickJS through quickjs4j", QuickJs4jWay.LIMITS, QuickJs4jWay::new);

  private final String label;
  private final Limits limits;
  private final Supplier<Way> opener;

  Ways(String label, Limits limits, Supplier<Way> opener) {
    this.label = label;
    this.limits = limits;
    this.opener = opener;
  }

  /** What a table says. */
  public String label() {
    return label;
  }

  /** A fresh world with the application in it. */
  public Way open() {
    return opener.get();
  }

  /** Whether it can do this; if not, {@link Way#run} says why. */
  public boolean supports(Work work) {
    return limits.allow(work);
  }

  /** Whether this machine can open it: Javet needs a native library. */
  public boolean available() {
    return switch (this) {
      case JAVET, JAVET_JSON -> JavetWay.isAvailable();
      default -> true;
    };
  }
}
