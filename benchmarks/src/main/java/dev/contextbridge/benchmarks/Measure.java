package dev.contextbridge.benchmarks;

import dev.contextbridge.benchmarks.jmh.CrossingBenchmark;
import dev.contextbridge.benchmarks.jmh.RowsBenchmark;
import dev.contextbridge.benchmarks.jmh.WorldBenchmark;

/** A row of the report: a workload at one size. */
public enum Measure {
  CALL(Work.CALL, "call", "call with two ints"),
  RECORD(Work.RECORD, "record", "call that returns a record"),
  ITEMS_TO_SCRIPT_100(Work.ITEMS_TO_SCRIPT, "itemsToScript100", "100 records to the script"),
  ITEMS_TO_SCRIPT_10000(Work.ITEMS_TO_SCRIPT, "itemsToScript10000", "10,000 records to the script"),
  ITEMS_TO_JAVA_100(Work.ITEMS_TO_JAVA, "itemsToJava100", "100 records to Java"),
  ITEMS_TO_JAVA_10000(Work.ITEMS_TO_JAVA, "itemsToJava10000", "10,000 records to Java"),
  ORDERS_TO_SCRIPT_100(
      Work.ORDERS_TO_SCRIPT, "ordersToScript100", "100 nested records to the script"),
  ORDERS_TO_JAVA_100(Work.ORDERS_TO_JAVA, "ordersToJava100", "100 nested records to Java"),
  BYTES_TO_SCRIPT(Work.BYTES_TO_SCRIPT, "bytesToScript", "1 MiB to the script"),
  BYTES_TO_JAVA(Work.BYTES_TO_JAVA, "bytesToJava", "1 MiB to Java"),
  DOUBLES_TO_SCRIPT(Work.DOUBLES_TO_SCRIPT, "doublesToScript", "100,000 doubles to the script"),
  DOUBLES_TO_JAVA(Work.DOUBLES_TO_JAVA, "doublesToJava", "100,000 doubles to Java"),
  CALLBACK(Work.CALLBACK, "callback", "call from Java to a function"),
  PROMISE(Work.PROMISE, "promise", "await of a completed promise"),
  EVENTS_TO_SCRIPT(Work.EVENTS_TO_SCRIPT, "eventsToScript", "1,000 union members to the script"),
  EVENTS_TO_JAVA(Work.EVENTS_TO_JAVA, "eventsToJava", "1,000 union members to Java"),
  PAYMENTS_TO_SCRIPT(
      Work.PAYMENTS_TO_SCRIPT, "paymentsToScript", "1,000 records of text types to the script"),
  PAYMENTS_TO_JAVA(Work.PAYMENTS_TO_JAVA, "paymentsToJava", "1,000 records of text types to Java"),
  SET_TO_SCRIPT(Work.SET_TO_SCRIPT, "setToScript", "set of 1,000 ints to the script"),
  SET_TO_JAVA(Work.SET_TO_JAVA, "setToJava", "set of 1,000 ints to Java"),
  MAP_TO_SCRIPT(Work.MAP_TO_SCRIPT, "mapToScript", "map with 1,000 ints as keys to the script"),
  MAP_TO_JAVA(Work.MAP_TO_JAVA, "mapToJava", "map with 1,000 ints as keys to Java"),
  STREAM(Work.STREAM, "stream", "stream of 1,000 ints"),
  PUBLISHER(Work.PUBLISHER, "publisher", "publisher of 1,000 ints"),
  IMPLEMENTATION(Work.IMPLEMENTATION, "implementation", "call from Java to an object"),
  TREE_TO_SCRIPT(Work.TREE_TO_SCRIPT, "treeToScript", "tree of 1,000 records to the script"),
  TREE_TO_JAVA(Work.TREE_TO_JAVA, "treeToJava", "tree of 1,000 records to Java"),
  FRESH_WORLD(Work.CALL, "freshWorld", "fresh world: open, call once, close");

  private final Work work;
  private final String method;
  private final String label;

  Measure(Work work, String method, String label) {
    this.work = work;
    this.method = method;
    this.label = label;
  }

  /** What a way must support to be measured. */
  public Work work() {
    return work;
  }

  /** The benchmark's full name in JMH. */
  public String benchmark() {
    Class<?> inOpenWorld = work.isOfRows() ? RowsBenchmark.class : CrossingBenchmark.class;
    Class<?> type = this == FRESH_WORLD ? WorldBenchmark.class : inOpenWorld;
    return type.getName() + "." + method;
  }

  /** What the report calls it. */
  public String label() {
    return label;
  }
}
