package dev.contextbridge.tests.errors;

import dev.contextbridge.ExposeInMainWorld;
import dev.contextbridge.SafeInteger;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Methods that fail as a supplier says. */
@ExposeInMainWorld("notes")
interface ErrorsApi {
  String save(String text) throws TooLargeException, NoSuchNoteException;

  void remove(String id);

  CompletionStage<String> later(String text) throws TooLargeException;

  CompletionStage<String> hopeless(String text);

  String call(Supplier<String> function);

  CompletionStage<String> awaited(CompletionStage<String> promise);

  Checked size(Checked value);

  Fallible fallible();

  Broken broken();

  CompletionStage<Broken> brokenLater();

  CompletionStage<String> brokenStage();

  /** A record whose accessor throws. */
  record Broken(String value) {
    @Override
    public String value() {
      throw new IllegalStateException("secret");
    }
  }

  /** A function that declares an exception. */
  @FunctionalInterface
  interface Fallible {
    String get(String text) throws TooLargeException;
  }

  /** A record that refuses some values. */
  record Checked(int value) {
    public Checked {
      if (value < 0) {
        throw new IllegalArgumentException("negative: /secret/path");
      }
    }
  }

  /** A declared exception with fields. */
  class TooLargeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int limit;
    @SafeInteger private final long size;
    private final transient List<String> parts;
    private final transient Optional<String> hint;

    TooLargeException(int limit, long size, List<String> parts, Optional<String> hint) {
      super("larger than " + limit);
      this.limit = limit;
      this.size = size;
      this.parts = parts;
      this.hint = hint;
    }

    public int limit() {
      return limit;
    }

    @SafeInteger
    public long size() {
      return size;
    }

    public List<String> parts() {
      return parts;
    }

    public Optional<String> hint() {
      return hint;
    }

    public String notAnAccessor() {
      return "secret";
    }
  }

  /** A declared exception without a message. */
  class NoSuchNoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** More special than what is declared. */
  class MuchTooLargeException extends TooLargeException {
    private static final long serialVersionUID = 1L;

    MuchTooLargeException() {
      super(1, 2, List.of(), Optional.empty());
    }
  }
}
