package dev.contextbridge.maven.declarations;

/** What a front end writes to find the folder. */
public final class TsConfig {
  private TsConfig() {}

  /**
   * Lines for people.
   *
   * @param name what scripts import from
   * @param folder as seen from the module's folder, with forward slashes
   */
  public static String hint(String name, String folder) {
    return String.join(
        "\n",
        "To use them, in a tsconfig.json in the folder of this module:",
        "  \"compilerOptions\": {",
        "    \"paths\": {",
        "      \"" + name + "\": [\"" + folder + "/index.d.ts\"],",
        "      \"" + name + "/*\": [\"" + folder + "/*\"]",
        "    }",
        "  }",
        "and in a script: import type {} from \"" + name + "\";");
  }
}
