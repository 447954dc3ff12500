package dev.contextbridge.internal.engine;

import java.io.OutputStream;
import java.util.function.Predicate;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The one engine of all worlds, so that code is parsed and compiled once. The policy {@code
 * CONSTRAINED} guards the configuration: the engine refuses what would open the sandbox.
 */
public final class SharedEngine {
  private static final Engine ENGINE = newEngine();

  private static final boolean USES_JSON =
      ENGINE.getImplementationName().equals("Interpreted")
          && !Boolean.getBoolean("dev.contextbridge.parcels");

  // Tapes are host arrays and bytes are host buffers; the engine asks for one host access for all.
  private static final HostAccess HOST_ACCESS =
      HostAccess.newBuilder(HostAccess.CONSTRAINED)
          .allowArrayAccess(true)
          .allowBufferAccess(true)
          .build();

  /**
   * The engine of worlds whose statements are counted, made with the first of them: what counts
   * stands in the code that the worlds of an engine share, and makes it slower for all of them.
   */
  private static final class Counting {
    static final Engine ENGINE = newEngine();

    /** One for all, as the engine asks for: what users run, but not what the bridge does. */
    static final Predicate<Source> COUNTED = source -> !source.isInternal();

    private Counting() {}
  }

  private SharedEngine() {}

  private static Engine newEngine() {
    return Engine.newBuilder("js")
        .sandbox(SandboxPolicy.CONSTRAINED)
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .option("engine.WarnInterpreterOnly", "false")
        .build();
  }

  /**
   * Whether values cross as JSON where it knows them: without the compiler of Graal, the engine's
   * own JSON is faster than all that it has to interpret.
   */
  public static boolean usesJson() {
    return USES_JSON;
  }

  /**
   * A context behind the wall: no value of another context can enter it.
   *
   * @param eval whether scripts may make code of text
   * @param files where its modules come from
   */
  public static Context newContext(boolean eval, FileSystem files) {
    return builder(eval, files).engine(ENGINE).build();
  }

  /**
   * The same, which ends where its limits, once reset, allow no more statements.
   *
   * @param eval whether scripts may make code of text
   * @param files where its modules come from
   * @param statements how many it may run, without those of the bridge
   */
  public static Context newContext(boolean eval, FileSystem files, long statements) {
    ResourceLimits limits =
        ResourceLimits.newBuilder().statementLimit(statements, Counting.COUNTED).build();
    return builder(eval, files).engine(Counting.ENGINE).resourceLimits(limits).build();
  }

  private static Context.Builder builder(boolean eval, FileSystem files) {
    return Context.newBuilder("js")
        .sandbox(SandboxPolicy.CONSTRAINED)
        .allowHostAccess(HOST_ACCESS)
        .allowValueSharing(false)
        .allowIO(IOAccess.newBuilder().fileSystem(files).build())
        .out(OutputStream.nullOutputStream())
        .err(OutputStream.nullOutputStream())
        .option("js.allow-eval", Boolean.toString(eval))
        .option("js.console", "false")
        .option("js.load", "false")
        .option("js.print", "false")
        .option("js.text-encoding", "true")
        .option("js.unhandled-rejections", "handler");
  }
}
