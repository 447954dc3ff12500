package dev.contextbridge.benchmarks.ways;

import static java.util.Map.entry;

import dev.contextbridge.benchmarks.BenchData;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Polyglot proxies: the script calls a member of a proxy, and records are proxies too. */
public final class ProxyWay extends GraalWay {
  /** Opens a fresh context. */
  public ProxyWay() {
    this(new BenchData());
  }

  private ProxyWay(BenchData data) {
    super(data, Limits.NO_ROWS, api(data), "buffers.js", "direct.js");
  }

  private static ProxyObject api(BenchData data) {
    Map<String, Object> api = new HashMap<>();
    api.putAll(records(data));
    api.putAll(others(data));
    return ProxyObject.fromMap(api);
  }

  private static Map<String, ProxyExecutable> records(BenchData data) {
    return Map.ofEntries(
        entry("add", a -> data.add(a[0].asInt(), a[1].asInt())),
        entry("item", a -> Proxies.item(data.item(a[0].asInt()))),
        entry("items", a -> Proxies.list(data.items(a[0].asInt()), Proxies::item)),
        entry("take", a -> data.take(Values.list(a[0], Values::item))),
        entry("orders", a -> Proxies.list(data.orders(a[0].asInt()), Proxies::order)),
        entry("takeOrders", a -> data.takeOrders(Values.list(a[0], Values::order))));
  }

  private static Map<String, ProxyExecutable> others(BenchData data) {
    return Map.ofEntries(
        entry("bytes", a -> ByteBuffer.wrap(data.bytes())),
        entry("takeBytes", a -> data.takeBytes(Values.bytes(a[0]))),
        entry("doubles", a -> Values.buffer(data.doubles())),
        entry("takeDoubles", a -> data.takeDoubles(Values.doubles(a[0]))),
        entry("repeat", a -> data.repeat(i -> a[0].execute(i).asInt(), a[1].asInt())),
        entry("later", a -> later(data.later(a[0].asInt()))),
        entry(
            "ready",
            a -> {
              data.ready(a[0].asString(), count -> a[1].execute(count).asDouble());
              return null;
            }),
        entry(
            "done",
            a -> {
              data.done(a[0].asDouble());
              return null;
            }));
  }

  /** A stage that a script can await. */
  private static ProxyObject later(CompletionStage<Integer> stage) {
    ProxyExecutable then =
        functions -> {
          settle(stage, functions[0], functions[1]);
          return null;
        };
    return ProxyObject.fromMap(Map.of("then", then));
  }

  private static void settle(CompletionStage<Integer> stage, Value resolve, Value reject) {
    stage.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            resolve.executeVoid(value);
          } else {
            reject.executeVoid(String.valueOf(failure));
          }
        });
  }
}
