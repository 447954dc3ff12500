package dev.contextbridge.processor.problem;

import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import dev.contextbridge.processor.Vendor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A folder of {@code src/test/problems}, named after the factory whose message it provokes. The
 * files say themselves what every compiler must say: {@code // ! [Code] text} stands for an error
 * in the next line, {@code // ? [Code] text} for a warning. {@code // options: …} in the first line
 * gives options of the compiler. What is in a folder {@code library} is compiled before, without
 * the processor, and met as class files; what is in {@code right} is what to write instead.
 *
 * @param name the folder's name; what follows a hyphen tells variants apart
 * @param files the Java files
 * @param library those of the library
 * @param right those without the problem
 */
record ProblemCase(String name, List<Path> files, List<Path> library, List<Path> right) {
  private static final Path ALL = Path.of("src/test/problems");
  private static final String OPTIONS = "// options: ";
  private static final Pattern EXPECTATION = Pattern.compile("\\s*// ([!?]) (.*)");

  /** What the compiler says at one place: the first line of it. */
  record Said(String file, long line, boolean error, String text) {
    boolean isOfTheProcessor() {
      return text.startsWith("[Bridge");
    }
  }

  static List<ProblemCase> all() {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().map(ProblemCase::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProblemCase of(Path folder) {
    Path library = folder.resolve("library");
    Path right = folder.resolve("right");
    return new ProblemCase(
        folder.getFileName().toString(),
        javaFiles(folder).stream()
            .filter(file -> !file.startsWith(library) && !file.startsWith(right))
            .toList(),
        javaFiles(library),
        javaFiles(right));
  }

  private static List<Path> javaFiles(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The factory that makes the message. */
  String factory() {
    return name.replaceFirst("-.*", "");
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the files say. */
  List<Said> expected() {
    return files.stream().flatMap(ProblemCase::expected).toList();
  }

  private static Stream<Said> expected(Path file) {
    return expected(file.getFileName().toString(), lines(file));
  }

  /** What lines of a file say. */
  static Stream<Said> expected(String name, List<String> lines) {
    List<Said> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher found = EXPECTATION.matcher(lines.get(i));
      if (found.matches()) {
        boolean error = found.group(1).equals("!");
        expected.add(new Said(name, codeAfter(lines, i), error, found.group(2)));
      }
    }
    return expected.stream();
  }

  /** Whether a line is said about the next one. */
  static boolean isExpectation(String line) {
    return EXPECTATION.matcher(line).matches();
  }

  /** The number of the line that an expectation speaks of. */
  private static int codeAfter(List<String> lines, int expectation) {
    int next = expectation;
    while (isExpectation(lines.get(next))) {
      next++;
    }
    return next + 1;
  }

  /** Compiles the files; gives what the compiler said. */
  List<Said> compile(Vendor vendor) {
    return compile(vendor, name, files);
  }

  /** Compiles what to write instead; gives what the compiler said. */
  List<Said> compileRight(Vendor vendor) {
    return compile(vendor, name + "-right", right);
  }

  private List<Said> compile(Vendor vendor, String folder, List<Path> sources) {
    return Javac.into(vendor, "problems", vendor.name(), folder)
        .compile(sources, List.of(new BridgeProcessor()), options(vendor, sources))
        .stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(ProblemCase::said)
        .toList();
  }

  private String[] options(Vendor vendor, List<Path> sources) {
    Stream<String> own = vendor == Vendor.JDK ? Stream.of() : Stream.of("-proc:only");
    Stream<String> given =
        sources.stream()
            .map(file -> lines(file).get(0))
            .filter(line -> line.startsWith(OPTIONS))
            .flatMap(line -> Stream.of(line.substring(OPTIONS.length()).split(" ", -1)));
    return Stream.of(own, given, libraryOptions()).flatMap(each -> each).toArray(String[]::new);
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
