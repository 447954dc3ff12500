package dev.contextbridge.benchmarks.worlds;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.JsFunction;
import dev.contextbridge.benchmarks.ScriptText;
import java.util.Objects;

/** The preload world and the main world of a bridge. */
final class BridgePair implements WorldPair {
  private final ContextBridge bridge = ContextBridge.create();
  private final JsFunction run;

  BridgePair() {
    bridge.preload(
        ScriptText.of(BridgePair.class, "giver.js")
            + "require('electron').contextBridge.exposeInMainWorld('api', api);");
    Object made = bridge.mainWorld().evaluate(ScriptText.of(BridgePair.class, "taker.js"));
    run = (JsFunction) Objects.requireNonNull(made);
  }

  @Override
  public double run(WorldsWork work) {
    Object sum = run.call(work.function(), work.rounds(), work.count());
    return ((Number) Objects.requireNonNull(sum)).doubleValue();
  }

  @Override
  public void close() {
    bridge.close();
  }
}
