package dev.contextbridge.tests.reference;

import dev.contextbridge.Bridged;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A module for preload scripts. */
@Bridged
interface StoreModule {
  /** Opens a box. */
  Box open(String name);

  /** The length of a text, later. */
  CompletionStage<Integer> measure(String text);

  /** Gives every value of any kind back. */
  @Nullable Object echo(@Nullable Object value);

  /** Calls with each name that was opened. */
  void names(Consumer<String> each);

  /** Fails with an error that is declared. */
  void fail(String why) throws StoreException;

  /** Fails with one that is not. */
  void crash();

  /** A handle that chains. */
  @Bridged
  interface Box {
    Box put(String text);

    String text();
  }

  /** A declared error. */
  final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
      super(message);
    }
  }
}
