package dev.contextbridge.tests.functions;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Functions in both directions. */
@ExposeInMainWorld("fns")
interface FunctionsApi {
  /** Keeps a function. */
  void keep(UnaryOperator<String> function);

  /** The function that was kept. */
  UnaryOperator<String> kept();

  boolean isKept(UnaryOperator<String> function);

  /** A function of Java's own, the same each time. */
  UnaryOperator<String> own();

  boolean isOwn(UnaryOperator<String> function);

  Consumer<String> strings();

  void numbers(Consumer<Integer> consumer);

  boolean isStrings(Consumer<String> consumer);

  List<UnaryOperator<String>> list(List<UnaryOperator<String>> functions);

  Named named(Named named);

  int nest(int depth, IntUnaryOperator deeper);

  @Nullable Runnable maybe(@Nullable Runnable function);

  Supplier<Supplier<String>> curried();

  String join(BiFunction<String, Integer, String> join);

  Listener listener(Listener listener);

  /** A record with a function. */
  record Named(String name, UnaryOperator<String> function) {}

  /** A functional interface of one's own. */
  @FunctionalInterface
  interface Listener {
    void changed(String id, int count);

    default String describe() {
      return "a listener";
    }
  }
}
