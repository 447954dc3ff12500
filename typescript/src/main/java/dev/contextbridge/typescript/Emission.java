package dev.contextbridge.typescript;

import java.nio.file.Path;
import java.util.Set;

/**
 * What is made of a project's sources; a source elsewhere is an error. If the project's {@code
 * module} is of another kind than ECMAScript's, ES2022 is taken instead.
 *
 * @param folder where outputs will be, for the paths of sources in source maps; nothing is written
 * @param format what worlds load them as
 * @param intact names of outputs that are there already and need not be made again, unless their
 *     sources changed
 */
public record Emission(Path folder, Format format, Set<String> intact) {

  /** Keeps copies. */
  public Emission {
    folder = Project.absolute(folder);
    intact = Set.copyOf(intact);
  }

  /** How a world loads what is emitted. */
  public enum Format {
    /**
     * Modules, all named {@code .mjs}, which is how a world knows them. An import of a source,
     * however it was written, becomes the path of that source's output.
     */
    MODULE,
    /** Scripts, named {@code .js}. An import of values is an error; those of types vanish. */
    SCRIPT
  }
}
