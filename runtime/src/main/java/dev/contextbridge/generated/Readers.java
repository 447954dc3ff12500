package dev.contextbridge.generated;

import org.graalvm.polyglot.Value;

/** The functions of one world that check and read values. Used inside a turn. */
public interface Readers {
  /**
   * A reader that every world has.
   *
   * @param name its name in the kit
   * @return the function
   */
  Value builtIn(String name);

  /**
   * A reader that generated glue exports.
   *
   * @param glue the script
   * @param export the name of the export
   * @return the function
   */
  Value exported(Glue glue, String export);
}
