package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeException;
import dev.contextbridge.JsException;
import dev.contextbridge.generated.Ref;
import java.util.Locale;
import java.util.function.Consumer;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What scripts threw, on its way to Java. */
final class JsErrors {
  private @Nullable JsException described;

  /** Keeps what the glue described just before it threw. */
  void leave(JsException error) {
    described = error;
  }

  /** The error that the glue described. */
  JsException take() {
    JsException taken = described;
    described = null;
    return taken == null ? overflow() : taken;
  }

  /**
   * The error of a script that Java ran.
   *
   * @param kit asks the error what it says, which may run code of the script
   * @param failed told of what that code throws
   */
  RuntimeException translate(
      PolyglotException thrown, Kit kit, Consumer<PolyglotException> failed) {
    if (thrown.isInterrupted()) {
      Thread.currentThread().interrupt(); // the engine has taken the flag for its own
      return new BridgeException("the thread was interrupted while a script ran");
    }
    if (thrown.isInternalError()) {
      return new BridgeException("the engine failed: " + thrown.getMessage(), thrown);
    }
    JsException known = described;
    described = null;
    if (known != null) {
      return known;
    }
    if (thrown.isHostException() && !(thrown.asHostException() instanceof VirtualMachineError)) {
      return new BridgeException("the bridge failed while a script ran", thrown.asHostException());
    }
    Value error = thrown.getGuestObject();
    if (error == null || thrown.isHostException()) {
      return isHeap(thrown) ? outOfMemory() : overflow();
    }
    try {
      Value description = kit.builtIn("describe").execute(error, 0);
      return description.<Ref>asHostObject().get();
    } catch (PolyglotException e) {
      failed.accept(e);
      return overflow();
    }
  }

  /** Whether the heap is exhausted: the engine tells it like the stack, but for the JVM's words. */
  private static boolean isHeap(PolyglotException thrown) {
    String message = thrown.getMessage();
    return thrown.isResourceExhausted()
        && message != null
        && !message.toLowerCase(Locale.ROOT).contains("stack");
  }

  private static JsException outOfMemory() {
    return new JsException(
        "RangeError",
        "RangeError",
        "the JVM has not the memory that the script asks for",
        "",
        null);
  }

  /** The stack did not suffice to learn more. */
  private static JsException overflow() {
    return new JsException(
        "RangeError", "RangeError", "Maximum call stack size exceeded", "", null);
  }
}
