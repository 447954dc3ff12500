package dev.contextbridge.maven.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringTest {
  private static final String NOTES = "\nexport interface NotesApi {\n  size(): number;\n}\n";

  @TempDir Path root;

  @Test
  void takesFoldersAndJars() throws Exception {
    Origin own = new Sources().root("a/NotesApi", "notes", NOTES).folder(root.resolve("classes"));
    Origin jar =
        new Sources()
            .root("b/MoreApi", "more", NOTES)
            .file("contextbridge-world.d.ts", Sources.WORLD)
            .jar(root.resolve("b.jar"), "g:b:1");
    Origin missing = new Origin("g:c:1", root.resolve("missing.jar"));
    Gathering gathering = Gathering.of(List.of(own, jar, missing), List.of());
    assertThat(gathering.files()).containsOnlyKeys("a/NotesApi.d.ts", "b/MoreApi.d.ts");
    assertThat(gathering.globals()).containsOnlyKeys("contextbridge-world.d.ts");
    assertThat(gathering.warnings()).isEmpty();
  }

  @Test
  void nothingIsEmpty() throws Exception {
    Origin jar = new Sources().file("contextbridge-world.d.ts", "").jar(root.resolve("b.jar"), "b");
    assertThat(Gathering.of(List.of(jar), List.of()).isEmpty()).isTrue();
  }

  @Test
  void aJarThatIsNoneIsNamed() throws Exception {
    Path file = Files.writeString(root.resolve("broken.jar"), "text");
    assertThatThrownBy(() -> Gathering.of(List.of(new Origin("g:b:1", file)), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("g:b:1 cannot be read: " + file);
  }

  @Test
  void aDescriptionThatIsNoneIsNamed() throws Exception {
    Origin own =
        new Sources()
            .root("a/NotesApi", "notes", NOTES)
            .file("a/NotesApi.json", "{\"api\": {\"key\": \"notes\"}}")
            .folder(root);
    assertThatThrownBy(() -> Gathering.of(List.of(own), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "META-INF/contextbridge/a/NotesApi.json of this module is no description of a type");
  }

  @Test
  void twoRootsOfOneKeyAreNamed() throws Exception {
    Origin own = new Sources().root("a/NotesApi", "notes", NOTES).folder(root.resolve("classes"));
    Origin jar = new Sources().root("b/NotesApi", "notes", NOTES).jar(root.resolve("b"), "g:b:1");
    assertThatThrownBy(() -> Gathering.of(List.of(own, jar), List.of()))
        .isInstanceOf(ConflictException.class)
        .hasMessage(
            "window.notes is exposed by a.NotesApi (this module) and by b.NotesApi (g:b:1). A"
                + " bridge that is given both refuses the second. Give one another key, or leave"
                + " one out: <excludes><exclude>b.NotesApi</exclude></excludes>");
    assertThat(Gathering.of(List.of(own, jar), List.of("b.*")).files())
        .containsOnlyKeys("a/NotesApi.d.ts");
    assertThat(Gathering.of(List.of(own, jar), List.of("b.*")).excluded())
        .containsExactly("b.NotesApi");
  }

  @Test
  void inIsolatedWorldsTwoRootsOfOneKeyAreAWarning() throws Exception {
    Origin own =
        new Sources()
            .isolated("a/A", "x", 1004, NOTES)
            .isolated("a/B", "x", 1004, NOTES)
            .isolated("a/C", "x", 1005, NOTES)
            .folder(root);
    assertThat(Gathering.of(List.of(own), List.of()).warnings())
        .containsExactly(
            "'x' of the isolated world 1004 is exposed by a.A (this module) and by a.B (this"
                + " module). A bridge that is given both refuses the second.");
  }

  @Test
  void theFirstOfTwoFilesOfOneNameCounts() throws Exception {
    Origin own = new Sources().root("a/NotesApi", "notes", NOTES).folder(root.resolve("classes"));
    Origin same = new Sources().root("a/NotesApi", "notes", NOTES).jar(root.resolve("s"), "g:s:1");
    Origin other = new Sources().root("a/NotesApi", "old", NOTES).jar(root.resolve("o"), "g:o:1");
    assertThat(Gathering.of(List.of(own, same), List.of()).warnings()).isEmpty();
    Gathering gathering = Gathering.of(List.of(own, other), List.of());
    assertThat(gathering.files().get("a/NotesApi.d.ts").text()).contains("notes: NotesApi");
    assertThat(gathering.warnings())
        .containsExactly(
            "a.NotesApi is declared differently by this module and by g:o:1; the first is taken, as"
                + " for its class.");
  }

  @Test
  void whatAnApiImportsMustBeThere() throws Exception {
    String store =
        """
        import type { Cursor as Cursor2 } from "../b/c/Cursor.js";

        export interface Store {
          cursor(): Cursor2;
        }
        """;
    Sources sources = new Sources().file("a/Store.d.ts", store);
    assertThatThrownBy(() -> Gathering.of(List.of(sources.folder(root)), List.of()))
        .isInstanceOf(ConflictException.class)
        .hasMessage(
            "a.Store (this module) needs the declaration of b.c.Cursor, which is neither in this"
                + " module nor in a dependency of the scopes compile and runtime.");
    sources.file("b/c/Cursor.d.ts", "export interface Cursor {\n}\n");
    assertThat(Gathering.of(List.of(sources.folder(root)), List.of()).size()).isEqualTo(2);
    assertThatThrownBy(() -> Gathering.of(List.of(sources.folder(root)), List.of("b.c.Cursor")))
        .hasMessageEndingWith("b.c.Cursor, which is excluded.");
  }
}
