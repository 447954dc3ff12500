package dev.contextbridge.benchmarks;

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
  PROMISE("promise");

  private final String function;

  Work(String function) {
    this.function = function;
  }

  /** The script's function. */
  public String function() {
    return function;
  }
}
