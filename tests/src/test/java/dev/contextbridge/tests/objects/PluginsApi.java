package dev.contextbridge.tests.objects;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes objects that scripts implement, keeps them and calls them. */
@ExposeInMainWorld("plugins")
interface PluginsApi {
  void keep(Plugin plugin);

  Plugin kept();

  boolean isKept(Plugin plugin);

  /** Calls {@link Plugin#guard()} of the kept one. */
  void guard() throws NotAllowedException;

  void forbid() throws NotAllowedException;

  boolean isKeptNamed(Named named);

  Tool tool();

  boolean isTool(Named named);

  boolean isToolItself(Tool tool);

  String use(Resource resource);

  void listen(Listener listener);

  Listener listener();

  void count(int by);

  /** An object of either side. */
  @Bridged
  interface Plugin {
    String name();

    void load(List<String> words);

    int add(int a, int b);

    CompletionStage<String> later(CompletionStage<String> text);

    @Nullable Plugin child(@Nullable Plugin plugin);

    void guard() throws NotAllowedException;

    String shout(Supplier<String> text);

    default String describe() {
      return "described by Java: " + name();
    }
  }

  @Bridged
  interface Named {
    String name();
  }

  @Bridged
  interface Tool extends Named {
    int size();
  }

  @Bridged
  interface Resource extends AutoCloseable {
    String read();

    @Override
    void close();
  }

  /** A function where a type is declared, an object where one asks for it. */
  @Bridged
  @FunctionalInterface
  interface Listener {
    String changed(String id);
  }

  /** Nobody may. */
  final class NotAllowedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotAllowedException(String message) {
      super(message);
    }
  }
}
