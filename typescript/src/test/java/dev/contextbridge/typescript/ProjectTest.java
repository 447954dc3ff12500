package dev.contextbridge.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects on disk: what a {@code tsconfig.json} says counts. */
class ProjectTest {

  private static final String CONFIG =
      """
      {
        // Comments are allowed.
        "compilerOptions": {
          "target": "ES2022", "module": "ES2022", "moduleResolution": "bundler", "strict": true,
          "lib": ["ES2022"], "types": [],
        },
        "include": ["src"],
        "exclude": ["src/left-out"]
      }
      """;

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void newProject() throws IOException {
    folder = temporary.toRealPath();
    write("tsconfig.json", CONFIG);
  }

  @Test
  void anErrorIsToldWithItsPlace() throws IOException {
    write("src/main.ts", "export const a: number = 1;\n  export const b: string = a;\n");
    write("src/left-out/wrong.ts", "export const c: string = 1;\n");
    assertThat(check().diagnostics())
        .containsExactly(
            new Diagnostic(
                ProjectFiles.nameOf(folder.resolve("src/main.ts")),
                2,
                16,
                Diagnostic.Category.ERROR,
                2322,
                "Type 'number' is not assignable to type 'string'."));
  }

  @Test
  void aConfigurationInheritsAndItsPathsCount() throws IOException {
    write(
        "tsconfig.json",
        """
        {"extends": "./base/tsconfig.base.json", "compilerOptions": {"paths": {"@/*": ["./lib/*"]}},
         "files": ["main.ts"]}
        """);
    write("base/tsconfig.base.json", CONFIG.replace("\"strict\": true", "\"strict\": false"));
    write("lib/numbers.ts", "export const one: number = null;\n");
    write("main.ts", "import {one} from '@/numbers';\nexport const b: string = one;\n");
    Compiled compiled = check();
    assertThat(compiled.diagnostics()).extracting(Diagnostic::code).containsExactly(2322);
    assertThat(compiled.diagnostics().get(0).file()).endsWith("/main.ts");
    assertThat(compiled.inputs())
        .extracting(each -> ProjectFiles.nameOf(folder.relativize(each)))
        .containsExactly("base/tsconfig.base.json", "lib/numbers.ts", "main.ts", "tsconfig.json");
  }

