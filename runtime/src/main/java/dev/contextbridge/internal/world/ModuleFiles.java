package dev.contextbridge.internal.world;

import dev.contextbridge.internal.stack.SourceMaps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.io.FileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The files that a world's modules are read from: those below one folder that are named like
 * scripts. The engine sees paths relative to that folder and nothing else, so that neither a stack
 * nor an error can tell more; whatever else it asks for is refused.
 *
 * <p>Used in turns only. The engine lets {@link IOException}, {@link SecurityException} and {@link
 * IllegalArgumentException} pass as errors of the script; anything else would reach it as an object
 * of Java.
 */
final class ModuleFiles implements FileSystem {
  /** What one file may have; scripts of megabytes exist, but hardly larger ones. */
  private static final int MAX_BYTES = 16 << 20;

  /** Stands for what was asked for by a URL, an absolute path or a name. Never a file. */
  private static final Path REFUSED = Path.of("refused specifier");

  private static final String UNREADABLE = "it cannot be read";
  private static final OpenOption[] NO_LINKS = {LinkOption.NOFOLLOW_LINKS};
  private static final OpenOption[] NO_OPTIONS = {}; // jars know none for links

  private final boolean eval;
  private final SourceMaps maps;
  private volatile @Nullable Path root;
  private final Map<String, String> texts = new HashMap<>();

  /** What the engine was given; it comes back as the importer. */
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  private String importer = "";
  private String refused = "";

  /**
   * The files below a folder.
   *
   * @param root its real path; null for the folder of the first module that Java evaluates
   * @param eval whether code may be made of text
   * @param maps where the source maps of modules are noted
   */
  ModuleFiles(@Nullable Path root, boolean eval, SourceMaps maps) {
    this.root = root;
    this.eval = eval;
    this.maps = maps;
  }

  /** What imports a file that Java evaluates, whose folder is the root if there is none yet. */
  String specifierOf(Path file) {
    try {
      Path real = file.toRealPath();
      Path folder = root;
      if (folder == null) {
        folder = real.getParent();
        root = folder;
      }
      if (folder == null || !real.startsWith(folder)) {
        throw new IllegalArgumentException(file + " is outside of the module root " + folder);
      }
      return "./" + nameOf(folder.relativize(real));
    } catch (IOException e) {
      throw new UncheckedIOException("the script " + file + " cannot be read", e);
    }
  }

  /** What imports a module of which there is only the text. Its imports start at the root. */
  String specifierOf(String text) {
    String name = "[module-" + (texts.size() + 1) + "].mjs";
    texts.put(name, text);
    return "./" + name;
  }

  /** The name of a script that lies below the root, for stacks and for its imports; else null. */
  @Nullable String nameBelowRoot(Path file) throws IOException {
    Path folder = root;
    Path real = file.toRealPath();
    if (folder == null || !real.startsWith(folder)) {
      return null;
    }
    String name = nameOf(folder.relativize(real));
    known.add(name);
    return name;
  }

  @Override
  public Path parsePath(URI uri) {
    return refuse(uri.toString());
  }

  @Override
  public Path parsePath(String path) {
    if (known.contains(path)) {
      importer = path;
      return Path.of(path);
    }
    if (path.startsWith("./") || path.startsWith("../")) {
      importer = "";
      return Path.of(path);
    }
    // A name: perhaps of a module that the bridge gave to the engine, which looks it up by its
    // path.
    refused = path;
    return ModuleNames.isFile(path) || path.startsWith("/") ? REFUSED : Path.of(path);
  }

  private Path refuse(String specifier) {
    refused = specifier;
    return REFUSED;
  }

  @Override
  public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
      throws IOException {
    reserveStack(path);
    if (modes.contains(AccessMode.WRITE) || modes.contains(AccessMode.EXECUTE)) {
      throw new SecurityException("modules are only read");
    }
    if (!texts.containsKey(path.normalize().toString())) {
      Path unused = locate(path);
    }
  }

  @Override
  public Path toRealPath(Path path, LinkOption... options) throws IOException {
    reserveStack(path);
    String name = path.normalize().toString();
    if (!texts.containsKey(name)) {
      Path real = locate(path);
      Path folder = root;
      name = folder == null ? name : nameOf(folder.relativize(real));
    }
    known.add(name);
    return Path.of(name);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    reserveStack(path);
    String text = texts.get(path.normalize().toString());
    byte[] bytes = text == null ? read(path) : text.getBytes(StandardCharsets.UTF_8);
    maps.add(nameOf(path.normalize()), check(path, bytes), url -> readMap(path, url));
    return new MemoryChannel(bytes);
  }

