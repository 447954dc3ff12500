package dev.contextbridge.internal.world;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The source maps that lie beside scripts. A script may be anybody's: it names no other files. */
final class MapFiles {
  /** What one may have; those of megabytes of script exist, but hardly larger ones. */
  private static final int MAX_BYTES = 64 << 20;

  private MapFiles() {}

  /**
   * Reads a map.
   *
   * @param script the file of the script
   * @param url where the script says its map is
   * @return null unless that is a file named as a map, in the folder of the script or below
   */
  static @Nullable String read(Path script, String url) {
    try {
      URI uri = URI.create(url);
      Path folder = script.toRealPath().getParent();
      if (folder == null || uri.isAbsolute() || !url.endsWith(".map")) {
        return null;
      }
      Path map = folder.resolve(uri.getPath()).toRealPath();
      return map.startsWith(folder) ? text(map) : null;
    } catch (IOException | IllegalArgumentException e) {
      return null; // as if there were none
    }
  }

  private static @Nullable String text(Path map) throws IOException {
    try (InputStream in = Files.newInputStream(map)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES ? null : new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
