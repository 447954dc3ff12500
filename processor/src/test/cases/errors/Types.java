package errors;

import dev.contextbridge.JsIgnore;
import dev.contextbridge.JsName;
import java.util.List;
import java.util.Optional;

/** Says how much there may be. */
class TooLargeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int limit;
  private final transient List<String> parts;
  private final String secret = "secret";

  TooLargeException(int limit, String... parts) {
    super("more than " + limit);
    this.limit = limit;
    this.parts = List.of(parts);
  }

  /** How much there may be. */
  public int limit() {
    return limit;
  }

  @JsName("pieces")
  public List<String> parts() {
    return parts;
  }

  @JsIgnore
  public String secret() {
    return secret;
  }
}

class MuchTooLargeException extends TooLargeException {
  private static final long serialVersionUID = 1L;

  MuchTooLargeException() {
    super(1);
  }
}

/** Has what its superclass has, and more. */
final class FarTooLargeException extends TooLargeException {
  private static final long serialVersionUID = 1L;

  private final int factor = 2;

  FarTooLargeException() {
    super(4, "a");
  }

  public int factor() {
    return factor;
  }

  /** How much there may be at last. */
  @Override
  public int limit() {
    return super.limit() * factor;
  }

  @Override
  @JsName("bits")
  public List<String> parts() {
    return super.parts();
  }
}

final class Outer {
  private Outer() {}

  static final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Owner> owner;

    LockedException(Optional<Owner> owner) {
      super("locked");
      this.owner = owner;
    }

    public Optional<Owner> owner() {
      return owner;
    }
  }
}

record Owner(String name) {}

/** Has the name that its error has in TypeScript, too. */
record Busy(String by) {}

class BusyException extends Exception {
  private static final long serialVersionUID = 1L;

  BusyException(Busy busy) {
    super("busy by " + busy.by());
  }
}

@FunctionalInterface
interface Action {
  String act(String how) throws TooLargeException;
}
