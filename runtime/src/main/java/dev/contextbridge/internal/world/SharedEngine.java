package dev.contextbridge.internal.world;

import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;

/**
 * The one engine of all worlds, so that code is parsed and compiled once. The policy {@code
 * CONSTRAINED} guards the configuration: the engine refuses what would open the sandbox.
 */
final class SharedEngine {
  private static final Engine ENGINE =
      Engine.newBuilder("js")
          .sandbox(SandboxPolicy.CONSTRAINED)
          .out(OutputStream.nullOutputStream())
          .err(OutputStream.nullOutputStream())
          .option("engine.WarnInterpreterOnly", "false")
          .build();

  private static final boolean INTERPRETS = ENGINE.getImplementationName().equals("Interpreted");

  // Tapes are host arrays and bytes are host buffers; the engine asks for one host access for all.
  private static final HostAccess HOST_ACCESS =
      HostAccess.newBuilder(HostAccess.CONSTRAINED)
          .allowArrayAccess(true)
          .allowBufferAccess(true)
          .build();

  private SharedEngine() {}

  /** Whether scripts are interpreted only, as they are without the compiler of Graal. */
  static boolean interprets() {
    return INTERPRETS;
  }

  /**
   * A context behind the wall: no value of another context can enter it.
   *
   * @param eval whether scripts may make code of text
   * @param files where its modules come from
   */
  static Context newContext(boolean eval, FileSystem files) {
    return Context.newBuilder("js")
        .engine(ENGINE)
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
        .option("js.unhandled-rejections", "handler")
        .build();
  }
}
