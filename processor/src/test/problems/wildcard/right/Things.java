package app;

import dev.contextbridge.Bridged;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Bridged
interface Things {
  List<Object> all();

  CompletionStage<List<String>> later();
}
