package dev.contextbridge.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.typescript.Emission.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted is what a world loads, whatever the configuration says of outputs. */
class EmissionTest {

  private static final String CONFIG =
      """
      {"compilerOptions": {"strict": true, "module": "ES2022", "moduleResolution": "bundler",
        "lib": ["ES2022"], "types": [], "noEmit": true, "outDir": "elsewhere", "declaration": true,
        "allowImportingTsExtensions": true, "paths": {"@/*": ["./*"]}}}
      """;

  private static final String MAIN =
      """
      import {util} from "./deep/util";
      import {util as same} from "@/deep/util.ts";
      import {other} from "./other.mjs";
      import type {Only} from "./types";
      export {util as again} from "./deep/util.js";
      export const late: Promise<{util: number}> = import("./deep/util");
      export const sum: Only = {a: util + same + other};
      """;

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void newProject() throws IOException {
    folder = temporary.toRealPath();
    write("src/tsconfig.json", CONFIG);
  }

  @Test
  void importsNameTheFilesThatAWorldLoads() throws IOException {
    write("src/deep/util.ts", "export const util: number = 1;\n");
    write("src/other.mts", "export const other: number = 2;\n");
    write("src/types.ts", "export interface Only { readonly a: number }\n");
    write("src/main.ts", MAIN);
    write("src/deep/up.ts", "export * from '../main';\n");
    Compiled compiled = emit(Format.MODULE, Set.of());
    assertThat(compiled.diagnostics()).isEmpty();
    assertThat(compiled.outputs())
        .containsOnlyKeys(
            "main.mjs",
            "main.mjs.map",
            "other.mjs",
            "other.mjs.map",
            "types.mjs",
            "types.mjs.map",
            "deep/util.mjs",
            "deep/util.mjs.map",
            "deep/up.mjs",
            "deep/up.mjs.map");
    assertThat(compiled.outputs())
        .containsEntry(
            "main.mjs",
            """
            import { util } from "./deep/util.mjs";
            import { util as same } from "./deep/util.mjs";
            import { other } from "./other.mjs";
            export { util as again } from "./deep/util.mjs";
            export const late = import("./deep/util.mjs");
            export const sum = { a: util + same + other };
            //# sourceMappingURL=main.mjs.map
            """)
        .containsEntry(
            "deep/up.mjs", "export * from \"../main.mjs\";\n//# sourceMappingURL=up.mjs.map\n");
    assertThat(compiled.outputs().get("deep/up.mjs.map"))
        .contains("\"file\":\"up.mjs\"", "\"sources\":[\"../../../src/deep/up.ts\"]");
  }

  @Test
  void scriptsHaveNoImportsLeft() throws IOException {
    write("src/types.ts", "export interface Only { readonly a: number }\n");
    write(
        "src/main.ts", "import type {Only} from './types';\nconst only: Only = {a: 1};\nonly.a;\n");
    Compiled compiled = emit(Format.SCRIPT, Set.of());
    assertThat(compiled.diagnostics()).isEmpty();
    assertThat(compiled.outputs())
        .containsEntry(
            "main.js",
            """
            "use strict";
            const only = { a: 1 };
            only.a;
            //# sourceMappingURL=main.js.map
            """);
    write("src/wrong.ts", "const a: number = 1;\n  export const b = a;\n");
    Compiled wrong = emit(Format.SCRIPT, Set.of());
    assertThat(wrong.errors()).extracting(Diagnostic::line).containsExactly(2);
    assertThat(wrong.errors()).extracting(Diagnostic::column).containsExactly(3);
    assertThat(wrong.outputs()).isEmpty();
  }

  @Test
  void nothingIsEmittedIfSomethingIsWrong() throws IOException {
    write("src/right.ts", "export const a: number = 1;\n");
    write("src/wrong.ts", "export const a: number = '1';\n");
    Compiled compiled = emit(Format.MODULE, Set.of());
    assertThat(compiled.errors()).extracting(Diagnostic::code).containsExactly(2322);
    assertThat(compiled.outputs()).isEmpty();
    write("src/wrong.ts", "export const a: number = 1;\n");
    assertThat(emit(Format.MODULE, Set.of()).outputs()).containsKeys("right.mjs", "wrong.mjs");
  }

  @Test
  void onlyWhatChangedOrIsLostIsEmittedAgain() throws IOException {
    write("src/a.ts", "export const a: number = 1;\n");
    write("src/b.ts", "export const b: number = 1;\n");
    write("src/c.ts", "export const c: number = 1;\n");
    assertThat(emit(Format.MODULE, Set.of()).outputs()).hasSize(6);
    write("src/a.ts", "export const a: number = 2;\n");
    Files.delete(folder.resolve("src/c.ts"));
    Compiled compiled = emit(Format.MODULE, Set.of("a.mjs", "b.mjs", "c.mjs"));
    assertThat(compiled.outputs()).containsOnlyKeys("a.mjs", "a.mjs.map");
    assertThat(compiled.kept()).containsExactly("b.mjs");
    assertThat(emit(Format.MODULE, Set.of("a.mjs")).outputs())
        .containsOnlyKeys("b.mjs", "b.mjs.map");
  }

  @Test
  void checkingFirstChangesNothing() throws IOException {
    write("src/a.ts", "export const a: number = 1;\n");
    assertThat(TypeScript.load().compile(project()).diagnostics()).isEmpty();
    Map<String, String> outputs = emit(Format.MODULE, Set.of()).outputs();
    assertThat(outputs).containsOnlyKeys("a.mjs", "a.mjs.map");
    Files.delete(project().state());
    assertThat(emit(Format.MODULE, Set.of()).outputs()).isEqualTo(outputs);
  }

