package dev.contextbridge.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.function.Supplier;

/** Where bytes are: in one place, or joined of parts. Nothing here changes once it is made. */
sealed interface Content permits Content.Place, Joined {
  /** How many places one has to go to for a range of the bytes. */
  long parts(long from, long to);

  /** Bytes that are in one place. */
  sealed interface Place extends Content {
    /** Opens the bytes behind the first ones. */
    InputStream open(long from) throws IOException;

    @Override
    default long parts(long from, long to) {
      return 1;
    }
  }

  /** Bytes in memory, which nobody else has. */
  final class Memory implements Place {
    private final byte[] bytes;

    Memory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream open(long from) {
      return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
    }
  }

  /** The bytes of a file, as long as it stays what it was. */
  record OnDisk(Path file, long size, FileTime modified) implements Place {
    static OnDisk of(Path file) throws IOException {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      if (!found.isRegularFile()) {
        throw new IOException(file + " is no file with bytes of its own");
      }
      return new OnDisk(file.toAbsolutePath(), found.size(), found.lastModifiedTime());
    }

    @Override
    public InputStream open(long from) throws IOException {
      if (!of(file).equals(this)) {
        throw new IOException(file + " has changed since the blob was made");
      }
      return skipped(Files.newInputStream(file), from);
    }
  }

  /** Bytes that a stream gives, each time anew. */
  record Streamed(Supplier<? extends InputStream> streams) implements Place {
    @Override
    public InputStream open(long from) throws IOException {
      return skipped(Objects.requireNonNull(streams.get(), "the supplier gave no stream"), from);
    }
  }

  private static InputStream skipped(InputStream stream, long from) throws IOException {
    try {
      stream.skipNBytes(from);
      return stream;
    } catch (IOException | RuntimeException e) {
      stream.close();
      throw e;
    }
  }
}
