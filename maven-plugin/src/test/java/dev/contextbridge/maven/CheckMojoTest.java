package dev.contextbridge.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {
  @TempDir Path folder;
  private MavenModule module;
  private CheckMojo check;

  @BeforeEach
  void configure() {
    module = new MavenModule(folder.resolve("notes"));
    check = module.goal(new CheckMojo());
    MavenModule.set(check, "snapshot", module.file("src/main/contextbridge/api.json").toFile());
  }

  @Test
  void failsWhereTheProcessorDidNotRun() throws Exception {
    module.compiled("a/NotesApi.class", "..Ldev/contextbridge/ExposeInMainWorld;..");
    MavenModule.set(check, "update", true);
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "The annotation processor did not run: a.NotesApi has no declaration. Add it")
        .hasMessageContaining("<version>7.1</version>");
    assertThat(module.file("src")).doesNotExist();
  }

  @Test
  void aModuleWithoutApisHasNothingToCompare() throws Exception {
    check.execute();
    assertThat(module.log())
        .isEqualTo("There is no API, and no src/main/contextbridge/api.json to compare it with");
  }

  @Test
  void saysWhatFailsItMay() {
    MavenModule.set(check, "failOn", "never");
    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasNoCause()
        .hasMessage("failOn must be 'any' or 'breaking', not 'never'");
  }
}