  @Test
  void aSourceOutsideOfTheFolderIsAnErrorEachTime() throws IOException {
    write("shared/a.ts", "export const a: number = 1;\n");
    write("src/main.ts", "export * from '../shared/a';\n");
    assertThat(places(emit(Format.MODULE, Set.of()))).containsExactly("a.ts 1 TS6059");
    assertThat(places(emit(Format.MODULE, Set.of("main.mjs")))).containsExactly("a.ts 1 TS6059");
  }

  @Test
  void twoSourcesOfOneOutputAreAnError() throws IOException {
    write("src/a.ts", "export const a: number = 1;\n");
    write("src/deep/a.mts", "export const a: number = 2;\n");
    assertThat(emit(Format.MODULE, Set.of()).errors()).isEmpty();
    write("src/a.mts", "export const a: number = 2;\n");
    assertThat(emit(Format.MODULE, Set.of()).errors())
        .extracting(Diagnostic::text)
        .containsExactly("a.mts and a.ts would both become a.mjs: rename one.");
  }

  @Test
  void whatNoWorldLoadsIsRefusedWithItsReason() throws IOException {
    write(
        "src/tsconfig.json",
        """
        {"compilerOptions": {"strict": true, "module": "ES2022", "moduleResolution": "bundler",
          "lib": ["ES2022"], "types": [], "jsx": "preserve", "resolveJsonModule": true}}
        """);
    write("src/data.json", "{\"a\": 1}\n");
    write("src/type.ts", "import data from './data.json';\nexport type Data = typeof data;\n");
    write(
        "src/view.tsx",
        """
        declare global { namespace JSX { interface IntrinsicElements { b: object } } }
        export const text: number = 1;
        """);
    assertThat(emit(Format.MODULE, Set.of()).diagnostics()).isEmpty();
    write("src/value.ts", "export const b = 1;\nimport data from './data.json';\ndata.a;\n");
    write("src/common.cts", "export const c: number = 1;\n");
    write("src/shown.tsx", "export const shown: unknown = <b></b>;\n");
    assertThat(places(emit(Format.MODULE, Set.of("type.mjs", "view.mjs"))))
        .containsExactlyInAnyOrder(
            "common.cts 1 TS6054", "shown.tsx 1 TS17004", "value.ts 2 TS6054");
  }

  @Test
  void aPackageThatNoWorldFindsIsAWarning() throws IOException {
    write("src/node_modules/left-pad/package.json", "{\"types\": \"index.d.ts\"}");
    write("src/node_modules/left-pad/index.d.ts", "export declare function pad(): string;\n");
    write("src/main.ts", "import {pad} from 'left-pad';\nexport const a: string = pad();\n");
    Compiled compiled = emit(Format.MODULE, Set.of());
    assertThat(places(compiled)).containsExactly("main.ts 1 TS2307");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.outputs()).containsKey("main.mjs");
  }

  @Test
  void modulesOfAnotherKindBecomeThoseOfEcmaScript() throws IOException {
    write(
        "src/tsconfig.json",
        "{\"compilerOptions\": {\"module\": \"nodenext\", \"lib\": [\"ES2022\"]}}");
    write("src/a.ts", "export const a: number = 1;\n");
    Compiled compiled = emit(Format.MODULE, Set.of());
    assertThat(compiled.diagnostics()).isEmpty();
    assertThat(compiled.outputs().get("a.mjs")).startsWith("export const a = 1;\n");
  }

  @Test
  void whatOnlyModulesHaveIsRefusedInScripts() throws IOException {
    write(
        "src/main.ts",
        """
        import type {} from './main';
        declare global { interface ImportMeta { readonly url: string } }
        async function inside() { await null; }
        inside(), await null;
        import.meta.url;
        """);
    assertThat(emit(Format.MODULE, Set.of()).diagnostics()).isEmpty();
    assertThat(places(emit(Format.SCRIPT, Set.of())))
        .containsExactly("main.ts 4 TS1375", "main.ts 5 TS1343");
  }

  @Test
  void scriptsThatDeclareOneNameAreAWarning() throws IOException {
    write("src/a.ts", "import type {} from './c';\nconst n: number = 1;\nvar shared = n;\n");
    write(
        "src/b.ts",
        """
        import type {} from './c';
        function n(): void {}
        n();
        var shared = 2;
        declare const other: string;
        type Only = typeof other;
        """);
    write("src/c.ts", "export type Shown = 1;\nclass other {}\ninterface Only {}\n");
    Compiled compiled = emit(Format.SCRIPT, Set.of());
    assertThat(places(compiled)).containsExactly("b.ts 2 TS2451");
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.outputs()).hasSize(6);
    assertThat(emit(Format.MODULE, Set.of()).diagnostics()).isEmpty();
  }

  private static List<String> places(Compiled compiled) {
    return compiled.diagnostics().stream()
        .map(each -> Path.of(each.file()).getFileName() + " " + each.line() + " TS" + each.code())
        .toList();
  }

  private Compiled emit(Format format, Set<String> intact) {
    Emission emission = new Emission(folder.resolve("target/out"), format, intact);
    return TypeScript.load().compile(project().emitting(emission));
  }

  private Project project() {
    return Project.of(
        folder.resolve("src/tsconfig.json"), folder.resolve("src"), folder.resolve("target"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
