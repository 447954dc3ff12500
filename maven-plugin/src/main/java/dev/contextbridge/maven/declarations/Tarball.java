package dev.contextbridge.maven.declarations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Packs as {@code npm pack} does: the same files give the same archive on every machine. */
public final class Tarball {
  /** The time that npm gives to every file. */
  private static final FileTime TIME = FileTime.from(Instant.parse("1985-10-26T08:15:00Z"));

  private static final int MODE = 0644;

  private Tarball() {}

  /**
   * Makes the archive.
   *
   * @param files content by name, {@code package.json} among them
   * @throws IOException never in practice: nothing but memory is written
   */
  public static byte[] of(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(bytes, parameters());
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      for (Map.Entry<String, byte[]> each : order(files)) {
        add(tar, each.getKey(), each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry("package/" + name);
    entry.setSize(content.length);
    entry.setMode(MODE);
    entry.setLastModifiedTime(TIME);
    entry.setIds(0, 0);
    // Otherwise it is whoever runs the build.
    entry.setNames("", "");
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  /** Readers need not search for what the package is. */
  private static List<Map.Entry<String, byte[]>> order(Map<String, byte[]> files) {
    Comparator<String> firstThePackage =
        Comparator.comparing(name -> !name.equals(NpmPackage.FILE));
    return files.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(firstThePackage.thenComparing(name -> name)))
        .toList();
  }

  /** The header of JDK streams differs between versions. */
  private static GzipParameters parameters() {
    GzipParameters parameters = new GzipParameters();
    parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
    parameters.setModificationInstant(Instant.EPOCH);
    parameters.setOS(GzipParameters.OS.UNKNOWN);
    return parameters;
  }
}
