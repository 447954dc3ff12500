package dev.contextbridge.typescript;

/**
 * What varies between programs. Everything else is fixed: strict, {@code skipLibCheck} off, target
 * and module ES2022, module resolution as bundlers do it.
 *
 * @param dom whether the declarations of browsers are there besides those of ES2022
 * @param checkLibraries whether the compiler's own {@code lib.*.d.ts} are checked as well, which
 *     shows declarations that break the library's by merging with them; takes half a minute with
 *     the DOM. Off, all other declaration files are still checked.
 */
public record Options(boolean dom, boolean checkLibraries) {

  /** ES2022 and nothing else. */
  public static final Options ES2022 = new Options(false, false);

  /** ES2022 and the DOM. */
  public static final Options DOM = new Options(true, false);

  /** These options with {@link #checkLibraries} on. */
  public Options withLibrariesChecked() {
    return new Options(dom, true);
  }
}
