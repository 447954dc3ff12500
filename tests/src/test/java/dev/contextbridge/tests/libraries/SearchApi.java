package dev.contextbridge.tests.libraries;

import dev.contextbridge.Bridged;
import dev.contextbridge.ExposeInMainWorld;
import java.time.LocalDate;
import java.util.List;

/** What scripts may do with an index: words of their own, and nothing of Lucene. */
@ExposeInMainWorld("search")
public interface SearchApi {
  /** Adds articles, and makes them visible to searches. */
  void add(List<Article> articles);

  /** The best hits, the best one first. */
  List<Hit> find(Condition condition, int limit);

  /** Shows every hit to a collector, in the order of the index, until it has seen enough. */
  void collect(Condition condition, Collector collector);

  /** What is indexed. */
  record Article(String id, String title, String text, LocalDate published) {}

  /** An article that was found. */
  record Hit(String id, String title, double score) {}

  /**
   * What to find. In Lucene a query is a class that runs code inside the index; here it is data.
   */
  sealed interface Condition {
    /** A word of the text. */
    record Word(String word) implements Condition {}

    /** Published in these years, both included. */
    record Years(int first, int last) implements Condition {}

    /** Every part holds, and none of the others. */
    record Every(List<Condition> parts, List<Condition> except) implements Condition {}
  }

  /** Takes hits. A script implements it, as a plug-in in Java implements Lucene's collector. */
  @Bridged
  interface Collector {
    /** Tells whether to go on. */
    boolean collect(String id, double score);

    /** Called after the last hit. */
    default void finish() {}
  }
}
