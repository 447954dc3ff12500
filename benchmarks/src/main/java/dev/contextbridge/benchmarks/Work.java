package dev.contextbridge.benchmarks;

import java.util.Arrays;

/** What crosses. The script's function has the name of the constant in camel case. */
public enum Work {
  /** A call with two ints. */
  CALL("call"),
  /** A call that returns a record of six fields, all of which the script reads. */
  RECORD("record"),
  /** A list of such records to the script, which reads all fields. */
  ITEMS_TO_SCRIPT("itemsToScript"),
  /** A list of such records to Java, which reads all fields. */
  ITEMS_TO_JAVA("itemsToJava"),
  /** Records with a record and lists in them. */
  ORDERS_TO_SCRIPT("ordersToScript"),
  /** The same to Java. */
  ORDERS_TO_JAVA("ordersToJava"),
  /** 1 MiB as a byte array. */
  BYTES_TO_SCRIPT("bytesToScript"),
  /** The same to Java. */
  BYTES_TO_JAVA("bytesToJava"),
  /** 100,000 doubles. */
  DOUBLES_TO_SCRIPT("doublesToScript"),
  /** The same to Java. */
  DOUBLES_TO_JAVA("doublesToJava"),
  /** A call from Java to a function of the script. */
  CALLBACK("callback"),
  /** A promise that Java has completed, awaited one after the other. */
  PROMISE("promise"),

  /** A list of members of a union, all of whose fields the script reads. */
  EVENTS_TO_SCRIPT("eventsToScript"),
  /** The same to Java. */
  EVENTS_TO_JAVA("eventsToJava"),
  /** A list of records with a UUID, a date and a decimal number, which cross as text. */
  PAYMENTS_TO_SCRIPT("paymentsToScript"),
  /** The same to Java, which parses them. */
  PAYMENTS_TO_JAVA("paymentsToJava"),
  /** A set of ints. */
  SET_TO_SCRIPT("setToScript"),
  /** The same to Java. */
  SET_TO_JAVA("setToJava"),
  /** A map of ints to doubles. */
  MAP_TO_SCRIPT("mapToScript"),
  /** The same to Java. */
  MAP_TO_JAVA("mapToJava"),
  /** A stream of ints, pulled one by one. */
  STREAM("stream"),
  /** A publisher of ints, awaited one after the other. */
  PUBLISHER("publisher"),
  /** A call from Java to an object of the script that implements an interface. */
  IMPLEMENTATION("implementation"),
  /** A tree of records. */
  TREE_TO_SCRIPT("treeToScript"),
  /** The same to Java. */
  TREE_TO_JAVA("treeToJava");

  private final String function;

  Work(String function) {
    this.function = function;
  }

  /** It calls {@link RowsApi}, not {@link BenchApi}. */
  public boolean isOfRows() {
    return compareTo(PROMISE) > 0;
  }

  /** All that call {@link RowsApi}. */
  public static Work[] ofRows() {
    return Arrays.stream(values()).filter(Work::isOfRows).toArray(Work[]::new);
  }

  /** It goes on after its function has returned. */
  public boolean goesOn() {
    return this == PROMISE || this == PUBLISHER;
  }

  /** The script's function. */
  public String function() {
    return function;
  }
}
