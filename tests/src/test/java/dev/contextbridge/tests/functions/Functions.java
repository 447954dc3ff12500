package dev.contextbridge.tests.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Keeps functions and compares them. */
final class Functions implements FunctionsApi {
  private final List<Object> received = new ArrayList<>();
  private final UnaryOperator<String> own = "own "::concat;
  private final Consumer<String> strings = received::add;
  private UnaryOperator<String> kept = UnaryOperator.identity();

  List<Object> received() {
    return received;
  }

  UnaryOperator<String> keptInJava() {
    return kept;
  }

  @Override
  public void keep(UnaryOperator<String> function) {
    kept = function;
  }

  @Override
  public UnaryOperator<String> kept() {
    return kept;
  }

  @Override
  public boolean isKept(UnaryOperator<String> function) {
    return function == kept;
  }

  @Override
  public UnaryOperator<String> own() {
    return own;
  }

  @Override
  public boolean isOwn(UnaryOperator<String> function) {
    return function == own;
  }

  @Override
  public Consumer<String> strings() {
    return strings;
  }

  @Override
  public void numbers(Consumer<Integer> consumer) {
    consumer.accept(7);
  }

  @Override
  public boolean isStrings(Consumer<String> consumer) {
    return consumer == strings;
  }

  @Override
  public List<UnaryOperator<String>> list(List<UnaryOperator<String>> functions) {
    return functions;
  }

  @Override
  public Named named(Named named) {
    return named;
  }

  @Override
  public int nest(int depth, IntUnaryOperator deeper) {
    return depth == 0 ? 0 : 1 + deeper.applyAsInt(depth - 1);
  }

  @Override
  public Runnable maybe(Runnable function) {
    return function;
  }

  @Override
  public Supplier<Supplier<String>> curried() {
    return () -> () -> "inner";
  }

  @Override
  public String join(BiFunction<String, Integer, String> join) {
    return join.apply("a", 1);
  }

  @Override
  public Listener listener(Listener listener) {
    listener.changed("id", 3);
    received.add(listener.describe());
    return listener;
  }
}
