package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  void take();

  List<String> list();

  CompletionStage<Void> fine();
}
