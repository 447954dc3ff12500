package dev.contextbridge.benchmarks.javac;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a folder and prints what it took: milliseconds, and those in which javac's thread had a
 * processor. Runs in a JVM of its own.
 */
public final class JavacProbe {
  private JavacProbe() {}

  /**
   * Prints a line for each compilation.
   *
   * @param args the folder, the class path, the processor path or an empty string, an option that
   *     says what to do with processors, and how many times to compile
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> list = Files.list(folder.resolve("app"))) {
      files = list.sorted().toList();
    }
    Path classes = Files.createTempDirectory("javac-cost");
    try {
      List<String> options = options(classes, args[1], args[2], args[3]);
      for (int i = 0; i < Integer.parseInt(args[4]); i++) {
        empty(classes);
        System.out.println(compile(files, options));
      }
    } finally {
      empty(classes);
      Files.delete(classes);
    }
  }

  private static List<String> options(
      Path classes, String classPath, String processorPath, String processing) {
    List<String> options =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath, "-nowarn"));
    if (!processing.isEmpty()) {
      options.add(processing);
    }
    if (!processorPath.isEmpty()) {
      options.addAll(List.of("-processorpath", processorPath));
    }
    return options;
  }

  private static String compile(List<Path> files, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long busy = threads.getCurrentThreadCpuTime();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      if (!compiler
          .getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new IllegalStateException("The sources do not compile");
      }
    }
    return (System.nanoTime() - start) / 1e6
        + " "
        + (threads.getCurrentThreadCpuTime() - busy) / 1e6;
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }
}
