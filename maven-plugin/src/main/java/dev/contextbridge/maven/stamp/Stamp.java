package dev.contextbridge.maven.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a goal remembers of its last run. As a file it has the same bytes on every machine.
 *
 * @param owner who wrote it, such as a module's {@code group:artifact}; empty if nobody did
 * @param inputs the hash of a {@link Fingerprint}; empty if the run did not come to its end
 * @param outputs what was written: hash by name below the folder of the outputs, with forward
 *     slashes
 */
public record Stamp(String owner, String inputs, Map<String, String> outputs) {

  /** Of no run. */
  public static final Stamp NONE = new Stamp("", "", Map.of());

  private static final String HEADER = "contextbridge stamp 1";

  /** Keeps a copy of the outputs, sorted by name. */
  public Stamp {
    outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
  }

  /**
   * Reads a stamp.
   *
   * @return {@link #NONE} if there is no such file, or if it is not a stamp of this version
   * @throws IOException if the file cannot be read
   */
  public static Stamp read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
    if (lines.size() < 3 || !lines.get(0).equals(HEADER)) {
      return NONE;
    }
    Map<String, String> outputs = new TreeMap<>();
    for (String line : lines.subList(3, lines.size())) {
      String[] parts = line.split(" ", 2);
      if (parts.length == 2) {
        outputs.put(parts[1], parts[0]);
      }
    }
    return new Stamp(value(lines.get(1)), value(lines.get(2)), outputs);
  }

  /**
   * Writes the stamp, in place of one that is there. Folders are made as needed.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append("owner ").append(owner).append('\n');
    text.append("inputs ").append(inputs).append('\n');
    outputs.forEach((name, hash) -> text.append(hash).append(' ').append(name).append('\n'));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  /**
   * Whether a run would change nothing: its inputs are those of the last run, and what that one
   * wrote is still there.
   *
   * @param folder the folder of the outputs
   * @throws IOException if an output cannot be read
   */
  public boolean isCurrent(String fingerprint, Path folder) throws IOException {
    if (inputs.isEmpty() || !inputs.equals(fingerprint)) {
      return false;
    }
    return intact(folder).size() == outputs.size();
  }

  /**
   * The outputs that are there as they were written.
   *
   * @param folder the folder of the outputs
   * @return names of those that nobody changed or removed
   * @throws IOException if an output cannot be read
   */
  public Set<String> intact(Path folder) throws IOException {
    Set<String> intact = new HashSet<>();
    for (Map.Entry<String, String> each : outputs.entrySet()) {
      if (isIntact(folder.resolve(each.getKey()), each.getValue())) {
        intact.add(each.getKey());
      }
    }
    return intact;
  }

  /** Whether a file is there with the content that has this hash. */
  static boolean isIntact(Path file, String hash) throws IOException {
    return Files.isRegularFile(file) && Fingerprint.of(Files.readAllBytes(file)).equals(hash);
  }

  private static String value(String line) {
    return line.substring(line.indexOf(' ') + 1).strip();
  }
}
