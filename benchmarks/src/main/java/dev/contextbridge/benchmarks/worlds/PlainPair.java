package dev.contextbridge.benchmarks.worlds;

import dev.contextbridge.benchmarks.ScriptText;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Value;

/** Two plain contexts behind the same sandbox policy as the worlds of a bridge. */
abstract class PlainPair implements WorldPair {
  private static final Engine ENGINE =
      Engine.newBuilder("js")
          .sandbox(SandboxPolicy.CONSTRAINED)
          .out(OutputStream.nullOutputStream())
          .err(OutputStream.nullOutputStream())
          .option("engine.WarnInterpreterOnly", "false")
          .build();

  private final Context giver = open();
  private final Context taker = open();
  private final Value run;

  /**
   * Connects the two.
   *
   * @param name a variable of the world that calls
   * @param prologue what that world runs before the workloads
   */
  PlainPair(String name, String prologue) {
    giver.eval("js", ScriptText.of(PlainPair.class, "giver.js"));
    taker.getBindings("js").putMember(name, connection(giver));
    run = taker.eval("js", prologue + ScriptText.of(PlainPair.class, "taker.js"));
  }

  private static Context open() {
    return Context.newBuilder("js")
        .engine(ENGINE)
        .sandbox(SandboxPolicy.CONSTRAINED)
        .allowHostAccess(HostAccess.CONSTRAINED)
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .build();
  }

  /** What the variable is. */
  abstract Object connection(Context giver);

  @Override
  public final double run(WorldsWork work) {
    return run.execute(work.function(), work.rounds(), work.count()).asDouble();
  }

  @Override
  public final void close() {
    taker.close();
    giver.close();
  }
}
