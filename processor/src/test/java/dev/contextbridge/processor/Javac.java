package dev.contextbridge.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * A compiler over files on disk.
 *
 * @param classes where class files and resources go
 * @param sources where generated Java files go
 * @param vendor whose it is
 */
public record Javac(Path classes, Path sources, Vendor vendor) {
  /** The compiler of this JDK, writing into a folder of {@code target}, which is emptied. */
  public static Javac into(String... folders) {
    return into(Vendor.JDK, folders);
  }

  /** A compiler that writes into a folder of {@code target}, which is emptied. */
  public static Javac into(Vendor vendor, String... folders) {
    Path folder = Path.of("target", folders);
    empty(folder);
    try {
      return new Javac(
          Files.createDirectories(folder.resolve("classes")),
          Files.createDirectories(folder.resolve("sources")),
          vendor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles files, in the given order; gives what the compiler said. */
  public List<Diagnostic<? extends JavaFileObject>> compile(
      List<Path> files, List<Processor> processors, String... more) {
    return compile(files, List.of(), processors, more);
  }

  /** Compiles files, and has types that are compiled already processed with them. */
  public List<Diagnostic<? extends JavaFileObject>> compile(
      List<Path> files, List<String> types, List<Processor> processors, String... more) {
    JavaCompiler compiler = vendor.compiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, null)) {
      List<String> options = new ArrayList<>(List.of("-encoding", "UTF-8", "-cp", classPath()));
      options.addAll(List.of("-d", classes.toString(), "-s", sources.toString()));
      options.addAll(vendor.options(Arrays.asList(more)));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              Writer.nullWriter(),
              manager,
              said,
              options,
              types,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      boolean unused = task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return said.getDiagnostics();
  }

  /** The class path of the tests, behind folders or jars of their own. */
  public static String classPath(Path... more) {
    Stream<String> paths = Stream.of(more).map(Path::toString);
    return Stream.concat(paths, Stream.of(System.getProperty("java.class.path")))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
