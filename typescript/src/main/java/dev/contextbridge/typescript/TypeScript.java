package dev.contextbridge.typescript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/**
 * The TypeScript compiler of {@code org.webjars.npm:typescript}, running in GraalJS without
 * Node.js.
 *
 * <p>Loading takes about five seconds and the first program about as long again, both on the
 * interpreter; a further one costs what its new files cost, since parsed libraries are kept. So
 * there is one compiler for each time this class is loaded, and it stays.
 *
 * <p>Any thread may call. The compiler itself runs on one daemon thread, whose stack is large
 * enough for the compiler's recursion on the interpreter.
 */
public final class TypeScript {

  private static final long STACK_BYTES = 256L << 20;

  private final ExecutorService compilerThread =
      Executors.newSingleThreadExecutor(TypeScript::newThread);
  private final Scripts scripts = onCompilerThread(TypeScript::start);

  private TypeScript() {}

  /** The compiler, made when it is first asked for. */
  public static TypeScript load() {
    return Shared.INSTANCE;
  }

  /** The compiler's version, such as {@code 5.9.3}, without loading it. */
  public static String version() {
    return Webjar.version();
  }

  /**
   * Checks files that need exist nowhere, and compiles those that are not declarations.
   *
   * @param files text by absolute name ({@code /case/NotesApi.d.ts}); relative imports between them
   *     resolve, and nothing else is there but the libraries that the options name
   * @throws java.util.concurrent.CompletionException if the compiler itself fails
   */
  public Program check(Map<String, String> files, Options options) {
    Map<String, Object> texts = new LinkedHashMap<>(files);
    return onCompilerThread(
        () ->
            Results.program(
                scripts.memory.execute(
                    ProxyObject.fromMap(texts), options.dom(), options.checkLibraries())));
  }

  /**
   * Checks a project on disk, and compiles it if that is asked for and nothing is wrong. Writes
   * nothing but the project's state.
   *
   * @throws java.util.concurrent.CompletionException if the compiler itself fails, or if a file
   *     cannot be read or the state not be written
   */
  public Compiled compile(Project project) {
    return onCompilerThread(
        () -> {
          Value result = scripts.project.execute(Results.request(project));
          remember(project, Results.state(result));
          return Results.compiled(result);
        });
  }

  private static void remember(Project project, @Nullable String state) {
    if (state == null) {
      return;
    }
    try {
      Files.createDirectories(project.state().getParent());
      Files.writeString(project.state(), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T onCompilerThread(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, compilerThread).join();
  }

  private static Thread newThread(Runnable task) {
    Thread thread = new Thread(null, task, "TypeScript compiler", STACK_BYTES);
    thread.setDaemon(true);
    // The engine looks for its languages there; whoever calls may have another, as Maven has.
    thread.setContextClassLoader(TypeScript.class.getClassLoader());
    return thread;
  }

  private static Scripts start() {
    Webjar webjar = new Webjar();
    Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    evaluate(context, "typescript.js", webjar.read("typescript.js"));
    Value ts = context.getBindings("js").getMember("ts");
    ProxyExecutable readLibrary = name -> webjar.find(name[0].asString()).orElse(null);
    Value describe = script(context, "describe.js").execute(ts);
    Value libraries = script(context, "libraries.js").execute(readLibrary);
    Value system = script(context, "system.js").execute(ts, libraries, ProjectFiles.functions());
    Value refusals = script(context, "refusals.js").execute(ts);
    Value emission = script(context, "emission.js").execute(ts, describe, refusals);
    return new Scripts(
        script(context, "memory.js").execute(ts, describe, libraries),
        script(context, "project.js").execute(ts, describe, system, emission));
  }

  /** A script beside this class. */
  private static Value script(Context context, String name) {
    return evaluate(context, name, Webjar.require("dev/contextbridge/typescript/" + name));
  }

  private static Value evaluate(Context context, String name, String script) {
    return context.eval(Source.newBuilder("js", script, name).buildLiteral());
  }

  /** What programs of files in memory, and projects on disk, are compiled with. */
  private record Scripts(Value memory, Value project) {}

  private static final class Shared {
    static final TypeScript INSTANCE = new TypeScript();
  }
}
