package dev.contextbridge.tests.loop;

import dev.contextbridge.ExposeInMainWorld;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Results that come later. */
@ExposeInMainWorld("later")
interface LaterApi {
  /** The stage that the test completes. */
  CompletionStage<String> pending();

  /** Hands a promise to the test. */
  void take(CompletionStage<String> promise);

  void onText(Consumer<String> callback);

  /** Calls back into the bridge. */
  void inside();
}
