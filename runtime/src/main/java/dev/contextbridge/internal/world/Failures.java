package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeException;
import dev.contextbridge.ErrorPolicy;
import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.DeclaredErrors.Declared;
import dev.contextbridge.generated.Errors;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.WireFailure;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What Java says to a world about a failure: an error that its method declares by name, an error of
 * a script as itself, anything else by a reference to the log. Never a class name, a path or a
 * stack frame of Java.
 */
final class Failures {
  private static final Logger LOG = System.getLogger("dev.contextbridge");
  private static final String REFUSAL = "refusal";
  private static final String ERROR = "error";

  private final ErrorPolicy policy;
  private final Supplier<Tape> newTape;
  private @Nullable Object @Nullable [] pending;

  Failures(ErrorPolicy policy, Supplier<Tape> newTape) {
    this.policy = policy;
    this.newTape = newTape;
  }

  /** Leaves a description for the glue, which asks for it when it catches what is returned. */
  BridgeFailure leave(@Nullable Object[] description) {
    pending = description;
    return new BridgeFailure();
  }

  /** The description that was left, once. */
  @Nullable Object @Nullable [] take() {
    Object[] taken = pending;
    pending = null;
    return taken;
  }

  /** A value of a script that Java could not take; the glue adds where it was. */
  @Nullable Object[] refusal(String expected, String got) {
    Tape tape = newTape.get();
    tape.add(REFUSAL);
    tape.add(expected);
    tape.add(got);
    tape.add("TypeError");
    return tape.slots();
  }

  /** A record whose constructor threw. */
  @Nullable Object[] refusedRecord(String type, Throwable error) {
    return refusal("a valid " + type, "one that was refused" + secret(error, type));
  }

  /** The failure of a call. */
  @Nullable Object[] describe(Throwable thrown, String site, DeclaredErrors errors) {
    Throwable error = unwrap(thrown);
    Declared<?> declared = errors.find(error);
    return declared == null ? undeclared(error, site) : declared(declared, error, site);
  }

  /** An exception that crosses by name; if its accessors fail, the failure crosses instead. */
  private @Nullable Object[] declared(Declared<?> declared, Throwable error, String site) {
    Tape tape = newTape.get();
    tape.add(ERROR);
    Errors.head(tape::add, "Error", declared.name(), Errors.message(error), declared.index());
    try {
      declared.writeFields(tape, error);
    } catch (WireFailure failure) {
      return refused(site + ": " + declared.name(), failure, error);
    } catch (RuntimeException | Error e) {
      return undeclared(e, site);
    }
    tape.add(false);
    return tape.slots();
  }

  private @Nullable Object[] undeclared(Throwable error, String site) {
    if (error instanceof WireFailure failure) {
      return refused(site + ": result", failure, failure);
    }
    Tape tape = newTape.get();
    tape.add(ERROR);
    if (error instanceof StackOverflowError) {
      Errors.write(tape::add, "RangeError", "RangeError", "Maximum call stack size exceeded");
    } else if (error instanceof JsException script) {
      Errors.write(tape::add, script);
    } else if (error instanceof BridgeException) {
      Errors.write(tape::add, "Error", "Error", site + ": " + Errors.message(error));
    } else {
      Errors.write(tape::add, "Error", "Error", site + " failed" + secret(error, site));
    }
    return tape.slots();
  }

  /** A value of Java that its declared type does not allow. */
  private @Nullable Object[] refused(String subject, WireFailure failure, Throwable logged) {
    String message = subject + failure.path() + " " + failure.getMessage();
    LOG.log(Level.ERROR, message, logged);
    Tape tape = newTape.get();
    tape.add(ERROR);
    Errors.write(tape::add, "TypeError", "TypeError", message);
    return tape.slots();
  }

  private String secret(Throwable error, String site) {
    String reference = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000, 0x1000000));
    LOG.log(Level.ERROR, site + " failed (ref " + reference + ")", error);
    String shown = policy == ErrorPolicy.SHOW_MESSAGES ? ": " + Errors.message(error) : "";
    return " (ref " + reference + ")" + shown;
  }

  private static Throwable unwrap(Throwable error) {
    Throwable inner = error;
    while ((inner instanceof CompletionException || inner instanceof ExecutionException)
        && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
