package dev.contextbridge.tests.loop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Stages that the test completes, and promises that it waits for. */
final class Later implements LaterApi {
  private volatile CompletableFuture<String> pending = new CompletableFuture<>();
  private volatile CompletionStage<String> taken = new CompletableFuture<>();
  private volatile Consumer<String> callback = text -> {};
  private volatile Runnable inside = () -> {};

  /** A new stage for scripts. */
  CompletableFuture<String> renew() {
    pending = new CompletableFuture<>();
    return pending;
  }

  CompletionStage<String> taken() {
    return taken;
  }

  Consumer<String> callback() {
    return callback;
  }

  void doInside(Runnable next) {
    inside = next;
  }

  @Override
  public CompletionStage<String> pending() {
    return pending;
  }

  @Override
  public void take(CompletionStage<String> promise) {
    taken = promise;
  }

  @Override
  public void onText(Consumer<String> next) {
    callback = next;
  }

  @Override
  public void inside() {
    inside.run();
  }
}
