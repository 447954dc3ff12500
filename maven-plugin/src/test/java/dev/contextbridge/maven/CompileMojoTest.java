package dev.contextbridge.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files are in the classes after each of several builds. */
@Timeout(300)
class CompileMojoTest {
  @TempDir private Path temporary;
  private Path module;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void newModule() throws IOException {
    module = temporary.toRealPath();
    write("src/main/ts/a.ts", "export const a: number = 1;\n");
  }

  @Test
  void whatAnExecutionWroteElsewhereGoes() throws Exception {
    compile("default", Map.of("targetPath", "one"));
    assertThat(classes()).containsExactly("one/a.mjs", "one/a.mjs.map");
    compile("default", Map.of("targetPath", "two"));
    assertThat(classes()).containsExactly("two/a.mjs", "two/a.mjs.map");
    write("src/main/ts/a.ts", "const a: number = 1;\na;\n");
    compile("default", Map.of("format", "script"));
    assertThat(classes()).containsExactly("a.js", "a.js.map");
  }

  @Test
  void twoExecutionsOfTheSameSourcesAreBothCurrent() throws Exception {
    for (String each : List.of("1", "2", "2")) {
      write("src/main/ts/a.ts", "export const a: number = " + each + ";\n");
      compile("one", Map.of("targetPath", "one"));
      compile("two", Map.of("targetPath", "two"));
      for (String name : List.of("one/a.mjs", "two/a.mjs")) {
        assertThat(module.resolve("target/classes").resolve(name))
            .content()
            .contains("a = " + each);
      }
    }
    assertThat(log).filteredOn(each -> each.endsWith(": up to date")).hasSize(2);
    Files.move(module.resolve("src/main/ts/a.ts"), module.resolve("src/main/ts/b.ts"));
    compile("one", Map.of("targetPath", "one"));
    compile("two", Map.of("targetPath", "two"));
    assertThat(classes())
        .containsExactly("one/b.mjs", "one/b.mjs.map", "two/b.mjs", "two/b.mjs.map");
  }

  @Test
  void withoutSourcesNothingStays() throws Exception {
    compile("default", Map.of());
    Files.delete(module.resolve("src/main/ts/a.ts"));
    compile("default", Map.of());
    assertThat(classes()).isEmpty();
    assertThat(log).contains("No TypeScript: there are no sources in src/main/ts");
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenLater() throws Exception {
    compile("default", Map.of());
    write("src/main/ts/a.ts", "export const a: number = 2;\n");
    write("src/main/ts/b.ts", "export {};\n");
    write("target/classes/b.mjs", "// of somebody else\n");
    assertThatThrownBy(() -> compile("default", Map.of()))
        .hasCauseInstanceOf(FileAlreadyExistsException.class);
    Files.delete(module.resolve("target/classes/b.mjs"));
    compile("default", Map.of());
    assertThat(module.resolve("target/classes/a.mjs")).content().contains("a = 2");
  }

  @Test
  void theTargetIsAFolderOfTheClasses() throws Exception {
    assertThatThrownBy(() -> compile("default", Map.of("targetPath", "../../src")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("targetPath leads out of target/classes: ../../src");
    write("target/classes/a.txt", "");
    assertThatThrownBy(() -> compile("default", Map.of("targetPath", "a.txt")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("targetPath is a file, not a folder: target/classes/a.txt");
  }

  private void compile(String execution, Map<String, Object> given) throws Exception {
    MavenProject project = new MavenProject();
    project.setFile(module.resolve("pom.xml").toFile());
    project.setArtifactId("demo");
    project.setBuild(new Build());
    project.getBuild().setDirectory(module.resolve("target").toString());
    project.getBuild().setOutputDirectory(module.resolve("target/classes").toString());
    Map<String, Object> values = new HashMap<>();
    values.put("project", project);
    values.put("pluginVersion", "1.0");
    values.put("execution", new MojoExecution(new Plugin(), "compile", execution));
    values.put("sourceDirectory", module.resolve("src/main/ts").toFile());
    values.put("typesDirectory", module.resolve("target/contextbridge/types").toFile());
    values.put("format", "module");
    values.putAll(given);
    CompileMojo mojo = new CompileMojo();
    for (Map.Entry<String, Object> each : values.entrySet()) {
      set(mojo, each.getKey(), each.getValue());
    }
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence content) {
            log.add(content.toString());
          }
        });
    mojo.execute();
  }

  /** As Maven does, which knows the parameters by their fields. */
  private static void set(AbstractMojo mojo, String name, Object value) throws Exception {
    for (Class<?> each = mojo.getClass(); each != AbstractMojo.class; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          field.set(mojo, value);
          return;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private List<String> classes() throws IOException {
    return FolderFiles.names(module.resolve("target/classes"), name -> true);
  }

  private void write(String name, String text) throws IOException {
    Path file = module.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
