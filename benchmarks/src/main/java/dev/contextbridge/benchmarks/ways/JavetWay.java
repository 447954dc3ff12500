package dev.contextbridge.benchmarks.ways;

import static java.util.Map.entry;

import com.caoccao.javet.enums.V8ValueReferenceType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.callback.IJavetDirectCallable.NoThisAndResult;
import com.caoccao.javet.values.V8Value;
import com.caoccao.javet.values.reference.V8ValueFunction;
import com.caoccao.javet.values.reference.V8ValuePromise;
import com.caoccao.javet.values.reference.V8ValueTypedArray;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** V8; values are copied by Javet's object converter, which knows our records. */
public final class JavetWay extends V8Way {
  /** Opens a fresh runtime. */
  public JavetWay() {
    super(Limits.NO_ROWS);
    runtime.setConverter(new RecordConverter());
    try {
      Map<String, NoThisAndResult<JavetException>> functions = new HashMap<>(records());
      functions.putAll(others());
      start(functions, "direct.js");
    } catch (JavetException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, NoThisAndResult<JavetException>> records() {
    return Map.ofEntries(
        entry("add", a -> runtime.createV8ValueInteger(data.add(a[0].asInt(), a[1].asInt()))),
        entry("item", a -> runtime.toV8Value(data.item(a[0].asInt()))),
        entry("items", a -> runtime.toV8Value(data.items(a[0].asInt()))),
        entry("take", a -> number(data.take(RecordConverter.items(runtime.toObject(a[0]))))),
        entry("orders", a -> runtime.toV8Value(data.orders(a[0].asInt()))),
        entry(
            "takeOrders",
            a -> number(data.takeOrders(RecordConverter.orders(runtime.toObject(a[0]))))));
  }

  private Map<String, NoThisAndResult<JavetException>> others() {
    return Map.ofEntries(
        entry("bytes", a -> array(data.bytes())),
        entry("takeBytes", a -> number(data.takeBytes(((V8ValueTypedArray) a[0]).toBytes()))),
        entry("doubles", a -> runtime.toV8Value(data.doubles())),
        entry("takeDoubles", a -> number(data.takeDoubles(((V8ValueTypedArray) a[0]).toDoubles()))),
        entry("repeat", a -> repeat((V8ValueFunction) a[0], a[1].asInt())),
        entry("later", a -> promise(data.later(a[0].asInt()))),
        entry("done", a -> done(a[0].asDouble())));
  }

  private V8Value number(double value) throws JavetException {
    return runtime.createV8ValueDouble(value);
  }

  private V8Value done(double sum) throws JavetException {
    data.done(sum);
    return runtime.createV8ValueUndefined();
  }

  private V8Value array(byte[] bytes) throws JavetException {
    V8ValueTypedArray array =
        runtime.createV8ValueTypedArray(V8ValueReferenceType.Uint8Array, bytes.length);
    if (!array.fromBytes(bytes)) {
      throw new IllegalStateException("bytes were not copied");
    }
    return array;
  }

  private V8Value repeat(V8ValueFunction function, int count) throws JavetException {
    return runtime.createV8ValueInteger(data.repeat(i -> call(function, i), count));
  }

  private static int call(V8ValueFunction function, int argument) {
    try {
      return function.callInteger(null, argument);
    } catch (JavetException e) {
      throw new IllegalStateException(e);
    }
  }

  private V8Value promise(CompletionStage<Integer> stage) throws JavetException {
    try (V8ValuePromise resolver = runtime.createV8ValuePromise()) {
      // The stages here have completed: one that has not would keep the resolver open.
      resolver.resolve(stage.toCompletableFuture().join());
      return resolver.getPromise();
    }
  }
}
