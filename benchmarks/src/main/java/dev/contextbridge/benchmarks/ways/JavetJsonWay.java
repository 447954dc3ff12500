package dev.contextbridge.benchmarks.ways;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.values.V8Value;
import java.util.Map;

/** V8; one function, and values as JSON text, which V8 reads and writes natively. */
public final class JavetJsonWay extends V8Way {
  public static final Limits LIMITS = JsonApi.LIMITS;

  private final JsonApi api = new JsonApi(data);

  /** Opens a fresh runtime. */
  public JavetJsonWay() {
    super(LIMITS);
    try {
      start(Map.of("call", this::call), "json.js", "direct.js");
    } catch (JavetException e) {
      throw new IllegalStateException(e);
    }
  }

  private V8Value call(V8Value... arguments) throws JavetException {
    return runtime.createV8ValueString(api.call(arguments[0].asString(), arguments[1].asString()));
  }
}
