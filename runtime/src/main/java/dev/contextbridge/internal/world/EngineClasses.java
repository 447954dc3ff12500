package dev.contextbridge.internal.world;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Initializes the classes of the engine before any script runs. A script decides how deep the stack
 * is when the engine first needs a class; a stack overflow inside its static initializer would
 * leave the class unusable for the whole JVM, and with it every world of every bridge.
 *
 * <p>Only classes that have a static initializer are touched: others cannot fail so.
 */
final class EngineClasses {
  private static final Logger LOG = System.getLogger("dev.contextbridge");
  private static final byte[] INITIALIZER = "<clinit>".getBytes(StandardCharsets.ISO_8859_1);

  /** One class of each jar, and the packages in it that a script can reach. */
  private static final List<Jar> JARS =
      List.of(
          new Jar("com.oracle.truffle.js.lang.JavaScriptLanguage", "com/oracle/truffle/js/"),
          new Jar("com.oracle.truffle.regex.RegexLanguage", "com/oracle/truffle/regex/"),
          new Jar("com.oracle.truffle.api.TruffleLanguage", "com/oracle/truffle/"));

  private record Jar(String member, String prefix) {}

  private EngineClasses() {}

  static void initialize() {
    ClassLoader loader = org.graalvm.polyglot.Engine.class.getClassLoader();
    for (Jar jar : JARS) {
      try {
        initializeAll(jar, loader);
      } catch (IOException | URISyntaxException | ClassNotFoundException e) {
        // Not in a jar: a native image, which has no class initialization left to fail, or an
        // unusual packaging.
        LOG.log(Level.DEBUG, "the engine's classes are not initialized ahead", e);
      }
    }
  }

  private static void initializeAll(Jar jar, ClassLoader loader)
      throws IOException, URISyntaxException, ClassNotFoundException {
    Class<?> member = Class.forName(jar.member(), false, loader);
    CodeSource source = member.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return;
    }
    Path path = Path.of(source.getLocation().toURI());
    if (!Files.isRegularFile(path)) {
      return;
    }
    try (JarFile file = new JarFile(path.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        initialize(file, entries.nextElement(), jar.prefix(), member.getClassLoader());
      }
    }
  }

  private static void initialize(JarFile file, JarEntry entry, String prefix, ClassLoader loader)
      throws IOException {
    String name = entry.getName();
    if (!name.startsWith(prefix) || !name.endsWith(".class") || !hasInitializer(file, entry)) {
      return;
    }
    String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
    try {
      Class.forName(type, true, loader);
    } catch (ClassNotFoundException | LinkageError | AssertionError | InternalError e) {
      LOG.log(Level.DEBUG, type + " cannot be initialized here, whoever asks", e);
    }
  }

  private static boolean hasInitializer(JarFile file, JarEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      byte[] bytes = in.readAllBytes();
      for (int i = 0; i <= bytes.length - INITIALIZER.length; i++) {
        if (bytes[i] == '<' && matches(bytes, i)) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 1; i < INITIALIZER.length; i++) {
      if (bytes[at + i] != INITIALIZER[i]) {
        return false;
      }
    }
    return true;
  }
}
