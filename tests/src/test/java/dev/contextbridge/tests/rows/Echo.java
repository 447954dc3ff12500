package dev.contextbridge.tests.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it was given, and keeps it. */
class Echo<T> implements Positions<T> {
  private final List<T> seen = new ArrayList<>();

  /** What it was given since the last time it was asked. */
  List<T> takeSeen() {
    List<T> taken = new ArrayList<>(seen);
    seen.clear();
    return taken;
  }

  private T keep(T value) {
    seen.add(value);
    return value;
  }

  @Override
  public T echo(T value) {
    return keep(value);
  }

  @Override
  public List<T> list(List<T> values) {
    values.forEach(this::keep);
    return values;
  }

  @Override
  public Map<String, T> map(Map<String, T> values) {
    values.values().forEach(this::keep);
    return values;
  }

  @Override
  public Box<T> field(Box<T> box) {
    keep(box.value());
    return box;
  }

  @Override
  public CompletionStage<T> later(T value) {
    return CompletableFuture.completedFuture(keep(value));
  }

  @Override
  public CompletionStage<T> awaited(CompletionStage<T> promise) {
    return promise.thenApply(this::keep);
  }

  @Override
  public T call(UnaryOperator<T> function, T value) {
    return keep(function.apply(value));
  }

  @Override
  public UnaryOperator<T> operator() {
    return this::keep;
  }

  @Override
  public T nullResult() {
    return null;
  }

  @Override
  public List<T> nullElement(T value) {
    return Arrays.asList(value, null);
  }

  @Override
  public Map<String, T> nullValue() {
    return Collections.singletonMap("key", null);
  }

  @Override
  public Box<T> nullField() {
    return new Box<>(null);
  }

  @Override
  public CompletionStage<T> nullLater() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public T nullFromFunction(UnaryOperator<T> function) {
    return function.apply(null);
  }
}
