package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds that compile some of a module's sources again and meet the others as class files, as
 * Gradle's and the IDEs' do. The class files have no names of parameters.
 */
class IncrementalTest {
  private static final String TOO_LATE =
      "[BridgeUndescribed] Return type of Notes.find: Note was compiled when nothing reached it, so"
          + " its documentation and the names and nullness of what it declares are not known now."
          + " Build this module from scratch.";

  static List<Case> all() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void compilingOneInterfaceAgainGivesTheSameFiles(Case each) {
    Javac javac = Javac.into("incremental", each.name());
    assertThat(compile(javac, each.sources(), new BridgeProcessor())).isEmpty();
    Map<String, String> clean = generated(javac);
    for (Path file : each.sources()) {
      if (Case.read(file).contains("import dev.contextbridge.")) {
        assertThat(compile(javac, List.of(file), new BridgeProcessor())).isEmpty();
        assertThat(generated(javac)).as(file.toString()).isEqualTo(clean);
      }
    }
  }

  @Test
  void whatNothingReachedWhenItWasCompiledIsToBeCompiledAgain() throws IOException {
    Path record = source("Note.java", "package app; public record Note(String text) {}");
    Path api =
        source(
            "Notes.java",
            """
            package app;

            @dev.contextbridge.Bridged
            public interface Notes {
              Note find();

              void save(Note note);
            }
            """);
    Javac javac = Javac.into("incremental", "too-late");
    assertThat(compile(javac, List.of(record))).isEmpty();
    assertThat(compile(javac, List.of(api), new BridgeProcessor())).containsExactly(TOO_LATE);
    assertThat(compile(javac, List.of(record, api), new BridgeProcessor())).isEmpty();
    assertThat(compile(javac, List.of(api), new BridgeProcessor())).isEmpty();

    Path description = javac.classes().resolve("META-INF/contextbridge/app/Note.json");
    for (String damaged : List.of("", "{}", "{\"members\": []}", "\0")) {
      Files.writeString(description, damaged);
      assertThat(compile(javac, List.of(api), new BridgeProcessor())).containsExactly(TOO_LATE);
    }
  }

  /** As Gradle does when there is also a processor that has to see all types in every build. */
  @Test
  void whatIsProcessedAgainWithoutItsSourceGivesTheSameFiles() throws IOException {
    Path record = source("Note.java", "package app; public record Note(String text) {}");
    Path api =
        source(
            "Notes.java",
            """
            package app;

            /** The notes of a user. */
            @dev.contextbridge.Bridged
            public interface Notes {
              /** Finds one. */
              Note find(String title);
            }
            """);
    Javac javac = Javac.into("incremental", "reprocessed");
    assertThat(compile(javac, List.of(record, api), new BridgeProcessor())).isEmpty();
    Map<String, String> clean = generated(javac);
    assertThat(clean.get("app/Notes.d.ts")).contains("The notes of a user", "title: string");

    String classPath = Javac.classPath(javac.classes());
    List<Processor> processors = List.of(new BridgeProcessor());
    assertThat(javac.compile(List.of(record), List.of("app.Notes"), processors, "-cp", classPath))
        .isEmpty();
    assertThat(generated(javac)).isEqualTo(clean);
  }

  private static Path source(String name, String text) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/incremental/too-late-sources"));
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> compile(Javac javac, List<Path> files, Processor... processors) {
    return javac
        .compile(files, List.of(processors), "-cp", Javac.classPath(javac.classes()))
        .stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  private static Map<String, String> generated(Javac javac) {
    return new CompiledCase("", javac.classes(), javac.sources(), List.of()).generated();
  }
}
