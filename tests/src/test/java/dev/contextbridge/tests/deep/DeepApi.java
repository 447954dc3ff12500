package dev.contextbridge.tests.deep;

import dev.contextbridge.ExposeInMainWorld;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Takes and gives objects that may be deep. */
@ExposeInMainWorld("deep")
interface DeepApi {
  Deep echo(Deep deep);

  List<Deep.Tree> trees(List<Deep.Tree> trees);

  Deep stored();

  CompletionStage<Deep> later(CompletionStage<Deep> deep);

  Deep call(UnaryOperator<Deep> function, Deep deep);

  void fell(int levels) throws FelledException;

  CompletionStage<Deep> fellLater(int levels) throws FelledException;
}
