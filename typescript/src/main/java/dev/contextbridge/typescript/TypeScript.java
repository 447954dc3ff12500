package dev.contextbridge.typescript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * The TypeScript compiler of {@code org.webjars.npm:typescript}, running in GraalJS without Node.js
 * and without a file system.
 *
 * <p>Loading takes about five seconds and the first program about seven, both on the interpreter; a
 * further one costs what its new files cost, since parsed libraries are kept. So there is one
 * compiler per JVM, and many cases go into one program, each in a folder of its own.
 *
 * <p>Any thread may call. The compiler itself runs on one daemon thread, whose stack is large
 * enough for the compiler's recursion on the interpreter.
 */
public final class TypeScript {

  private static final long STACK_BYTES = 256L << 20;
  private static final String MEMORY = "dev/contextbridge/typescript/memory.js";

  private final ExecutorService compilerThread =
      Executors.newSingleThreadExecutor(TypeScript::newThread);
  private final Value compile = onCompilerThread(TypeScript::start);

  private TypeScript() {}

  /** The compiler of this JVM, made when it is first asked for. */
  public static TypeScript load() {
    return Shared.INSTANCE;
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
            readProgram(
                compile.execute(
                    ProxyObject.fromMap(texts), options.dom(), options.checkLibraries())));
  }

  private <T> T onCompilerThread(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, compilerThread).join();
  }

  private static Thread newThread(Runnable task) {
    Thread thread = new Thread(null, task, "TypeScript compiler", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** Loads the compiler and gives the function that compiles one program. */
  private static Value start() {
    Webjar webjar = new Webjar();
    Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    evaluate(context, "typescript.js", webjar.read("typescript.js"));
    Value newCompiler = evaluate(context, "memory.js", Webjar.require(MEMORY));
    ProxyExecutable readLibrary = name -> webjar.find(name[0].asString()).orElse(null);
    return newCompiler.execute(context.getBindings("js").getMember("ts"), readLibrary);
  }

  private static Value evaluate(Context context, String name, String script) {
    return context.eval(Source.newBuilder("js", script, name).buildLiteral());
  }

  private static Program readProgram(Value result) {
    Value found = result.getMember("diagnostics");
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (long i = 0; i < found.getArraySize(); i++) {
      diagnostics.add(readDiagnostic(found.getArrayElement(i)));
    }
    Value emitted = result.getMember("javaScript");
    Map<String, String> javaScript = new LinkedHashMap<>();
    for (String name : emitted.getMemberKeys()) {
      javaScript.put(name, emitted.getMember(name).asString());
    }
    return new Program(diagnostics, javaScript);
  }

  private static Diagnostic readDiagnostic(Value found) {
    return new Diagnostic(
        found.getMember("file").asString(),
        found.getMember("line").asInt(),
        found.getMember("column").asInt(),
        found.getMember("code").asInt(),
        found.getMember("text").asString());
  }

  private static final class Shared {
    static final TypeScript INSTANCE = new TypeScript();
  }
}
