package dev.contextbridge.internal.js;

import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.Deferred;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What a world does for its scripts. All of it runs on the thread that holds the turn. */
public interface WorldServices {
  /** The elements that one transfer may have. */
  int maxElements();

  /** The bytes that one transfer may have. */
  long maxBytes();

  /** The timers that may wait at one time. */
  int maxTimers();

  /** Makes sure that Java code can be entered: stack, and the bridge still open. */
  void enter();

  /** Describes a failure to the world. */
  BridgeFailure fail(Throwable error, String site);

  /** Refuses a value; the glue adds where it was. */
  BridgeFailure refuse(String expected, String got);

  /** The failure that was described last, once. */
  @Nullable Object @Nullable [] takeFailure();

  /** Makes a stack of a script lead to what the script was compiled from. */
  UnaryOperator<String> stacks();

  /** Keeps the error of a script for the Java code that called it. */
  void leaveThrown(JsException error);

  /** The error that a script left. */
  JsException takeThrown();

  /** Fails the Java side of a promise when the world ends before it is settled. */
  void track(Deferred deferred);

  /** Reports a rejection that nothing handles, unless it is handled before the entry ends. */
  void unhandledRejection(JsException error);

  /** Takes back the report of a rejection. */
  void handledRejection(JsException error);

  /** Reports an error that no script and no caller catches. */
  void uncaught(JsException error);

  /** Prints to the bridge's console. */
  void print(String level, String text);

  /** Starts a timer; 0 when there are too many. */
  int startTimer(Value callback, long delayMillis, boolean repeat);

  /** Counts a frame of the world that has to be closed. */
  void frameOpened();

  /** Counts one that was closed. */
  void frameClosed();

  /** Stops a timer. */
  void stopTimer(int id);
}
