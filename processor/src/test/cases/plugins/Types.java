package plugins;

import dev.contextbridge.Bridged;
import dev.contextbridge.JsIgnore;
import java.io.Closeable;
import java.util.List;
import java.util.function.Consumer;

record Item(String name, int size) {}

record Context(String home, List<String> arguments, Consumer<String> log) {}

record Holder(Plugin plugin) {}

enum Color {
  RED,
  GREEN
}

/** Something with a name. */
@Bridged
interface Named {
  /** Its name. */
  String name();
}

interface Echo<T> {
  T echo(T value);
}

/** Can be closed. */
@Bridged
interface Resource extends Closeable {
  String read();
}

/** Says itself who implements it. */
@Bridged
sealed interface Account permits Savings {
  int balance();
}

record Savings(int balance) implements Account {}

/** A script does not learn of all that is to be implemented. */
@Bridged
interface Partial {
  void shown();

  @JsIgnore
  void secret();
}

final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;
  private final int code;

  RefusedException(int code) {
    super("refused with " + code);
    this.code = code;
  }

  public int code() {
    return code;
  }
}
