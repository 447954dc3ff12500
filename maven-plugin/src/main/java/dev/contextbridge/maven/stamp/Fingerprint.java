package dev.contextbridge.maven.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.contextbridge.maven.files.FolderFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a goal writes, as one hash. The order of the calls counts. Names
 * should be those of parameters, or of files below a folder, never absolute paths. Not for use by
 * several threads.
 */
public final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** Nothing yet. */
  public Fingerprint() {}

  /** The hash of one file's content: 64 hexadecimal digits. */
  public static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** Adds a parameter; null differs from every text. */
  public Fingerprint add(String name, @Nullable String value) {
    piece(name.getBytes(UTF_8));
    if (value == null) {
      digest.update((byte) 0);
    } else {
      digest.update((byte) 1);
      piece(value.getBytes(UTF_8));
    }
    return this;
  }

  /** Adds a parameter that is a list. */
  public Fingerprint add(String name, Collection<String> values) {
    add(name, Integer.toString(values.size()));
    values.forEach(each -> add("", each));
    return this;
  }

  /** Adds content under a name. */
  public Fingerprint add(String name, byte[] content) {
    piece(name.getBytes(UTF_8));
    piece(content);
    return this;
  }

  /**
   * Adds a file, or that there is none.
   *
   * @throws IOException if it cannot be read
   */
  public Fingerprint addFile(String name, Path file) throws IOException {
    return Files.isRegularFile(file)
        ? add(name, Files.readAllBytes(file))
        : add(name, (String) null);
  }

  /**
   * Adds the files of a folder and of those below it, or that there is no folder.
   *
   * @param chosen which files, by their names below the folder, with forward slashes
   * @throws IOException if a file cannot be read
   */
  public Fingerprint addFolder(String name, Path folder, Predicate<String> chosen)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return add(name, (String) null);
    }
    List<String> names = FolderFiles.names(folder, chosen);
    add(name, names);
    for (String each : names) {
      addFile(each, folder.resolve(each));
    }
    return this;
  }

  /** The hash of all that was added: 64 hexadecimal digits. Afterwards this is empty again. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With its length, so that two pieces are never taken for two others. */
  private void piece(byte[] content) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length));
    digest.update(content);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
