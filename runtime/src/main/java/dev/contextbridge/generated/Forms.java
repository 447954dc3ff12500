package dev.contextbridge.generated;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How elements of containers are taken from the form in which the glue hands them over. They are
 * made here once for all and not in each generated class, which costs every compilation less.
 */
@SuppressWarnings("NullAway") // a reader of the glue gives no null where the type has none
public final class Forms {
  /** Strings. */
  public static final Function<@Nullable Object, String> STRING = form -> (String) form;

  /** Integers that an int holds. */
  public static final Function<@Nullable Object, Integer> INT32 = form -> (Integer) form;

  /** Any numbers. */
  public static final Function<@Nullable Object, Double> NUMBER = form -> (Double) form;

  /** Booleans. */
  public static final Function<@Nullable Object, Boolean> BOOL = form -> (Boolean) form;

  /** Integers that a long holds. */
  public static final Function<@Nullable Object, Long> BIGINT = form -> (Long) form;

  private static final Function<@Nullable Object, Object> REF = Forms::unwrapped;

  private Forms() {}

  private static Object unwrapped(@Nullable Object form) {
    return ((Ref) form).get();
  }

  /**
   * Values in handles.
   *
   * @param <T> their type, which the glue's reader has made sure of
   * @return takes the value from its handle
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public static <T> Function<@Nullable Object, T> ref() {
    return (Function<@Nullable Object, T>) (Function<?, ?>) REF;
  }
}
