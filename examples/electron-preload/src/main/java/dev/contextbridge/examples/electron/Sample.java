package dev.contextbridge.examples.electron;

import dev.contextbridge.ContextBridge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The samples of the reference. Each has a folder: {@code preload.js} and {@code renderer.js} are
 * the reference's blocks as they are; {@code setup.js} and {@code show.js} are of this example.
 */
public enum Sample {
  /** Exposing an API. */
  DO_THING(0),
  /** Everything that an API may hold. */
  API(0),
  /** Exposing an API in a world of one's own. */
  ISOLATED_WORLD(1004),
  /** Messages of Java, as events. */
  IPC_RENDERER(0),
  /** A module of the host. */
  NODE_CRYPTO(0);

  private final int worldId;

  Sample(int worldId) {
    this.worldId = worldId;
  }

  /** The name of its folder. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Runs it.
   *
   * @param samples the folder with all samples
   * @param out takes what it prints, line by line
   */
  public void run(Path samples, Consumer<String> out) {
    Path folder = samples.resolve(folder());
    // region run
    try (ContextBridge bridge =
        ContextBridge.builder()
            .console(message -> out.accept(message.text()))
            .events(event -> out.accept(event.kind() + ": " + event.error().getMessage()))
            .preloadModule("node:crypto", CryptoBridge.type(), new JavaCrypto())
            .build()) {
      bridge.ipc().on("do-a-thing", arguments -> out.accept("Java received do-a-thing"));
      for (Path script : scripts(folder, "setup.js", "preload.js")) {
        bridge.preload(script);
      }
      for (Path script : scripts(folder, "renderer.js", "show.js")) {
        bridge.isolatedWorld(worldId).evaluate(script);
      }
      bridge.ipc().send("MyEventName", "from Java", List.of(1, 2, 3));
      if (!bridge.awaitIdle(Duration.ofSeconds(10))) {
        throw new IllegalStateException(folder + " is still busy");
      }
    }
    // endregion
  }

  /** Those that there are. */
  private static List<Path> scripts(Path folder, String... names) {
    return Stream.of(names).map(folder::resolve).filter(Files::exists).toList();
  }
}
