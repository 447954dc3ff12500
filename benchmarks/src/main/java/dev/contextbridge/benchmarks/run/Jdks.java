package dev.contextbridge.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a JDK 25 on this machine. */
public final class Jdks {
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"([0-9.]+)");
  private static final int WANTED = 25;

  private Jdks() {}

  /** The home folder of a JDK, and what its {@code release} file says. */
  public record Jdk(Path home, Runtime.Version version) {
    /** The program to start. */
    public Path java() {
      return home.resolve("bin").resolve("java");
    }
  }

  /**
   * Looks for a JDK 25: at the place given, else in the environment variable {@code JAVA25_HOME},
   * else beside the running JDK and in the usual folders, the newest first.
   *
   * @throws IllegalArgumentException when there is none at the place given
   */
  public static Optional<Jdk> find(Optional<Path> given) {
    if (given.isPresent()) {
      return Optional.of(
          read(given.get())
              .orElseThrow(() -> new IllegalArgumentException(given.get() + " is no JDK 25")));
    }
    Optional<Jdk> named =
        Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of).flatMap(Jdks::read);
    return named.or(
        () ->
            candidates()
                .flatMap(home -> read(home).stream())
                .max(Comparator.comparing(Jdk::version)));
  }

  private static Stream<Path> candidates() {
    Path running = Path.of(System.getProperty("java.home"));
    Path user = Path.of(System.getProperty("user.home"));
    List<Path> folders = new ArrayList<>();
    Optional.ofNullable(running.getParent()).ifPresent(folders::add);
    folders.add(user.resolve(".sdkman/candidates/java"));
    folders.add(user.resolve(".jdks"));
    for (String folder :
        List.of(
            "/usr/lib/jvm",
            "/usr/java",
            "/opt",
            "/Library/Java/JavaVirtualMachines",
            "C:\\Program Files\\Java",
            "C:\\Program Files\\Eclipse Adoptium")) {
      folders.add(Path.of(folder));
    }
    return Stream.concat(Stream.of(running), folders.stream().flatMap(f -> children(f).stream()))
        .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")));
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<Jdk> read(Path home) {
    try {
      Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
      return matcher.find()
          ? Optional.of(
                  new Jdk(home, Runtime.Version.parse(Objects.requireNonNull(matcher.group(1)))))
              .filter(jdk -> jdk.version().feature() == WANTED)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
