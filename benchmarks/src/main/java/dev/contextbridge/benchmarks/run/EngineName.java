package dev.contextbridge.benchmarks.run;

import org.graalvm.polyglot.Engine;

/** Prints what GraalJS says of itself and of the JVM it runs on. */
public final class EngineName {
  private EngineName() {}

  /** Prints one line. */
  public static void main(String[] args) {
    try (Engine engine = Engine.create()) {
      System.out.println(
          "GraalJS "
              + Engine.class.getPackage().getImplementationVersion()
              + " ("
              + engine.getImplementationName()
              + ") on "
              + System.getProperty("java.vendor.version", System.getProperty("java.vm.name"))
              + ", Java "
              + System.getProperty("java.version"));
    }
  }
}
