package errors;

import dev.contextbridge.ExposeInMainWorld;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

@ExposeInMainWorld
public interface ErrorsApi {
  /**
   * Fails as it is told.
   *
   * @throws TooLargeException when there is too much
   */
  void fail(String how) throws TooLargeException, Outer.LockedException, IOException;

  CompletionStage<String> later(String how) throws TooLargeException;

  Action action();

  String call(Supplier<String> supplier);

  String relay(Action action) throws TooLargeException;
}
