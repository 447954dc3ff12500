package dev.contextbridge.benchmarks.worlds;

import dev.contextbridge.benchmarks.jmh.WorldsBenchmark;

/** What crosses between two worlds. */
public enum WorldsWork {
  /** A call without arguments or result. */
  CALL("call", "nothing", WorldsWork.CALLS, 0, "empty call"),
  /** A call with two numbers that gives a third. */
  CALL_TWO("callTwo", "add", WorldsWork.CALLS, 0, "call with two numbers"),
  /** An object of six fields there, and another back. */
  OBJECT("object", "object", WorldsWork.CALLS, 0, "call with an object that gives one"),
  /** Objects of six fields, all of which the caller reads. */
  OBJECTS_100("objects100", "objects", WorldsWork.LISTS, 100, "100 objects"),
  /** More of them. */
  OBJECTS_10000("objects10000", "objects", 1, 10_000, "10,000 objects"),
  /** Objects that have objects, lists of strings and lists of objects. */
  ORDERS_100("orders100", "orders", WorldsWork.LISTS, 100, "100 nested objects"),
  /** An array of strings. */
  STRINGS("strings", "strings", WorldsWork.LISTS, 0, "1,000 strings"),
  /** An array of numbers. */
  NUMBERS("numbers", "numbers", WorldsWork.LISTS, 0, "1,000 numbers"),
  /** Objects whose fields are missing now and then. */
  SPARSE_100("sparse100", "sparse", WorldsWork.LISTS, 0, "100 objects with nulls"),
  /** What an application reads when it starts: a few objects in one another. */
  CONFIGURATION("configuration", "configuration", WorldsWork.LISTS, 0, "an object of objects"),
  /** A Uint8Array. */
  BYTES("bytes", "bytes", 1, 0, "1 MiB");

  /** How many calls one measured invocation makes. */
  public static final int CALLS = 1000;

  /** How many short lists one measured invocation takes. */
  public static final int LISTS = 20;

  private final String method;
  private final String function;
  private final int rounds;
  private final int count;
  private final String label;

  WorldsWork(String method, String function, int rounds, int count, String label) {
    this.method = method;
    this.function = function;
    this.rounds = rounds;
    this.count = count;
    this.label = label;
  }

  /** The benchmark's full name in JMH. */
  public String benchmark() {
    return WorldsBenchmark.class.getName() + "." + method;
  }

  /** What the report calls it. */
  public String label() {
    return label;
  }

  /** The function of the script. */
  String function() {
    return function;
  }

  /** How many times the script asks for it. */
  int rounds() {
    return rounds;
  }

  /** How many objects. */
  int count() {
    return count;
  }
}
