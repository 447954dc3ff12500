package dev.contextbridge.maven.stamp;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that a goal may share with others: it replaces and removes what it wrote itself, as its
 * stamp says, and nothing else. Files whose content stays are not touched.
 */
public final class OutputFolder {
  private final Path folder;
  private final Path stampFile;
  private final String owner;
  private final Stamp last;

  /**
   * Reads what the last run left.
   *
   * @param folder where the outputs are; need not exist
   * @param stampFile where the stamp is, below the folder or not
   * @param owner who writes, such as the module's {@code group:artifact}
   * @throws IOException if the stamp cannot be read
   */
  public OutputFolder(Path folder, Path stampFile, String owner) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.stampFile = stampFile;
    this.owner = owner;
    this.last = Stamp.read(stampFile);
  }

  /** What the run before this one left; {@link Stamp#NONE} if there was none. */
  public Stamp last() {
    return last;
  }

  /** Who wrote here last if it was somebody else: what is here is not this owner's to remove. */
  public Optional<String> otherOwner() {
    boolean isOther = !last.owner().isEmpty() && !last.owner().equals(owner);
    return isOther ? Optional.of(last.owner()) : Optional.empty();
  }

  /**
   * Whether {@link #write} would change nothing.
   *
   * @throws IOException if an output cannot be read
   */
  public boolean isCurrent(String fingerprint) throws IOException {
    return last.owner().equals(owner) && last.isCurrent(fingerprint, folder);
  }

  /**
   * Makes the folder hold these files, and none that an earlier run wrote besides. A file that
   * somebody changed since it was written is not removed.
   *
   * @param fingerprint the hash of what decided the files
   * @param files content by name below the folder, with forward slashes
   * @param mayReplace tells from its content whether a file that no earlier run wrote may be
   *     replaced all the same
   * @throws FileAlreadyExistsException if a file is there that may not be replaced; then nothing
   *     was changed
   * @throws IOException if a file cannot be read, written or removed, or if a name leads out of the
   *     folder
   */
  public Changes write(String fingerprint, Map<String, byte[]> files, Predicate<byte[]> mayReplace)
      throws IOException {
    Map<String, byte[]> changed = new TreeMap<>();
    Map<String, String> hashes = new TreeMap<>();
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      hashes.put(each.getKey(), Fingerprint.of(each.getValue()));
      if (!holds(each.getKey(), each.getValue(), mayReplace)) {
        changed.put(each.getKey(), each.getValue());
      }
    }
    // Until all is done, what either run wrote is known as the goal's own.
    Map<String, String> both = new TreeMap<>(last.outputs());
    both.putAll(hashes);
    new Stamp(owner, "", both).write(stampFile);
    List<String> removed = removeAllBut(hashes);
    for (Map.Entry<String, byte[]> each : changed.entrySet()) {
      Path file = file(each.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    new Stamp(owner, fingerprint, hashes).write(stampFile);
    return new Changes(List.copyOf(changed.keySet()), removed);
  }

  /** Whether the file is there with this content. */
  private boolean holds(String name, byte[] content, Predicate<byte[]> mayReplace)
      throws IOException {
    Path file = file(name);
    if (!Files.exists(file)) {
      return false;
    }
    byte[] there = Files.readAllBytes(file);
    if (Arrays.equals(there, content)) {
      return true;
    }
    if (!last.outputs().containsKey(name) && !mayReplace.test(there)) {
      throw new FileAlreadyExistsException(
          file
              + " was not written by this goal, which would replace it: move it away, or run"
              + " `clean` if an earlier build left it");
    }
    return false;
  }

  private List<String> removeAllBut(Map<String, String> kept) throws IOException {
    List<String> removed = new ArrayList<>();
    for (Map.Entry<String, String> each : last.outputs().entrySet()) {
      Path file = file(each.getKey());
      if (!kept.containsKey(each.getKey()) && Stamp.isIntact(file, each.getValue())) {
        Files.delete(file);
        removed.add(each.getKey());
        removeEmptyFolders(file.getParent());
      }
    }
    return List.copyOf(removed);
  }

  private void removeEmptyFolders(@Nullable Path lowest) throws IOException {
    for (Path each = lowest;
        each != null && !each.equals(folder) && isEmpty(each);
        each = each.getParent()) {
      Files.delete(each);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** Names come out of jars and stamps, which anybody may have made. */
  private Path file(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IOException(name + " leads out of " + folder);
    }
    return file;
  }

  /**
   * What a run changed.
   *
   * @param written names of files that are new or have another content
   * @param removed names of files that are gone
   */
  public record Changes(List<String> written, List<String> removed) {

    /** Nothing changed. */
    public static final Changes NONE = new Changes(List.of(), List.of());

    /** Whether everything was there already. */
    public boolean isEmpty() {
      return written.isEmpty() && removed.isEmpty();
    }
  }
}
