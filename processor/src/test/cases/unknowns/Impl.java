package unknowns;

import dev.contextbridge.JsFunction;
import dev.contextbridge.JsMap;
import dev.contextbridge.JsRegExp;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

public class Impl implements UnknownsApi {
  @Override
  public Object echo(Object value) {
    return value;
  }

  @Override
  public String kind(Object value) {
    if (value == null) {
      return "null";
    }
    return value instanceof JsFunction ? "function" : value.getClass().getSimpleName();
  }

  @Override
  public Object sample(String kind) {
    return switch (kind) {
      case "list" -> Arrays.asList(1, 1.5, "a", 'c', true, null, 2L, BigInteger.TEN);
      case "object" -> new LinkedHashMap<>(Map.of("__proto__", 1));
      case "map" -> JsMap.of(Map.of(1, "one"));
      case "set" -> Set.of("x");
      case "date" -> Instant.ofEpochMilli(5);
      case "regexp" -> new JsRegExp("a+", "g");
      case "error" -> new IllegalStateException("bad state");
      case "bytes" -> new byte[] {1, -1};
      case "buffer" -> ByteBuffer.wrap(new byte[] {7});
      case "doubles" -> new double[] {0.5};
      case "promise" -> CompletableFuture.completedFuture(List.of("done"));
      case "function" -> (JsFunction) arguments -> arguments.length;
      case "cycle" -> {
        Map<String, Object> self = new LinkedHashMap<>();
        self.put("self", self);
        yield self;
      }
      default -> Locale.ROOT; // which is no value of JavaScript
    };
  }

  @Override
  public Tagged tagged(Tagged tagged) {
    return tagged;
  }

  @Override
  public List<Object> list(List<Object> values) {
    return values;
  }

  @Override
  public Map<String, Object> map(Map<String, Object> values) {
    return values;
  }

  @Override
  public CompletionStage<Object> later(CompletionStage<Object> value) {
    return value;
  }

  @Override
  public Object apply(UnaryOperator<Object> function, Object value) {
    return function.apply(value);
  }

  @Override
  public Object orNull(Object value) {
    return value;
  }

  @Override
  public Optional<Object> perhaps(Optional<Object> value) {
    return value;
  }
}
