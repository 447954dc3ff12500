package dev.contextbridge.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** An API that extends an interface of another jar and reaches its types. */
class LibraryTest {
  private static final Path SOURCES = Path.of("src/test/libraries");
  private static final List<Processor> NONE = List.of();

  @Test
  void aDescribedLibraryIsAsGoodAsItsSources() throws IOException {
    Javac together = Javac.into("libraries", "together");
    List<Path> all = files(SOURCES, ".java");
    assertThat(together.compile(all, bridge())).isEmpty();

    Path jar = library("described", bridge());
    Javac app = Javac.into("libraries", "described-app");
    assertThat(messages(app, "-cp", Javac.classPath(jar))).isEmpty();
    assertThat(filesOfApp(app)).hasSize(3).isEqualTo(filesOfApp(together));
  }

  @Test
  void itsDeclarationHasNamesDocumentationAndNullness() throws IOException {
    Javac app = Javac.into("libraries", "read-app");
    Path jar = library("read", bridge());
    assertThat(messages(app, "-cp", Javac.classPath(jar))).isEmpty();
    assertThat(filesOfApp(app).get("Shelf.d.ts"))
        .contains(
            "   * Finds one.\n   *\n   * @param id - the id\n   * @returns what has it, or null\n")
        .contains("  find(id: string): Book | null;")
        .contains(
            "  findAll(limits: Readonly<Record<string, number | null>>, ...ids: readonly string[]):"
                + " readonly (Book | null)[];")
        .contains("see {@link Shelf.find | how to find it}.")
        .contains("  add(value: Book, reason?: string | null): Book;")
        .contains("  watch(listener: (value: Book, reason: string | null) => void): () => void;")
        .contains("/** What one reads it for. */")
        .contains("\"NOVEL\" | \"ESSAY\" | \"ATLAS\"")
        .contains("  /** its genre, if it has one */\n  readonly genre: Genre | null;")
        .contains("  readonly notes: readonly (string | null)[];")
        .contains("/** Board. */", "  readonly colour: string | null;")
        .contains("/** One that looks like it. */\n  readonly near: string | null;");
  }

  @Test
  void withoutDescriptionsTheCompilerSaysWhatIsMissing() throws IOException {
    Path jar = library("plain", NONE);
    List<String> said = messages(Javac.into("libraries", "plain-app"), "-cp", Javac.classPath(jar));
    assertThat(said).allMatch(message -> message.startsWith("[BridgeUndescribed] "));
    assertThat(said).filteredOn(message -> message.contains("neither the names")).hasSize(2);
    assertThat(said)
        .anyMatch(message -> message.startsWith("[BridgeUndescribed] Shelf.find: the class file"));
    assertThat(said).filteredOn(message -> message.contains("class file of Listener")).hasSize(1);
  }

  /** From JDK 22 on the compiler reads the annotations of types from class files. */
  @Test
  void whatCompilersLoseIsNotInvented() throws IOException {
    Path jar = library("names", NONE, "-parameters");
    Javac app = Javac.into("libraries", "names-app");
    List<String> said = messages(app, "-cp", Javac.classPath(jar));
    String declaration = filesOfApp(app).get("Shelf.d.ts");
    assertThat(declaration).contains("add(value: Book, reason");
    if (declaration.contains("  readonly notes: readonly (string | null)[];")) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said)
          .contains(
              "[BridgeUndescribed] Shelf.find: Finder says @Nullable of types, which this compiler"
                  + " does not read from class files, so nothing in it may be null. Compile Finder"
                  + " with this processor and let a @Bridged interface reach it there, or compile"
                  + " this module with JDK 22 or later.")
          .allMatch(message -> message.contains("says @Nullable of types"))
          .noneMatch(message -> message.contains("Genre"));
    }
  }

  @Test
  void modulesAreReadToo() throws IOException {
    Path folder = Files.createDirectories(Path.of("target/libraries/modules"));
    Path library =
        Files.writeString(
            Files.createDirectories(folder.resolve("lib")).resolve("module-info.java"),
            "module lib { requires dev.contextbridge; requires org.jspecify; exports lib; }");
    Path module =
        Files.writeString(
            Files.createDirectories(folder.resolve("app")).resolve("module-info.java"),
            "module app { requires transitive lib; requires dev.contextbridge;"
                + " requires org.jspecify; exports app; }");
    Javac javac = Javac.into("libraries", "modules-library");
    List<Path> files = new ArrayList<>(files(SOURCES.resolve("lib"), ".java"));
    files.add(library);
    assertThat(said(javac, files, bridge(), "--module-path", modules())).isEmpty();
    Path jar = jar(javac, "modules");

    Javac app = Javac.into("libraries", "modules-app");
    List<Path> api = List.of(SOURCES.resolve("app/Shelf.java"), module);
    String path = jar + File.pathSeparator + modules();
    assertThat(said(app, api, bridge(), "--module-path", path)).isEmpty();
    Javac together = Javac.into("libraries", "modules-together");
    assertThat(together.compile(files(SOURCES, ".java"), bridge())).isEmpty();
    Map<String, String> expected = filesOfApp(together);
    expected.remove("ShelfBridge.java"); // @Generated is in a module of its own
    assertThat(filesOfApp(app)).hasSize(3).containsAllEntriesOf(expected);
  }

  /** What the runtime is made of, as modules. */
  private static String modules() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(path -> path.matches(".*[/\\\\](runtime|graalvm|jspecify|contextbridge)[/\\\\].*"))
        .filter(path -> !path.contains("processor"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Processor> bridge() {
    return List.of(new BridgeProcessor());
  }

  private static Path library(String name, List<Processor> processors, String... options)
      throws IOException {
    Javac javac = Javac.into("libraries", name);
    assertThat(javac.compile(files(SOURCES.resolve("lib"), ".java"), processors, options))
        .isEmpty();
    return jar(javac, name);
  }

  private static Path jar(Javac javac, String name) throws IOException {
    Path jar = Path.of("target", "libraries", name + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files(javac.classes(), "")) {
        out.putNextEntry(new JarEntry(slashed(javac.classes().relativize(file))));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static List<String> messages(Javac javac, String... options) {
    return said(javac, List.of(SOURCES.resolve("app/Shelf.java")), bridge(), options);
  }

  private static List<String> said(
      Javac javac, List<Path> files, List<Processor> processors, String... options) {
    return javac.compile(files, processors, options).stream()
        .map(each -> each.getMessage(Locale.ROOT))
        .toList();
  }

  /** What the processor wrote for the API, by the names of the files. */
  private static Map<String, String> filesOfApp(Javac javac) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path root : List.of(javac.classes(), javac.sources())) {
      for (Path file : files(root, ".java", ".d.ts", ".js", ".json")) {
        if (slashed(file).contains("/app/")) {
          found.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return found;
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