  @Test
  void aMissingConfigurationIsToldByItsName() {
    Compiled compiled =
        compile(Project.of(folder.resolve("none.json"), folder, folder.resolve("target")));
    assertThat(compiled.errors())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "error TS5083: Cannot read file '"
                + ProjectFiles.nameOf(folder.resolve("none.json"))
                + "'.");
  }

  @Test
  void whatIsWrongInAConfigurationIsToldWithItsPlace() throws IOException {
    write("src/main.ts", "export {};\n");
    write("tsconfig.json", "{\n  \"compilerOptions\": {\"strict\" true}\n}\n");
    assertThat(places(check())).contains("tsconfig.json 2 32 TS1005");
    write("tsconfig.json", "{\n  \"compilerOptions\": {\"strikt\": true}\n}\n");
    assertThat(places(check())).containsExactly("tsconfig.json 2 23 TS5025");
    write("tsconfig.json", "{\n  \"compilerOptions\": {\"target\": \"ES1\"}\n}\n");
    assertThat(places(check())).containsExactly("tsconfig.json 2 33 TS6046");
  }

  @Test
  void theTextOfAConfigurationNeedsNoFile() throws IOException {
    Files.delete(folder.resolve("tsconfig.json"));
    write("src/main.ts", "export const a: string = 1;\n");
    Path file = folder.resolve("tsconfig.json");
    Project project =
        new Project(
            file,
            CONFIG,
            folder.resolve("src"),
            folder.resolve("target"),
            List.of(),
            Map.of(),
            state(),
            null);
    assertThat(places(compile(project))).containsExactly("src/main.ts 1 14 TS2322");
  }

  @Test
  void declarationsAreGlobalAndModules() throws IOException {
    write(
        "types/notes.d.ts",
        """
        export interface Note { readonly id: string }
        declare global { interface Window { readonly notes: readonly Note[] } var window: Window; }
        """);
    write(
        "src/main.ts",
        """
        import type {Note} from "my-notes";
        export const notes: readonly Note[] = window.notes;
        export const id: number = window.notes[0].id;
        """);
    Path types = folder.resolve("types/notes.d.ts");
    Compiled compiled = compile(project().with(List.of(types), Map.of("my-notes", types)));
    assertThat(places(compiled)).containsExactly("src/main.ts 3 14 TS2322");
    assertThat(compiled.inputs()).contains(types);
  }

  @Test
  void librariesAreThoseThatAreAskedFor() throws IOException {
    write("src/main.ts", "export const title: string = document.title;\n");
    assertThat(places(check())).containsExactly("src/main.ts 1 30 TS2584");
    write("tsconfig.json", CONFIG.replace("[\"ES2022\"]", "[\"ES2022\", \"DOM\"]"));
    assertThat(check().diagnostics()).isEmpty();
  }

  @Test
  void whatWasFoundIsRememberedUntilItChanges() throws IOException {
    write("src/a.ts", "export const a: number = 1;\n");
    write("src/b.ts", "import {a} from './a';\nexport const b: number = a;\n");
    assertThat(check().diagnostics()).isEmpty();
    assertThat(state()).exists();
    write("src/a.ts", "export const a: string = '1';\n");
    assertThat(places(check())).containsExactly("src/b.ts 2 14 TS2322");
    // From memory, as nothing changed, and as it was.
    assertThat(places(check())).containsExactly("src/b.ts 2 14 TS2322");
    Files.delete(state());
    assertThat(places(check())).containsExactly("src/b.ts 2 14 TS2322");
  }

  @Test
  void aSourceIsInTheProjectOrExcluded() throws IOException {
    write("src/main.ts", "import './seen';\n");
    write("src/seen.ts", "export {};\n");
    write("src/deep/unseen.ts", "export const a: string = 1;\n");
    write("src/left-out/test.ts", "export const a: string = 1;\n");
    write("tsconfig.json", CONFIG.replace("[\"src\"]", "[\"src/*.ts\"]"));
    assertThat(places(check())).containsExactly("tsconfig.json 1 1 TS6307");
    assertThat(check().errors().get(0).text())
        .contains("/src: deep/unseen.ts. ")
        .contains("\"exclude\"");
    write("tsconfig.json", "{\"files\": [], \"references\": [{\"path\": \"src\"}]}");
    assertThat(check().errors().get(0).text())
        .contains(": main.ts, seen.ts, deep/unseen.ts, left-out/test.ts. ");
  }

  @Test
  void whatABuildWritesIsNoSourceUnlessItIsNamed() throws IOException {
    write("src/main.ts", "export {};\n");
    write("target/classes/types.d.ts", "declare const twice: string;\n");
    write("target/contextbridge/types.d.ts", "declare const twice: string;\n");
    write("target/generated/wrong.ts", "export const a: string = 1;\n");
    write("tsconfig.json", "{\"compilerOptions\": {\"lib\": [\"ES2022\"], \"strict\": true}}");
    assertThat(check().diagnostics()).isEmpty();
    write("tsconfig.json", CONFIG.replace("[\"src\"]", "[\"**/*\"]"));
    assertThat(check().diagnostics()).isEmpty();
    write("tsconfig.json", CONFIG.replace("[\"src\"]", "[\"src\", \"target/generated\"]"));
    assertThat(places(check())).containsExactly("target/generated/wrong.ts 1 14 TS2322");
  }

  @Test
  void foldersAreThoseInWhichNewFilesWouldCount() throws IOException {
    write("src/deep/main.ts", "export {};\n");
    write("tsconfig.json", CONFIG.replace("[\"src\"]", "[\"src\", \"../shared\"]"));
    write("target/out.ts", "export {};\n");
    assertThat(check().folders())
        .contains(
            folder.resolve("src"),
            folder.resolve("src/deep"),
            folder.resolveSibling("shared"),
            folder.resolve("node_modules/@types"))
        .doesNotContain(folder.resolve("target"), folder.resolve("src/left-out"));
  }

  private Compiled check() {
    return compile(project());
  }

  private static Compiled compile(Project project) {
    return TypeScript.load().compile(project);
  }

  private Project project() {
    return Project.of(
        folder.resolve("tsconfig.json"), folder.resolve("src"), folder.resolve("target"));
  }

  private Path state() {
    return folder.resolve("target/project.tsbuildinfo");
  }

  private List<String> places(Compiled compiled) {
    return compiled.diagnostics().stream()
        .map(
            each ->
                ProjectFiles.nameOf(folder.relativize(Path.of(each.file())))
                    + " "
                    + each.line()
                    + " "
                    + each.column()
                    + " TS"
                    + each.code())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
