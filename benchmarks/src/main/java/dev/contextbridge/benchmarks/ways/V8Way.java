package dev.contextbridge.benchmarks.ways;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.callback.IJavetDirectCallable.NoThisAndResult;
import com.caoccao.javet.interop.callback.JavetCallbackContext;
import com.caoccao.javet.interop.callback.JavetCallbackType;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.caoccao.javet.values.V8Value;
import com.caoccao.javet.values.reference.V8ValueFunction;
import com.caoccao.javet.values.reference.V8ValueObject;
import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** V8 in the same process, through Javet. Its native library is there on some machines only. */
abstract class V8Way implements Way {
  final BenchData data = new BenchData();
  final V8Runtime runtime;
  private final Limits limits;
  private final List<V8ValueFunction> workloads = new ArrayList<>();

  V8Way(Limits limits) {
    this.limits = limits;
    try {
      runtime = V8Host.getV8Instance().createV8Runtime();
    } catch (JavetException e) {
      throw new IllegalStateException("V8 does not start", e);
    }
  }

  /** Whether there is a native library for this machine. */
  public static boolean isAvailable() {
    try {
      return !new JavetLibLoader(JSRuntimeType.V8).getResourceFileName().isEmpty();
    } catch (JavetException e) {
      return false;
    }
  }

  /** Gives the script its functions, and runs it. */
  final void start(Map<String, NoThisAndResult<JavetException>> functions, String... parts)
      throws JavetException {
    try (V8ValueObject bench = runtime.createV8ValueObject()) {
      for (var function : functions.entrySet()) {
        bind(bench, function.getKey(), function.getValue());
      }
      bind(bench, "ready", this::ready);
      runtime.getGlobalObject().set("bench", bench);
    }
    runtime.getExecutor(Scripts.workloadsAfter(parts)).executeVoid();
  }

  private static void bind(
      V8ValueObject bench, String name, NoThisAndResult<JavetException> function)
      throws JavetException {
    bench.bindFunction(
        new JavetCallbackContext(name, JavetCallbackType.DirectCallNoThisAndResult, function));
  }

  private V8Value ready(V8Value... arguments) throws JavetException {
    // Javet closes the arguments.
    V8ValueFunction workload = arguments[1].toClone();
    workloads.add(workload);
    data.ready(arguments[0].asString(), count -> call(workload, count));
    return runtime.createV8ValueUndefined();
  }

  private static double call(V8ValueFunction workload, int count) {
    try {
      return workload.callDouble(null, count);
    } catch (JavetException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public final double run(Work work, int count) {
    limits.check(work);
    return work.goesOn() ? data.runToEnd(work.function(), count) : data.run(work.function(), count);
  }

  @Override
  public final void close() {
    try {
      for (V8ValueFunction workload : workloads) {
        workload.close();
      }
      runtime.getGlobalObject().delete("bench");
      // Collects what held the functions; else Javet complains of them.
      runtime.lowMemoryNotification();
      runtime.close();
    } catch (JavetException e) {
      throw new IllegalStateException(e);
    }
  }
}
