package dev.contextbridge.examples.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.typescript.Diagnostic;
import dev.contextbridge.typescript.Options;
import dev.contextbridge.typescript.Program;
import dev.contextbridge.typescript.TypeScript;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Has the TypeScript compiler check the scripts against the declaration of the API. */
@Timeout(300)
class ScriptTypesTest {
  private static final Path SCRIPTS = Path.of("src/main/js");
  private static final String DECLARATIONS = "META-INF/contextbridge/";

  @Test
  void scriptsAreTyped() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
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
    Program program = TypeScript.load().check(files, Options.ES2022);
    assertThat(program.diagnostics())
        .extracting(ScriptTypesTest::describe)
        .containsExactly(
            "/wrong.js:1 Argument of type 'string' is not assignable to parameter of type"
                + " 'Element'.",
            "/wrong.js:2 Argument of type 'Element' is not assignable to parameter of type"
                + " 'VideoFrame'.");
  }

  private static String describe(Diagnostic problem) {
    return problem.file() + ":" + problem.line() + " " + problem.text().split("\n", 2)[0];
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ScriptTypesTest.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
