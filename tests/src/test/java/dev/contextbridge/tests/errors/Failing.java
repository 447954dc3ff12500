package dev.contextbridge.tests.errors;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Fails as it was told to. */
final class Failing implements ErrorsApi {
  private Throwable error;
  private RuntimeException caught;

  /** Makes every method fail. */
  void failWith(Throwable next) {
    error = next;
  }

  /** What a function of JavaScript threw. */
  RuntimeException caught() {
    return caught;
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private <E extends Throwable> void fail() throws E {
    throw (E) error;
  }

  @Override
  public String save(String text) {
    this.<RuntimeException>fail();
    return text;
  }

  @Override
  public void remove(String id) {
    this.<RuntimeException>fail();
  }

  @Override
  public CompletionStage<String> later(String text) {
    return CompletableFuture.failedFuture(error);
  }

  @Override
  public CompletionStage<String> hopeless(String text) {
    return CompletableFuture.failedFuture(error);
  }

  @Override
  public String call(Supplier<String> function) {
    try {
      return function.get();
    } catch (RuntimeException e) {
      caught = e;
      throw e;
    }
  }

  @Override
  public CompletionStage<String> awaited(CompletionStage<String> promise) {
    return promise;
  }

  @Override
  public Checked size(Checked value) {
    return value;
  }

  @Override
  public Fallible fallible() {
    return text -> {
      this.<RuntimeException>fail();
      return text;
    };
  }

  @Override
  public Broken broken() {
    return new Broken("x");
  }

  @Override
  public CompletionStage<Broken> brokenLater() {
    return CompletableFuture.completedFuture(new Broken("x"));
  }

  @Override
  public CompletionStage<String> brokenStage() {
    return new CompletableFuture<>() {
      @Override
      public CompletableFuture<String> whenComplete(
          BiConsumer<? super String, ? super Throwable> action) {
        throw new UnsupportedOperationException("secret");
      }
    };
  }
}
