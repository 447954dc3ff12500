package dev.contextbridge.benchmarks.javac;

import java.io.IOException;
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

/** Compiles a folder and prints the milliseconds. Runs in a JVM of its own. */
public final class JavacProbe {
  private JavacProbe() {}

  /**
   * Prints a line for each compilation.
   *
   * @param args the folder, the class path, the processor path or an empty string, and how many
   *     times to compile
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> list = Files.list(folder.resolve("app"))) {
      files = list.sorted().toList();
    }
    Path classes = Files.createTempDirectory("javac-cost");
    try {
      List<String> options = options(classes, args[1], args[2]);
      for (int i = 0; i < Integer.parseInt(args[3]); i++) {
        empty(classes);
        System.out.println(compile(files, options) / 1e6);
      }
    } finally {
      empty(classes);
      Files.delete(classes);
    }
  }

  private static List<String> options(Path classes, String classPath, String processorPath) {
    List<String> options =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath, "-nowarn"));
    if (processorPath.isEmpty()) {
      options.add("-proc:none");
    } else {
      options.addAll(List.of("-processorpath", processorPath));
    }
    return options;
  }

  private static long compile(List<Path> files, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    long start = System.nanoTime();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      if (!compiler
          .getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new IllegalStateException("The sources do not compile");
      }
    }
    return System.nanoTime() - start;
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
