package dev.contextbridge.maven.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpmNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"notes-api", "@acme/notes.api_2", "7zip", "a", "@acme/_x", "@a-c.m_e/-x"})
  void allows(String name) {
    assertThat(NpmName.check(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Notes",
        ".x",
        "_x",
        "-x",
        "a b",
        " a",
        "a/b",
        "@acme",
        "@acme/",
        "@/x",
        "@acme/.x",
        "@acme/x/y",
        "node_modules",
        "favicon.ico",
        "x~",
        "ä",
        "a%",
        "${name}"
      })
  void refuses(String name) {
    assertThatThrownBy(() -> NpmName.check(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("npm allows no package of the name '" + name + "'")
        .hasMessageEndingWith("Set <npm><name>.");
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(NpmName.check("a".repeat(214))).hasSize(214);
    assertThatThrownBy(() -> NpmName.check("a".repeat(215)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void archivesHaveTheScopeInTheirName() {
    assertThat(NpmName.inFileName("@acme/notes-api")).isEqualTo("acme-notes-api");
    assertThat(NpmName.inFileName("notes-api")).isEqualTo("notes-api");
  }
}
