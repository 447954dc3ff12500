package errors;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Fails. */
final class Impl implements ErrorsApi {
  @Override
  public Busy busy(boolean fails) throws BusyException {
    Busy busy = new Busy("me");
    if (fails) {
      throw new BusyException(busy);
    }
    return busy;
  }

  @Override
  public void fail(String how) throws TooLargeException, IOException {
    switch (how) {
      case "large" -> throw new TooLargeException(3, "a", "b");
      case "larger" -> throw new MuchTooLargeException();
      case "locked" -> throw new Outer.LockedException(Optional.of(new Owner("me")));
      case "unlocked" -> throw new Outer.LockedException(Optional.empty());
      case "io" -> throw new FileNotFoundException("gone");
      case "secret" -> throw new IllegalStateException("secret");
      default -> {}
    }
  }

  @Override
  public void failFar() throws FarTooLargeException {
    throw new FarTooLargeException();
  }

  @Override
  public CompletionStage<String> later(String how) throws TooLargeException {
    return switch (how) {
      case "now" -> throw new TooLargeException(1);
      case "large" -> CompletableFuture.failedFuture(new TooLargeException(2));
      case "wrapped" ->
          CompletableFuture.failedFuture(new CompletionException(new TooLargeException(3)));
      default -> CompletableFuture.failedFuture(new IllegalStateException("secret"));
    };
  }

  @Override
  public Action action() {
    return how -> {
      throw new TooLargeException(how.length());
    };
  }

  @Override
  public String call(Supplier<String> supplier) {
    return supplier.get();
  }

  @Override
  public String relay(Action action) throws TooLargeException {
    return action.act("relayed");
  }
}
