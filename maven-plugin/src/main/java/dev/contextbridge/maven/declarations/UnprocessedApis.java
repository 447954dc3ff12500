package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds interfaces that ask for a bridge in a module whose compiler ran no processor. */
public final class UnprocessedApis {
  private static final List<String> ANNOTATIONS =
      List.of(
          "Ldev/contextbridge/ExposeInMainWorld;",
          "Ldev/contextbridge/ExposeInIsolatedWorld;",
          "Ldev/contextbridge/Bridged;");
  private static final String CLASS = ".class";

  private UnprocessedApis() {}

  /**
   * The names of the annotated classes, if the module has no declaration at all.
   *
   * @param classes the module's folder of classes, which need not exist
   * @throws IOException if a file cannot be read
   */
  public static List<String> find(Path classes) throws IOException {
    if (!Files.isDirectory(classes) || hasDeclarations(classes)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> paths = Files.walk(classes)) {
      files = paths.filter(each -> each.toString().endsWith(CLASS)).sorted().toList();
    }
    List<String> found = new ArrayList<>();
    for (Path each : files) {
      // An annotation is named in the constants of the class that has it.
      String content = new String(Files.readAllBytes(each), ISO_8859_1);
      if (ANNOTATIONS.stream().anyMatch(content::contains)) {
        String name = classes.relativize(each).toString().replaceAll("[/\\\\$]", ".");
        found.add(name.substring(0, name.length() - CLASS.length()));
      }
    }
    return found;
  }

  private static boolean hasDeclarations(Path classes) throws IOException {
    return new Origin("", classes)
        .read().keySet().stream().anyMatch(each -> each.endsWith(DeclarationFile.SUFFIX));
  }

  /**
   * What to add to the POM.
   *
   * @param version that of this project
   */
  public static String remedy(String version) {
    return """
    Add it to the POM:
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.contextbridge</groupId>
              <artifactId>contextbridge-processor</artifactId>
              <version>%s</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>
    If it is there, look for <proc>none</proc> or -proc:none, then build once with `clean`. As a mere
    dependency it does not run on JDK 23 and later.\
    """
        .formatted(version);
  }
}
