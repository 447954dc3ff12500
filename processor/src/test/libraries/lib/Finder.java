package lib;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what has an id. */
public interface Finder<T> {
  /**
   * Finds one.
   *
   * @param id the id
   * @return what has it, or null
   */
  @Nullable T find(String id);

  List<@Nullable T> findAll(Map<String, @Nullable Integer> limits, String... ids);

  /** Adds one; see {@link #find(String) how to find it}. */
  T add(T value, @Nullable String reason) throws UnknownIdException;

  Runnable watch(Listener<T> listener);
}
