package dev.contextbridge.generated;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** A promise of JavaScript as Java sees it: the glue settles it once the promise is settled. */
public final class Deferred extends Sink {
  private final CompletableFuture<@Nullable Object> future = new CompletableFuture<>();
  private final Runnable enter;
  private final Supplier<? extends Throwable> rejection;

  /**
   * A promise that is not settled.
   *
   * @param enter throws unless the application's code, which waits for this, can be entered
   * @param rejection the error that the glue has just described
   */
  public Deferred(Runnable enter, Supplier<? extends Throwable> rejection) {
    this.enter = enter;
    this.rejection = rejection;
  }

  @Override
  void accept(@Nullable Object wire) {
    enter.run();
    future.complete(wire);
  }

  /** The promise was rejected; the error has been described to the world. */
  @HostAccess.Export
  public void reject() {
    enter.run();
    fail(rejection.get());
  }

  /**
   * Completes the Java side with a failure.
   *
   * @param error what went wrong
   */
  public void fail(Throwable error) {
    future.completeExceptionally(error);
  }

  /**
   * What completes the Java side with a failure, without keeping this object.
   *
   * @return takes what went wrong
   */
  public Consumer<Throwable> failure() {
    return future::completeExceptionally;
  }

  /**
   * Runs something once this is settled.
   *
   * @param action called once, on the thread that settles this
   */
  public void whenSettled(Runnable action) {
    var unused = future.whenComplete((wire, error) -> action.run());
  }

  /**
   * A handle for the glue.
   *
   * @return the handle
   */
  @HostAccess.Export
  public Ref end() {
    return Ref.of(this);
  }

  /**
   * The promise as a stage. It completes on the thread that runs the bridge at that moment.
   *
   * @param read turns the wire value into the result
   * @param <T> the result
   * @return a stage that fails with a {@link dev.contextbridge.JsException} when the promise is
   *     rejected
   */
  public <T extends @Nullable Object> CompletableFuture<T> stage(
      Function<@Nullable Object, T> read) {
    CompletableFuture<T> stage = new CompletableFuture<>();
    // Not thenApply: its failures arrive wrapped in a CompletionException.
    var unused =
        future.whenComplete(
            (wire, error) -> {
              if (error != null) {
                stage.completeExceptionally(error);
                return;
              }
              try {
                stage.complete(read.apply(wire));
              } catch (RuntimeException e) {
                stage.completeExceptionally(e);
              }
            });
    return stage;
  }
}
