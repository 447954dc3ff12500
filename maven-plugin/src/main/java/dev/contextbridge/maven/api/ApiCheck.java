package dev.contextbridge.maven.api;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a module with what its source control has of it. Use one object for one check.
 *
 * @param classes the class output of the module, which need not be there
 * @param snapshot the file that describes the API
 * @param declarations a folder of declarations, or null to compare none
 * @param update whether changes are accepted: the files are written
 * @param failOn which changes fail unless they are accepted
 * @param forbidWidening whether nothing is accepted that lets scripts reach more
 */
public record ApiCheck(
    Path classes,
    Path snapshot,
    @Nullable Path declarations,
    boolean update,
    FailOn failOn,
    boolean forbidWidening) {
  private static final String ACCEPT =
      "Run the build with -Dcontextbridge.update to accept this, and commit what it writes.";
  private static final String FORBIDDEN =
      "Scripts would reach more than before, which forbidWidening (contextbridge.forbidWidening)"
          + " refuses, with -Dcontextbridge.update too. Lift it to accept this.";

  /**
   * What came out.
   *
   * @param failed whether the build must fail
   * @param text what to tell; lines, empty when there is nothing to tell
   */
  public record Result(boolean failed, String text) {}

  /**
   * Compares, and writes what is accepted.
   *
   * @return what came out
   * @throws IOException when a file cannot be read or written
   * @throws ApiFormatException when a file is damaged, of a later version, or a folder where a file
   *     should be
   */
  public Result run() throws IOException {
    requirePlaces();
    Path output = classes.resolve("META-INF/contextbridge");
    Snapshot api = DescriptionReader.read(output);
    List<String> clashes = api.clashes();
    if (!clashes.isEmpty()) {
      return new Result(true, "Two APIs have one key:\n  " + String.join("\n  ", clashes));
    }
    Drift drift = declarations == null ? Drift.NONE : Drift.between(output, declarations);
    if (!Files.exists(snapshot)) {
      return first(api, drift);
    }
    String text = text();
    Snapshot before = SnapshotReader.read(snapshot.toString(), text);
    Report report = new Report(SnapshotComparison.compare(before, api));
    if (!report.changes().isEmpty() || !drift.isNone()) {
      return changed(api, report, drift);
    }
    if (update && !text.equals(SnapshotWriter.write(api))) {
      accept(api, drift); // scripts cannot tell the difference
    }
    return new Result(false, "");
  }

  private void requirePlaces() {
    if (Files.isDirectory(snapshot)) {
      throw new ApiFormatException(snapshot + " is a folder, but <snapshot> names a file");
    }
    if (declarations != null && Files.isRegularFile(declarations)) {
      throw new ApiFormatException(declarations + " is a file, but <declarations> names a folder");
    }
  }

  private String text() throws IOException {
    try {
      return Files.readString(snapshot);
    } catch (CharacterCodingException e) { // whose message names no file
      throw notUtf8();
    }
  }

  private ApiFormatException notUtf8() {
    return new ApiFormatException(snapshot + ": is not in UTF-8");
  }

  private Result first(Snapshot api, Drift drift) throws IOException {
    if (api.apis().isEmpty() && drift.isNone()) {
      return new Result(false, "");
    }
    if (!update) {
      return new Result(
          true,
          "There is no description of the API to compare with: %s\n%s"
              .formatted(
                  snapshot,
                  "Run the build with -Dcontextbridge.update to write it, and commit it."));
    }
    accept(api, drift);
    return new Result(false, "Wrote %s: %s".formatted(snapshot, labels(api)));
  }

  private static String labels(Snapshot api) {
    return String.join(", ", api.apis().values().stream().map(Api::label).toList());
  }

  private Result changed(Snapshot api, Report report, Drift drift) throws IOException {
    boolean forbidden = forbidWidening && report.isWidening();
    boolean fails = failOn == FailOn.ANY || report.isBreaking() || !drift.isNone();
    List<String> text = new ArrayList<>();
    if (!report.changes().isEmpty()) {
      text.add("The API is not the one that %s describes:".formatted(snapshot));
      text.add(report.text());
    }
    if (!drift.isNone()) {
      text.add(drift.text());
    }
    if (forbidden) {
      text.add(FORBIDDEN);
    } else if (update) {
      accept(api, drift);
      text.add("Accepted: " + snapshot + " is written.");
    } else {
      text.add(ACCEPT);
    }
    return new Result(forbidden || (fails && !update), String.join("\n", text));
  }

  private void accept(Snapshot api, Drift drift) throws IOException {
    Path folder = snapshot.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(snapshot, SnapshotWriter.write(api));
    drift.accept();
  }
}
