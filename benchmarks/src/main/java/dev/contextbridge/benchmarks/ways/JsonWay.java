package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Work;
import org.graalvm.polyglot.HostAccess;

/**
 * One exported method; values are JSON text, by Jackson here and by the script's own JSON there.
 */
public final class JsonWay extends GraalWay {
  public static final Limits LIMITS =
      JsonApi.COMMON_LIMITS
          .without("JSON has no streams", Work.STREAM, Work.PUBLISHER)
          .without("JSON has no methods", Work.IMPLEMENTATION);

  /** Opens a fresh context. */
  public JsonWay() {
    this(new BenchData());
  }

  private JsonWay(BenchData data) {
    super(data, LIMITS, new Api(data), "json.js", "direct.js");
  }

  @Override
  void openRows() {
    openRows(new JsonRows(), "rows-json.js", "rows-direct.js");
  }

  /** What the script calls. */
  public static final class Api extends Host {
    private final JsonApi api;

    Api(BenchData data) {
      super(data);
      api = new JsonApi(data);
    }

    @HostAccess.Export
    public String call(String method, String arguments) {
      return api.call(method, arguments);
    }
  }
}
