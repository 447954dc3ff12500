package dev.contextbridge.internal.transfer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The shapes that the worlds of a bridge have met, each once: worlds share the code for them. */
public final class Shapes {
  /** Scripts decide what there is: beyond this, records cross without code of their own. */
  private static final int MAX_SHAPES = 4096;

  private record Key(List<String> keys, String kinds) {}

  private final Map<Key, Shape> shapes = new ConcurrentHashMap<>();

  /** None yet. */
  public Shapes() {}

  /**
   * A shape.
   *
   * @param keys what the records' own keys are, in their order
   * @param kinds a letter for each, see {@link Shape.Kind#of}
   * @return always the same for the same; null when there are too many
   */
  public @Nullable Shape of(List<String> keys, String kinds) {
    Key key = new Key(List.copyOf(keys), kinds);
    Shape known = shapes.get(key);
    if (known != null || shapes.size() >= MAX_SHAPES) {
      return known;
    }
    return shapes.computeIfAbsent(key, each -> new Shape(each.keys(), each.kinds()));
  }
}