  /** For the URL of a module: {@code file:///}, and its name. */
  @Override
  public Path toAbsolutePath(Path path) {
    return Path.of("/").resolve(path);
  }

  @Override
  public void createDirectory(Path directory, FileAttribute<?>... attributes) {
    throw new SecurityException("modules are only read");
  }

  @Override
  public void delete(Path path) {
    throw new SecurityException("modules are only read");
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path directory, DirectoryStream.Filter<? super Path> filter) {
    throw new SecurityException("folders of modules are not listed");
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
    throw new SecurityException("attributes of modules are not read");
  }

  /** The real path of a module, which exists. Nothing is asked of the machine beyond the root. */
  private Path locate(Path path) throws FileSystemException {
    Path relative = path.normalize();
    boolean file = ModuleNames.isFile(relative.toString());
    boolean isName = !file && !refused.isEmpty() && path.toString().equals(refused);
    if (isName || path.equals(REFUSED)) {
      throw new NoSuchFileException(refused);
    }
    Path folder = root;
    if (relative.isAbsolute() || relative.startsWith("..")) {
      throw failure(path, "it is outside of the module root");
    }
    if (!file) {
      throw failure(path, "only .js and .mjs files are modules");
    }
    if (folder == null) {
      throw failure(path, "there is no module root");
    }
    return locate(path, folder);
  }

  /** The root may be in a file system of any kind, such as a jar, which may have been closed. */
  private Path locate(Path path, Path folder) throws FileSystemException {
    Path real;
    boolean isFile;
    try {
      real = folder.resolve(nameOf(path.normalize())).toRealPath();
      isFile = Files.isRegularFile(real) && ModuleNames.isFile(real.toString());
    } catch (IOException e) {
      throw new NoSuchFileException(specifier(path)); // e has the machine's path
    } catch (RuntimeException e) {
      throw failure(path, UNREADABLE);
    }
    if (!real.startsWith(folder)) {
      throw failure(path, "it is outside of the module root");
    }
    if (!isFile) {
      throw new NoSuchFileException(specifier(path));
    }
    return real;
  }

  private byte[] read(Path path) throws FileSystemException {
    Path real = locate(path);
    boolean hasLinks = real.getFileSystem() == FileSystems.getDefault();
    OpenOption[] options = hasLinks ? NO_LINKS : NO_OPTIONS;
    byte[] bytes;
    try (InputStream in = Files.newInputStream(real, options)) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException | RuntimeException e) {
      throw failure(path, UNREADABLE);
    }
    if (bytes.length > MAX_BYTES) {
      throw failure(path, "it is larger than 16 MiB");
    }
    return bytes;
  }

  private @Nullable String readMap(Path path, String url) {
    try {
      return MapFiles.read(locate(path), url);
    } catch (FileSystemException e) {
      return null;
    }
  }

  /** The text of a module that may run. */
  private String check(Path path, byte[] bytes) throws FileSystemException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String refused = eval ? null : CodeImports.refused(text);
      if (refused != null) {
        throw failure(path, "it has " + refused);
      }
      return text;
    } catch (CharacterCodingException e) {
      throw failure(path, "it is no text in UTF-8");
    }
  }

  private FileSystemException failure(Path path, String reason) {
    return new FileSystemException(specifier(path), null, reason);
  }

  /** How the importer may have named a file: the engine tells only what became of it. */
  private String specifier(Path path) {
    if (path.isAbsolute()) {
      return nameOf(path);
    }
    Path folder = Path.of("/").resolve(importer).getParent();
    Path file = Path.of("/").resolve(path);
    String relative =
        folder == null || path.normalize().startsWith("..")
            ? nameOf(path)
            : nameOf(folder.relativize(file.normalize()));
    return relative.startsWith("../") ? relative : "./" + relative;
  }

  private static String nameOf(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** A script may have left little of the stack; an overflow in here must not reach the engine. */
  private static void reserveStack(Path path) throws FileSystemException {
    try {
      StackReserve.forApplication();
    } catch (StackOverflowError e) {
      throw new FileSystemException(nameOf(path), null, "Maximum call stack size exceeded");
    }
  }
}
