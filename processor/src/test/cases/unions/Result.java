package unions;

import dev.contextbridge.Discriminator;

/** A success or a failure. */
@Discriminator("type")
public sealed interface Result<T, E> {
  record Ok<A, B>(A value) implements Result<A, B> {}

  record Failed<F, V>(F error) implements Result<V, F> {}

  /** Only for results that are numbers. */
  record Zero(boolean negative) implements Result<Integer, String> {}
}
