package dev.contextbridge.benchmarks.ways;

import dev.contextbridge.benchmarks.ScriptText;

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
      script.append(ScriptText.of(Scripts.class, part));
    }
    return script.append(ScriptText.of(Scripts.class, workloads)).append("}\n").toString();
  }
}
