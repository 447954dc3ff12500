package dev.contextbridge.typescript;

import static dev.contextbridge.typescript.Diagnostic.Category.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

class TypeScriptTest {

  private static final String API =
      """
      export interface Note {
        readonly id: string;
        readonly tags: readonly string[];
      }
      declare global {
        interface NotesWindow {
          readonly notes: Note;
        }
      }
      """;

  @Test
  void aCorrectFileGivesNoDiagnostics() {
    Program program =
        check(
            """
            import type { Note } from "./NotesApi";
            const window: NotesWindow = { notes: { id: "1", tags: [] } };
            export const note: Note = window.notes;
            """);
    assertThat(program.diagnostics()).isEmpty();
  }

  @Test
  void aTypeErrorHasAPositionAndACode() {
    Program program =
        check(
            """
            import type { Note } from "./NotesApi";
            export const note: Note = { id: 1, tags: [] };
            """);
    assertThat(program.diagnostics())
        .containsExactly(
            new Diagnostic(
                "/case/use.ts",
                2,
                29,
                ERROR,
                2322,
                "Type 'number' is not assignable to type 'string'."));
    assertThat(program.diagnostics().get(0))
        .hasToString(
            "/case/use.ts(2,29): error TS2322: Type 'number' is not assignable to type 'string'.");
  }

  @Test
  void aSyntaxErrorAndAnUnknownModuleAreFound() {
    assertThat(codes(check("export const = 1;\n"))).contains(1134);
    assertThat(codes(check("export * from \"./Elsewhere\";\n"))).containsExactly(2307);
  }

  @Test
  void anExpectedErrorIsNoDiagnosticAndAnUnusedExpectationIsOne() {
    Program program =
        check(
            """
            // @ts-expect-error
            export const wrong: string = 1;
            // @ts-expect-error
            export const right: string = "";
            """);
    assertThat(program.diagnostics())
        .containsExactly(
            new Diagnostic(
                "/case/use.ts", 3, 1, ERROR, 2578, "Unused '@ts-expect-error' directive."));
  }

  @Test
  void declarationFilesAreChecked() {
    Program program =
        TypeScript.load()
            .check(Map.of("/case/A.d.ts", "export type A = Missing;\n"), Options.ES2022);
    assertThat(codes(program)).containsExactly(2304);
  }

  @Test
  void theDomIsThereOnlyWhenAskedFor() {
    Map<String, String> files = Map.of("/case/use.ts", "export const title = document.title;\n");
    assertThat(codes(TypeScript.load().check(files, Options.ES2022))).containsExactly(2584);
    assertThat(TypeScript.load().check(files, Options.DOM).diagnostics()).isEmpty();
  }

  @Test
  void casesInFoldersOfTheirOwnShareAProgram() {
    Program program =
        TypeScript.load()
            .check(
                Map.of(
                    "/a/Api.d.ts", "export type Id = string;\n",
                    "/a/use.ts", "import { Id } from \"./Api\";\nexport const a: Id = 1;\n",
                    "/b/Api.d.ts", "export type Id = number;\n",
                    "/b/use.ts", "import { Id } from \"./Api\";\nexport const b: Id = 1;\n"),
                Options.ES2022);
    assertThat(program.diagnosticsIn("/a/")).extracting(Diagnostic::line).containsExactly(2);
    assertThat(program.diagnosticsIn("/b/")).isEmpty();
    assertThat(program.javaScript()).containsOnlyKeys("/a/use.js", "/b/use.js");
  }

  @Test
  void emittedJavaScriptRuns() {
    Program program =
        check(
            """
            import type { Note } from "./NotesApi";
            const note: Note = { id: "7", tags: ["a", "b"] };
            export const text: string = `${note.id}: ${note.tags.join()}`;
            """);
    Source module =
        Source.newBuilder("js", program.javaScript().get("/case/use.js"), "use.mjs")
            .mimeType("application/javascript+module")
            .buildLiteral();
    try (Context context =
        Context.newBuilder("js").option("js.esm-eval-returns-exports", "true").build()) {
      Value exports = context.eval(module);
      assertThat(exports.getMember("text").asString()).isEqualTo("7: a,b");
    }
  }

  private static Program check(String use) {
    return TypeScript.load()
        .check(Map.of("/case/NotesApi.d.ts", API, "/case/use.ts", use), Options.ES2022);
  }

  private static List<Integer> codes(Program program) {
    return program.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
