package dev.contextbridge.benchmarks.ways;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The workloads as scripts. */
final class Scripts {
  private Scripts() {}

  /**
   * One script: the workloads after the parts that a way puts before them.
   *
   * @param parts names of files that reach the API and read records, each way its own
   */
  static String workloadsAfter(String... parts) {
    return after(parts, "workloads.js");
  }

  /**
   * The same for the workloads of single rows.
   *
   * @param parts names of files that reach the API and read unions and trees, each way its own
   */
  static String rowsAfter(String... parts) {
    return after(parts, "rows.js");
  }

  private static String after(String[] parts, String workloads) {
    StringBuilder script = new StringBuilder("{\n");
    for (String part : parts) {
      script.append(text(part));
    }
    return script.append(text(workloads)).append("}\n").toString();
  }

  private static String text(String name) {
    try (InputStream in = Scripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
