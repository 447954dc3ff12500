package dev.contextbridge.maven.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.typescript.Diagnostic;
import dev.contextbridge.typescript.Project;
import dev.contextbridge.typescript.TypeScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The package in the {@code node_modules} of a project, as the TypeScript compiler sees it. */
@Timeout(300)
class ConsumerTest {
  private static final String API =
      """

      export interface %1$s {
        find(id: string): Note | null;
      }

      export interface Note {
        readonly %2$s: string;
      }
      """;
  private static final String USE =
      """
      import type { LogApi_Note, NotesApi, NotesApi_Note } from "@acme/notes-api";
      import type { Note } from "@acme/notes-api/a/NotesApi";
      const api: NotesApi = window.notes;
      const note: NotesApi_Note | null = api.find("1");
      const same: Note | null = note;
      const other: LogApi_Note | null = log.find("2");
      export const text: string | undefined = same?.id ?? other?.line;
      // @ts-expect-error: the other type
      export const wrong: Note | null = other;
      // @ts-expect-error: not exposed
      export const missing = window.missing;
      """;

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({
    "bundler, ES2022, module, false",
    "bundler, 'ES2022\",\"DOM', commonjs, false",
    "nodenext, ES2022, module, true",
    "nodenext, ES2022, commonjs, true",
    "nodenext, 'ES2022\",\"DOM', module, false"
  })
  void isUnderstood(String resolution, String libraries, String type, boolean verbatim)
      throws Exception {
    Path folder = temporary.toRealPath();
    install(folder.resolve("node_modules/@acme/notes-api"));
    write(folder.resolve("package.json"), "{\"type\": \"%s\"}".formatted(type));
    write(folder.resolve("src/use.ts"), USE);
    write(
        folder.resolve("tsconfig.json"),
        """
        {"compilerOptions": {"strict": true, "skipLibCheck": false, "isolatedModules": true,
          "verbatimModuleSyntax": %s, "target": "ES2022", "types": [], "lib": ["%s"],
          "module": "%s", "moduleResolution": "%s"}, "include": ["src"]}
        """
            .formatted(
                verbatim && type.equals("module"),
                libraries,
                resolution.equals("bundler") ? "ES2022" : resolution,
                resolution));
    List<Diagnostic> found =
        TypeScript.load()
            .compile(
                Project.of(
                    folder.resolve("tsconfig.json"),
                    folder.resolve("src"),
                    folder.resolve("target")))
            .errors();
    assertThat(found).isEmpty();
  }

  private void install(Path folder) throws Exception {
    Origin origin =
        new Sources()
            .root("a/NotesApi", "notes", API.formatted("NotesApi", "id"))
            .root("b/LogApi", "log", API.formatted("LogApi", "line"))
            .file("contextbridge-world.d.ts", "interface Window {}\n" + Sources.WORLD)
            .folder(temporary.resolve("classes"));
    Map<String, byte[]> files =
        new TreeMap<>(
            new TypesFolder(Gathering.of(List.of(origin), List.of()), Globals.WORLD).files());
    Model pom = new Model();
    pom.setArtifactId("notes-api");
    pom.setVersion("1.0");
    Npm npm = new Npm();
    npm.setName("@acme/notes-api");
    files.put(NpmPackage.FILE, new NpmPackage(npm, pom).json(files.keySet()));
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
