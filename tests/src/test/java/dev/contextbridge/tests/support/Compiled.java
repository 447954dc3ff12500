package dev.contextbridge.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources that the compiler of this JDK has seen, with the processor and the class path of the
 * tests.
 *
 * @param folder where the class files are
 * @param errors what the compiler found wrong
 */
public record Compiled(Path folder, List<Diagnostic<? extends JavaFileObject>> errors) {
  /**
   * Compiles sources into a folder of {@code target}, which is emptied.
   *
   * @param name the folder
   * @param sources the text of each file by its path, such as {@code app/NotesApi.java}
   */
  public static Compiled of(String name, Map<String, String> sources) {
    try {
      Path root = Path.of("target", "compiled", name);
      empty(root);
      Path classes = Files.createDirectories(root.resolve("classes"));
      List<Path> files = new ArrayList<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = root.resolve("sources").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
      return new Compiled(classes, compile(files, classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(List<Path> files, Path classes)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    String processor = "dev.contextbridge.processor.BridgeProcessor";
    List<String> options =
        List.of("-encoding", "UTF-8", "-parameters", "-processor", processor, "-d", "" + classes);
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, null)) {
      boolean unused =
          compiler
              .getTask(
                  null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
    }
    return said.getDiagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(each -> each)
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  /** A loader of the classes. */
  public ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
