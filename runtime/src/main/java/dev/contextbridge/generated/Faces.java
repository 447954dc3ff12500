package dev.contextbridge.generated;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript functions as the functional interfaces of the JDK that most APIs use. They are made
 * here once for all and not in each generated class, which costs every compilation less.
 */
@SuppressWarnings({"NullAway", "unchecked"}) // generated code makes results of the declared type
public final class Faces {
  /** All of them, to be initialized before a script decides how deep the stack is. */
  public static final List<Class<?>> ALL =
      List.of(
          OfRunnable.class,
          OfSupplier.class,
          OfConsumer.class,
          OfBiConsumer.class,
          OfFunction.class,
          OfBiFunction.class,
          OfUnaryOperator.class,
          OfBinaryOperator.class,
          OfPredicate.class,
          OfBiPredicate.class);

  private Faces() {}

  /** A function of a script as an interface, by its simple name. */
  static JsCallable of(
      String name,
      BridgedType<?> type,
      HostTarget bridge,
      int method,
      Value adapter,
      Value original,
      String site) {
    return switch (name) {
      case "Runnable" -> new OfRunnable(type, bridge, method, adapter, original, site);
      case "Supplier" -> new OfSupplier<>(type, bridge, method, adapter, original, site);
      case "Consumer" -> new OfConsumer<>(type, bridge, method, adapter, original, site);
      case "BiConsumer" -> new OfBiConsumer<>(type, bridge, method, adapter, original, site);
      case "Function" -> new OfFunction<>(type, bridge, method, adapter, original, site);
      case "BiFunction" -> new OfBiFunction<>(type, bridge, method, adapter, original, site);
      case "UnaryOperator" -> new OfUnaryOperator<>(type, bridge, method, adapter, original, site);
      case "BinaryOperator" ->
          new OfBinaryOperator<>(type, bridge, method, adapter, original, site);
      case "Predicate" -> new OfPredicate<>(type, bridge, method, adapter, original, site);
      case "BiPredicate" -> new OfBiPredicate<>(type, bridge, method, adapter, original, site);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A {@code Runnable}. */
  public static final class OfRunnable extends JsCallable implements Runnable {
    /**
     * A face.
     *
     * @param type its declared type
     * @param bridge carries what is passed and returned
     * @param method the number of the function
     * @param adapter the glue's adapter
     * @param original the script's function
     * @param site the API and the function, for errors
     */
    OfRunnable(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public void run() {
      super.js.runFunction(new @Nullable Object[] {});
    }
  }

  /**
   * A {@code Supplier}.
   *
   * @param <R> the result
   */
  public static final class OfSupplier<R extends @Nullable Object> extends JsCallable
      implements Supplier<R> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfSupplier(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public R get() {
      return (R) super.js.callFunction(new @Nullable Object[] {});
    }
  }

  /**
   * A {@code Consumer}.
   *
   * @param <T> the argument
   */
  public static final class OfConsumer<T extends @Nullable Object> extends JsCallable
      implements Consumer<T> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfConsumer(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public void accept(T a) {
      super.js.runFunction(new @Nullable Object[] {a});
    }
  }

  /**
   * A {@code BiConsumer}.
   *
   * @param <T> the argument
   * @param <U> the second argument
   */
  public static final class OfBiConsumer<T extends @Nullable Object, U extends @Nullable Object>
      extends JsCallable implements BiConsumer<T, U> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfBiConsumer(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public void accept(T a, U b) {
      super.js.runFunction(new @Nullable Object[] {a, b});
    }
  }

  /**
   * A {@code Function}.
   *
   * @param <T> the argument
   * @param <R> the result
   */
  public static final class OfFunction<T extends @Nullable Object, R extends @Nullable Object>
      extends JsCallable implements Function<T, R> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfFunction(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public R apply(T a) {
      return (R) super.js.callFunction(new @Nullable Object[] {a});
    }
  }

  /**
   * A {@code BiFunction}.
   *
   * @param <T> the argument
   * @param <U> the second argument
   * @param <R> the result
   */
  public static final class OfBiFunction<
          T extends @Nullable Object, U extends @Nullable Object, R extends @Nullable Object>
      extends JsCallable implements BiFunction<T, U, R> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfBiFunction(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public R apply(T a, U b) {
      return (R) super.js.callFunction(new @Nullable Object[] {a, b});
    }
  }

  /**
   * A {@code UnaryOperator}.
   *
   * @param <T> the argument
   */
  public static final class OfUnaryOperator<T extends @Nullable Object> extends JsCallable
      implements UnaryOperator<T> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfUnaryOperator(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public T apply(T a) {
      return (T) super.js.callFunction(new @Nullable Object[] {a});
    }
  }

  /**
   * A {@code BinaryOperator}.
   *
   * @param <T> the argument
   */
  public static final class OfBinaryOperator<T extends @Nullable Object> extends JsCallable
      implements BinaryOperator<T> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfBinaryOperator(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public T apply(T a, T b) {
      return (T) super.js.callFunction(new @Nullable Object[] {a, b});
    }
  }

  /**
   * A {@code Predicate}.
   *
   * @param <T> the argument
   */
  public static final class OfPredicate<T extends @Nullable Object> extends JsCallable
      implements Predicate<T> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfPredicate(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public boolean test(T a) {
      return Boolean.TRUE.equals(super.js.callFunction(new @Nullable Object[] {a}));
    }
  }

  /**
   * A {@code BiPredicate}.
   *
   * @param <T> the argument
   * @param <U> the second argument
   */
  public static final class OfBiPredicate<T extends @Nullable Object, U extends @Nullable Object>
      extends JsCallable implements BiPredicate<T, U> {
    /** A face; its parameters are those of {@link OfRunnable}. */
    OfBiPredicate(
        BridgedType<?> type,
        HostTarget bridge,
        int method,
        Value adapter,
        Value original,
        String site) {
      super(type, bridge, method, adapter, original, site);
    }

    @Override
    public boolean test(T a, U b) {
      return Boolean.TRUE.equals(super.js.callFunction(new @Nullable Object[] {a, b}));
    }
  }
}
