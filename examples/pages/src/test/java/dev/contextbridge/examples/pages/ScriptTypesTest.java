package dev.contextbridge.examples.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.FutureTask;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Has the TypeScript compiler check the scripts against the declaration of the API. */
@Timeout(300)
class ScriptTypesTest {
  private static final Path SCRIPTS = Path.of("src/main/js");
  private static final String DECLARATIONS = "META-INF/contextbridge/";
  private static final String TYPESCRIPT = "org.webjars.npm/typescript/";

  /** The compiler's recursion needs it while it is interpreted. */
  private static final long STACK_BYTES = 256L << 20;

  @Test
  void scriptsAreTyped() throws Exception {
    Map<String, Object> files = new LinkedHashMap<>();
    for (String each : List.of("contextbridge-world.d.ts", "contextbridge-document.d.ts")) {
      files.put("/" + each, resource(DECLARATIONS + each));
    }
    files.put(
        "/PagesApi.d.ts",
        resource(DECLARATIONS + "dev/contextbridge/examples/pages/PagesApi.d.ts"));
    for (String name : Main.SCRIPTS) {
      files.put("/" + name, Files.readString(SCRIPTS.resolve(name)));
    }
    files.put("/wrong.js", "pages.idFor('a');\npages.writeThumbnail('a', pages.article());\n");
    assertThat(check(files))
        .containsExactly(
            "/wrong.js:1 Argument of type 'string' is not assignable to parameter of type"
                + " 'Element'.",
            "/wrong.js:2 Argument of type 'Element' is not assignable to parameter of type"
                + " 'VideoFrame'.");
  }

  private static List<String> check(Map<String, Object> files) throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(() -> compile(files));
    Thread thread = new Thread(null, check, "TypeScript compiler", STACK_BYTES);
    thread.start();
    return check.get();
  }

  private static List<String> compile(Map<String, Object> files) throws IOException {
    String library = library();
    try (Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      context.eval(script(library + "typescript.js"));
      Value host = context.eval(script("dev/contextbridge/processor/typescript/compiler-host.js"));
      ProxyExecutable read = name -> find(library + name[0].asString());
      Value compiler = host.execute(context.getBindings("js").getMember("ts"), read);
      Value found =
          compiler.execute(ProxyObject.fromMap(files), false, false).getMember("diagnostics");
      List<String> problems = new ArrayList<>();
      for (long i = 0; i < found.getArraySize(); i++) {
        problems.add(describe(found.getArrayElement(i)));
      }
      return problems;
    }
  }

  private static String describe(Value problem) {
    String text = problem.getMember("file").asString() + ":" + problem.getMember("line");
    return text + " " + problem.getMember("text").asString().split("\n", 2)[0];
  }

  private static Source script(String name) throws IOException {
    return Source.newBuilder("js", resource(name), name).buildLiteral();
  }

  private static String library() throws IOException {
    Properties maven = new Properties();
    try (InputStream in = open("META-INF/maven/" + TYPESCRIPT + "pom.properties")) {
      maven.load(in);
    }
    return "META-INF/resources/webjars/typescript/" + maven.getProperty("version") + "/lib/";
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = ScriptTypesTest.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return in;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** A file of the compiler's library, or null where it asks for one that is not there. */
  private static @Nullable String find(String name) {
    try {
      return resource(name);
    } catch (IOException e) {
      return null;
    }
  }
}
