package dev.contextbridge.maven.declarations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    if (hasDeclarations(classes)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (String each : FolderFiles.names(classes, name -> name.endsWith(CLASS))) {
      // An annotation is named in the constants of the class that has it.
      String content = new String(Files.readAllBytes(classes.resolve(each)), ISO_8859_1);
      if (ANNOTATIONS.stream().anyMatch(content::contains)) {
        found.add(each.substring(0, each.length() - CLASS.length()).replaceAll("[/$]", "."));
      }
    }
    return found;
  }

  private static boolean hasDeclarations(Path classes) throws IOException {
    Path folder = classes.resolve(Origin.FOLDER);
    return !FolderFiles.names(folder, name -> name.endsWith(DeclarationFile.SUFFIX)).isEmpty();
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
