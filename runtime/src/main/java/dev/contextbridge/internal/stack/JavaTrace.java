package dev.contextbridge.internal.stack;

import java.util.ArrayList;
import java.util.List;

/** The stack trace of an exception that a script caused: its frames, then those of Java. */
public final class JavaTrace {
  private static final int MAX_FRAMES = 50;
  private static final String LANGUAGE = "<js>";

  /** What the engine calls code outside of functions. */
  private static final String PROGRAM = ":program";

  /** What lies between the script and the code that called it. */
  private static final List<String> BETWEEN =
      List.of(
          "com.oracle.truffle.",
          "org.graalvm.",
          "dev.contextbridge.internal.",
          "java.lang.invoke.",
          "jdk.internal.reflect.");

  private JavaTrace() {}

  /**
   * Puts the frames of a script before those of Java, without those of the engine.
   *
   * @param jsStack the {@code stack} of the script's error
   * @param java what the JVM found
   * @return the trace to show
   */
  public static StackTraceElement[] of(String jsStack, StackTraceElement[] java) {
    List<StackTraceElement> trace = new ArrayList<>();
    for (String line : jsStack.split("\n", -1)) {
      JsFrame frame = JsFrame.parse(line);
      if (frame != null && trace.size() < MAX_FRAMES) {
        String function = frame.function().isEmpty() ? PROGRAM : frame.function();
        trace.add(new StackTraceElement(LANGUAGE, function, frame.file(), frame.line()));
      }
    }
    for (StackTraceElement each : java) {
      if (BETWEEN.stream().noneMatch(each.getClassName()::startsWith)) {
        trace.add(each);
      }
    }
    return trace.toArray(StackTraceElement[]::new);
  }
}
