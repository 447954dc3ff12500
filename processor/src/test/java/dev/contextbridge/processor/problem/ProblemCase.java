package dev.contextbridge.processor.problem;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A folder of {@code src/test/problems}, named after the factory whose message it provokes. The
 * files say themselves what the compiler must say: {@code // ! [Code] text} stands for an error in
 * the next line, {@code // ? [Code] text} for a warning. {@code // options: …} in the first line
 * gives options of javac. What is in a folder {@code library} is compiled before, without the
 * processor, and met as class files.
 *
 * @param name the folder's name; what follows a hyphen tells variants apart
 * @param files the Java files
 * @param library those of the library
 */
record ProblemCase(String name, List<Path> files, List<Path> library) {
  private static final Path ALL = Path.of("src/test/problems");
  private static final String OPTIONS = "// options: ";

  /** What the compiler says at one place: the first line of it. */
  record Said(String file, long line, boolean error, String text) {}

  static List<ProblemCase> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(ProblemCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemCase of(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<Boolean, List<Path>> isLibrary =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .collect(
                  Collectors.partitioningBy(file -> file.startsWith(folder.resolve("library"))));
      return new ProblemCase(
          folder.getFileName().toString(), isLibrary.get(false), isLibrary.get(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The factory that makes the message. */
  String factory() {
    return name.replaceFirst("-.*", "");
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the files say that the compiler must say. */
  List<Said> expected() {
    List<Said> expected = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i).strip();
        if (isExpectation(line)) {
          int next = i + 1;
          while (isExpectation(lines.get(next).strip())) {
            next++;
          }
          String name = file.getFileName().toString();
          expected.add(new Said(name, next + 1, line.startsWith("// !"), line.substring(5)));
        }
      }
    }
    return expected;
  }

  private static boolean isExpectation(String line) {
    return line.startsWith("// ! ") || line.startsWith("// ? ");
  }

  /** Compiles the files; gives what the compiler said. */
  List<Said> compile() {
    return Javac.into("problems", name)
        .compile(files, List.of(new BridgeProcessor()), options())
        .stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(ProblemCase::said)
        .toList();
  }

  private String[] options() {
    Stream<String> given =
        files.stream()
            .map(file -> lines(file).get(0))
            .filter(line -> line.startsWith(OPTIONS))
            .flatMap(line -> Stream.of(line.substring(OPTIONS.length()).split(" ", -1)));
    return Stream.concat(given, libraryOptions()).toArray(String[]::new);
  }

  private Stream<String> libraryOptions() {
    if (library.isEmpty()) {
      return Stream.of();
    }
    Javac javac = Javac.into("problems", name + "-library");
    if (!javac.compile(library, List.of()).isEmpty()) {
      throw new IllegalStateException("the library of " + name + " does not compile");
    }
    return Stream.of("-cp", Javac.classPath(javac.classes()));
  }

  private static Said said(Diagnostic<? extends JavaFileObject> each) {
    JavaFileObject source = each.getSource();
    String path = source == null ? "" : source.getName();
    return new Said(
        path.substring(path.lastIndexOf('/') + 1),
        each.getLineNumber(),
        each.getKind() == Diagnostic.Kind.ERROR,
        each.getMessage(Locale.ROOT).lines().findFirst().orElseThrow());
  }

  @Override
  public String toString() {
    return name;
  }
}
