package dev.contextbridge.maven.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code changes.txt}: lines of the API before (-), now (+) and both, then every line
 * that the comparison is to say (&gt;).
 */
class ChangesTest {
  record Case(String name, List<String> before, List<String> after, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> all() throws IOException {
    try (InputStream in = ChangesTest.class.getResourceAsStream("changes.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^== ")).skip(1).map(ChangesTest::read).toList();
    }
  }

  private static Case read(String text) {
    List<String> lines = text.lines().toList();
    Case each = new Case(lines.get(0), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String line : lines.subList(1, lines.size())) {
      String rest = line.length() > 2 ? line.substring(2) : "";
      switch (line.isEmpty() ? '#' : line.charAt(0)) {
        case '-' -> each.before().add(rest);
        case '+' -> each.after().add(rest);
        case '>' -> each.expected().add(rest);
        case ' ' -> {
          each.before().add(rest);
          each.after().add(rest);
        }
        default -> assertThat(line).isEmpty();
      }
    }
    return each;
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatChanged(Case each) {
    Snapshot before = Sketch.of(each.before());
    Snapshot after = Sketch.of(each.after());
    assertThat(lines(before, after)).isEqualTo(each.expected());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingChangesFromAnApiToItself(Case each) {
    Snapshot after = Sketch.of(each.after());
    assertThat(lines(after, after)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatChangesOneWayChangesTheOther(Case each) {
    Snapshot one = Sketch.of(each.before());
    Snapshot other = Sketch.of(each.after());
    assertThat(lines(other, one).isEmpty()).isEqualTo(each.expected().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aSnapshotIsReadAsItWasWritten(Case each) {
    Snapshot after = Sketch.of(each.after());
    String text = SnapshotWriter.write(after);
    assertThat(SnapshotReader.read("api.json", text)).isEqualTo(after);
    assertThat(text).endsWith("}\n").doesNotContain("\r");
  }

  private static List<String> lines(Snapshot before, Snapshot after) {
    return SnapshotComparison.compare(before, after).stream()
        .map(each -> sort(each) + each.line())
        .toList();
  }

  private static String sort(Change change) {
    return (change.breaking() ? "breaks" : "keeps") + (change.widening() ? ", widens | " : " | ");
  }
}
