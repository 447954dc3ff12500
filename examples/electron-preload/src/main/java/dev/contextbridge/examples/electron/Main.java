package dev.contextbridge.examples.electron;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Runs the samples, in the folder that holds {@code samples}. */
public final class Main {
  private Main() {}

  /**
   * Runs them.
   *
   * @param args the names of samples, such as {@code node-crypto}; all without arguments
   */
  public static void main(String[] args) {
    run(List.of(args), System.out::println);
  }

  static void run(List<String> names, Consumer<String> out) {
    for (String name : names) {
      if (Arrays.stream(Sample.values()).noneMatch(sample -> sample.folder().equals(name))) {
        throw new IllegalArgumentException("there is no sample " + name);
      }
    }
    for (Sample sample : Sample.values()) {
      if (names.isEmpty() || names.contains(sample.folder())) {
        out.accept("# " + sample.folder());
        sample.run(Path.of("samples"), out);
      }
    }
  }
}
