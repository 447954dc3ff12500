package dev.contextbridge.tests.deep;

import java.util.List;
import java.util.concurrent.CompletableFuture;
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

  @Override
  public void fell(int levels) throws FelledException {
    throw new FelledException(tree(levels));
  }

  @Override
  public CompletionStage<Deep> fellLater(int levels) {
    return CompletableFuture.failedFuture(new FelledException(tree(levels)));
  }

  private static Deep.Tree tree(int levels) {
    Deep.Tree tree = new Deep.Tree(List.of());
    for (int i = 0; i < levels; i++) {
      tree = new Deep.Tree(List.of(new Deep.Tree(List.of()), tree));
    }
    return tree;
  }
}
