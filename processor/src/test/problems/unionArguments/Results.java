package app;

import dev.contextbridge.Bridged;

@Bridged
interface Results {
  // ! [BridgeUnion] Return type of Results.last → Result permits Ok: the type arguments of Ok<U, V> do not follow from Result<String>. Give each of its type parameters to the sealed interface.
  Result<String> last();

  sealed interface Result<T> {
    record Ok<U, V>(U value, V other) implements Result<U> {}
  }
}
