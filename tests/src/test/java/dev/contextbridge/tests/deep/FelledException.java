package dev.contextbridge.tests.deep;

/** Tells of a tree. */
final class FelledException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Deep.Tree tree;

  FelledException(Deep.Tree tree) {
    super("felled");
    this.tree = tree;
  }

  public Deep.Tree tree() {
    return tree;
  }
}
