package errors;

import dev.contextbridge.ExposeInMainWorld;
import java.io.IOException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

@ExposeInMainWorld
public interface ErrorsApi {
  /** A type's name may be taken, an error's is its own. */
  Busy busy(boolean fails) throws BusyException;

  /**
   * Fails as it is told.
   *
   * @throws TooLargeException when there is too much
   */
  void fail(String how) throws TooLargeException, Outer.LockedException, IOException;

  void failFar() throws FarTooLargeException;

  CompletionStage<String> later(String how) throws TooLargeException;

  Action action();

  String call(Supplier<String> supplier);

  String relay(Action action) throws TooLargeException;
}
