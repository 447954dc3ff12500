package dev.contextbridge.internal.transfer;

import org.jspecify.annotations.Nullable;

/** The Java form of a run whose elements come from a list that no value refers to. */
interface ListRun {
  /**
   * Takes them from there.
   *
   * @param blocks the objects of blocks, whose lists are filled but for nulls in place of objects
   */
  void fill(@Nullable Object[] blocks);
}
