package dev.contextbridge.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exceptions that a method declares: they cross by name, with their message and fields. */
public final class DeclaredErrors {
  /** Of a method that declares none. */
  public static final DeclaredErrors NONE = new DeclaredErrors(List.of());

  private final List<Declared<?>> errors;

  private DeclaredErrors(List<Declared<?>> errors) {
    this.errors = errors;
  }

  /**
   * The exceptions of a method.
   *
   * @param errors one entry for each
   * @return the set
   */
  public static DeclaredErrors of(Declared<?>... errors) {
    return new DeclaredErrors(List.of(errors));
  }

  /**
   * The entry for an exception: of several that fit, the most specific.
   *
   * @param error what was thrown
   * @return its entry, or null when it is not declared
   */
  public @Nullable Declared<?> find(Throwable error) {
    Declared<?> best = null;
    for (Declared<?> declared : errors) {
      if (declared.type().isInstance(error)
          && (best == null || best.type().isAssignableFrom(declared.type()))) {
        best = declared;
      }
    }
    return best;
  }

  /**
   * One declared exception.
   *
   * @param type its class
   * @param name the {@code name} of the JavaScript error
   * @param index which of the glue's error makers reads its fields
   * @param fields writes the fields
   * @param <E> the exception
   */
  public record Declared<E extends Throwable>(
      Class<E> type, String name, int index, Writer<E> fields) {
    /**
     * Writes the fields of an exception of this type.
     *
     * @param tape where they go
     * @param error the exception
     */
    public void writeFields(Tape tape, Throwable error) {
      fields.write(tape, type.cast(error));
    }
  }
}
