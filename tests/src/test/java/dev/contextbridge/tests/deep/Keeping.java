package dev.contextbridge.tests.deep;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Gives back what it gets, or what a test has put into it. */
final class Keeping implements DeepApi {
  Deep kept = new Deep.End(0);

  @Override
  public Deep echo(Deep deep) {
    kept = deep;
    return deep;
  }

  @Override
  public List<Deep.Tree> trees(List<Deep.Tree> trees) {
    return trees;
  }

  @Override
  public Deep stored() {
    return kept;
  }

  @Override
  public CompletionStage<Deep> later(CompletionStage<Deep> deep) {
    return deep.thenApply(each -> each);
  }

  @Override
  public Deep call(UnaryOperator<Deep> function, Deep deep) {
    return function.apply(deep);
  }
}
