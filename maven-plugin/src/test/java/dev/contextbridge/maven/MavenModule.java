package dev.contextbridge.maven;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A module in a folder of its own, whose goals run without Maven. */
final class MavenModule {
  private final Path folder;
  private final MavenProject project;
  private final List<String> log = new ArrayList<>();

  MavenModule(Path folder) {
    this.folder = folder;
    Model pom = new Model();
    pom.setGroupId("g");
    pom.setArtifactId(String.valueOf(folder.getFileName()));
    pom.setVersion("1.0");
    Build build = new Build();
    build.setDirectory(folder.resolve("target").toString());
    build.setOutputDirectory(folder.resolve("target/classes").toString());
    pom.setBuild(build);
    project = new MavenProject(pom);
    project.setFile(folder.resolve("pom.xml").toFile());
  }

  /** Sets what every goal has. */
  <G extends ContextBridgeMojo> G goal(G goal) {
    set(goal, "project", project);
    set(goal, "pluginVersion", "7.1");
    goal.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence content) {
            log.add(content.toString());
          }

          @Override
          public void warn(CharSequence content) {
            log.add(content.toString());
          }
        });
    return goal;
  }

  /** What the goals said. */
  String log() {
    return String.join("\n", log);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** A file of the class output. */
  void compiled(String name, String text) throws IOException {
    Path file = folder.resolve("target/classes").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What a POM says of a parameter. */
  static void set(ContextBridgeMojo goal, String parameter, Object value) {
    try {
      Field field = field(goal.getClass(), parameter);
      field.setAccessible(true);
      field.set(goal, value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(parameter, e);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Field each : type.getDeclaredFields()) {
      if (each.getName().equals(name)) {
        return each;
      }
    }
    if (type.getSuperclass() == null) {
      throw new NoSuchFieldException(name);
    }
    return field(type.getSuperclass(), name);
  }
}
