package app;

import static org.assertj.core.api.Assertions.assertThat;

import app.Readme.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the blocks of the README and of {@code docs} equal to code that is compiled and run. */
@Timeout(60)
class ReadmeTest {
  private static final Set<String> CODE =
      Set.of("java", "ts", "typescript", "js", "javascript", "kotlin", "xml");

  /** What this module runs. */
  private static final List<String> OWN = List.of("examples/quickstart/", "examples/starter/");

  /** Stands for lines that an excerpt leaves out. */
  private static final String GAP = "// …\n";

  private static Stream<Block> blocks(String kind) throws IOException {
    return Readme.blocks().stream().filter(block -> block.kind().equals(kind));
  }

  static Stream<Block> snippets() throws IOException {
    return blocks("snippet");
  }

  static Stream<Block> excerpts() throws IOException {
    return blocks("excerpt");
  }

  static Stream<Block> outputs() throws IOException {
    return blocks("output").filter(block -> isOwn(block.source()));
  }

  @Test
  void everyBlockOfCodeNamesItsSource() throws IOException {
    assertThat(Readme.blocks())
        .filteredOn(block -> CODE.contains(block.language()))
        .isNotEmpty()
        .noneMatch(block -> block.kind().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void snippetEqualsItsSource(Block block) throws IOException {
    assertThat(block.text()).isEqualTo(Readme.source(block.source()));
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void excerptIsPartOfItsSource(Block block) throws IOException {
    assertThat(Readme.source(block.source())).containsSubsequence(List.of(block.text().split(GAP)));
  }

  @ParameterizedTest
  @MethodSource("outputs")
  void scriptPrintsWhatItIsSaidToPrint(Block block, @TempDir Path folder) {
    List<String> printed = Quickstart.run(Readme.root().resolve(block.source()), folder);
    assertThat(withoutReferences(String.join("\n", printed) + "\n"))
        .isEqualTo(withoutReferences(block.text()));
  }

  /** What this module does not run is run, and compared, by the module that it names. */
  @Test
  void everyOutputHasARunner() throws IOException {
    assertThat(blocks("output").map(Block::source))
        .allMatch(source -> isOwn(source) || source.equals("examples/electron-preload"));
  }

  private static boolean isOwn(String source) {
    return OWN.stream().anyMatch(source::startsWith);
  }

  /** Each failure has a reference of its own. */
  private static String withoutReferences(String text) {
    return text.replaceAll("\\(ref [0-9a-f]+\\)", "(ref …)");
  }

  /** Files and folders of the repository, and headings of its pages. */
  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : Readme.documents()) {
      for (String link : Readme.links(document)) {
        if (!Readme.leadsSomewhere(document, link)) {
          broken.add(document + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void starterUsesTheVersionOfThisProject() throws IOException {
    String own = version(Readme.source("examples/quickstart/pom.xml"), "version");
    String starter = Readme.source("examples/starter/pom.xml");
    assertThat(version(starter, "contextbridge.version")).isEqualTo(own);
    assertThat(Readme.source("examples/starter/build.gradle.kts"))
        .contains("contextbridge-runtime:" + own + "\"")
        .contains("contextbridge-processor:" + own + "\"");
  }

  private static String version(String pom, String element) {
    int begin = pom.indexOf("<" + element + ">") + element.length() + 2;
    return pom.substring(begin, pom.indexOf("</" + element + ">"));
  }
}
