package dev.contextbridge.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import io.soabase.recordbuilder.processor.RecordBuilderProcessor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records that record-builder makes of interfaces, in the build of the API that uses them. */
class GeneratedTypesTest {
  private static final String NOTE =
      """
      package app;

      import io.soabase.recordbuilder.core.RecordInterface;
      import java.util.List;

      @RecordInterface
      public interface Note {
        String title();

        List<String> tags();
      }
      """;

  private static final String API =
      """
      package app;

      import dev.contextbridge.ExposeInMainWorld;
      import java.util.List;

      @ExposeInMainWorld("notes")
      public interface NotesApi {
        List<NoteRecord> add(NoteRecord note);
      }
      """;

  private static final String IMPLEMENTATION =
      """
      package app;

      import java.util.List;

      public class Notes implements NotesApi {
        @Override
        public List<NoteRecord> add(NoteRecord note) {
          return List.of(note, new NoteRecord(note.title() + "!", List.of()));
        }
      }
      """;

  static Stream<List<Processor>> orders() {
    return Stream.of(
        List.of(new BridgeProcessor(), new RecordBuilderProcessor()),
        List.of(new RecordBuilderProcessor(), new BridgeProcessor()));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void cross(List<Processor> processors) throws Exception {
    Javac javac = Javac.into("generated-types");
    List<Path> files =
        List.of(write("Note", NOTE), write("NotesApi", API), write("Notes", IMPLEMENTATION));
    assertThat(javac.compile(files, processors)).isEmpty();
    Path declaration = javac.classes().resolve("META-INF/contextbridge/app/NotesApi.d.ts");
    assertThat(Files.readString(declaration))
        .contains("  add(note: NoteRecord): readonly NoteRecord[];")
        .contains("  readonly title: string;\n  readonly tags: readonly string[];");

    URL[] classes = {javac.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes);
        ContextBridge bridge = ContextBridge.create()) {
      Object notes = loader.loadClass("app.Notes").getConstructor().newInstance();
      bridge.exposeInMainWorld(
          (Exposure)
              loader
                  .loadClass("app.NotesApiBridge")
                  .getMethod("of", loader.loadClass("app.NotesApi"))
                  .invoke(null, notes));
      assertThat(
              bridge
                  .mainWorld()
                  .evaluate("JSON.stringify(notes.add({ title: 'a', tags: ['b', 'c'] }))"))
          .isEqualTo("[{\"title\":\"a\",\"tags\":[\"b\",\"c\"]},{\"title\":\"a!\",\"tags\":[]}]");
    }
  }

  private static Path write(String name, String text) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/generated-types-sources"));
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
