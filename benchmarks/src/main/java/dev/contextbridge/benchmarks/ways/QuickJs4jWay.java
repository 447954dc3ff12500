package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.BenchData;
import dev.contextbridge.benchmarks.Item;
import dev.contextbridge.benchmarks.Order;
import dev.contextbridge.benchmarks.Way;
import dev.contextbridge.benchmarks.Work;
import io.roastedroot.quickjs4j.core.Builtins;
import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.GuestFunction;
import io.roastedroot.quickjs4j.core.HostFunction;
import io.roastedroot.quickjs4j.core.Invokables;
import java.util.List;
import java.util.function.Function;

/** QuickJS as WebAssembly that runs on the JVM; its host functions pass values as JSON text. */
public final class QuickJs4jWay implements Way {
  public static final Limits LIMITS = JsonApi.LIMITS;

  private static final String MODULE = "script";
  private static final String RUN = "run";

  private final BenchData data = new BenchData();
  private final Engine engine =
      Engine.builder()
          .addBuiltins(bench())
          .addInvokables(
              Invokables.builder(MODULE)
                  .add(new GuestFunction(RUN, List.of(String.class, Integer.class), Double.class))
                  .build())
          .build();
  private final byte[] runner;

  /** Opens a fresh engine. */
  public QuickJs4jWay() {
    int script = engine.compile(Scripts.workloadsAfter("quickjs.js", "direct.js"));
    engine.exec(script);
    engine.free(script);
    // Evaluated again at each call, so the workloads must not be part of it.
    runner =
        engine.compilePortableGuestFunction(
            "function run(name, count) { return globalThis.workloads[name](count); }");
  }

  private Builtins bench() {
    return Builtins.builder("bench")
        .addIntIntToInt("add", data::add)
        .add(
            function("item", Integer.class, Item.class, data::item),
            function("items", Integer.class, List.class, data::items),
            function("take", Item[].class, Double.class, a -> data.take(List.of(a))),
            function("orders", Integer.class, List.class, data::orders),
            function("takeOrders", Order[].class, Double.class, a -> data.takeOrders(List.of(a))),
            new HostFunction("doubles", List.of(), double[].class, none -> data.doubles()),
            function("takeDoubles", double[].class, Double.class, data::takeDoubles))
        .build();
  }

  private static <P> HostFunction function(
      String name, Class<P> parameter, Class<?> result, Function<P, Object> body) {
    return new HostFunction(
        name, List.of(parameter), result, a -> body.apply(parameter.cast(a.get(0))));
  }

  @Override
  public double run(Work work, int count) {
    LIMITS.check(work);
    return (Double)
        engine.invokePrecompiledGuestFunction(MODULE, RUN, List.of(work.function(), count), runner);
  }

  @Override
  public void close() {
    engine.close();
  }
}
