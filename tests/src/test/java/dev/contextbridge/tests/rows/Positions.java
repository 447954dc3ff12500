package dev.contextbridge.tests.rows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Every position of an API that a value can cross in, and a null of Java in each of them. */
public interface Positions<T> {
  T echo(T value);

  List<T> list(List<T> values);

  Map<String, T> map(Map<String, T> values);

  Box<T> field(Box<T> box);

  CompletionStage<T> later(T value);

  CompletionStage<T> awaited(CompletionStage<T> promise);

  T call(UnaryOperator<T> function, T value);

  UnaryOperator<T> operator();

  T nullResult();

  List<T> nullElement(T value);

  Map<String, T> nullValue();

  Box<T> nullField();

  CompletionStage<T> nullLater();

  T nullFromFunction(UnaryOperator<T> function);
}
