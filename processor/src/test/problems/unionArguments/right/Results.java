package app;

import dev.contextbridge.Bridged;

@Bridged
interface Results {
  Result<String, Integer> last();

  sealed interface Result<T, D> {
    record Ok<U, V>(U value, V other) implements Result<U, V> {}
  }
}
