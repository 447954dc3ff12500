package dev.contextbridge.tests.modules;

import dev.contextbridge.BridgeBuilder;
import dev.contextbridge.tests.support.TestBridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;

/** A folder with modules, a folder beside it that no world may read, and a bridge. */
final class ModuleFolder implements AutoCloseable {
  private final Path root;
  private final TestBridge js;

  ModuleFolder(Path temporary) {
    this(temporary, builder -> builder);
  }

  ModuleFolder(Path temporary, UnaryOperator<BridgeBuilder> settings) {
    try {
      root = Files.createDirectories(temporary.resolve("secret-name").resolve("root"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    js = TestBridge.with(builder -> settings.apply(builder.moduleRoot(root)));
  }

  TestBridge js() {
    return js;
  }

  Path root() {
    return root;
  }

  /** Writes a file, named relative to the root. */
  Path write(String name, String text) {
    try {
      Path file = root.resolve(name).normalize();
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file of the root exports. */
  Map<?, ?> exports(String name) {
    return settled(js.world().evaluate(root.resolve(name)));
  }

  /** What the text of a module exports. */
  Map<?, ?> exportsOf(String text) {
    return settled(js.world().evaluateModule(text));
  }

  /** What importing something gives: the error as text, or its exports. */
  Object imported(String specifier) {
    write("importer.mjs", "export const load = (s) => import(s).then((m) => ({...m}), String);");
    return settledValue(js.run("import('./importer.mjs').then((m) => m.load(" + specifier + "))"));
  }

  private static Map<?, ?> settled(Object stage) {
    return (Map<?, ?>) settledValue(stage);
  }

  private static Object settledValue(Object stage) {
    try {
      return TestBridge.await((CompletionStage<?>) stage);
    } catch (ExecutionException e) {
      throw new AssertionError("the module failed", e.getCause());
    }
  }

  @Override
  public void close() {
    js.close();
  }
}
