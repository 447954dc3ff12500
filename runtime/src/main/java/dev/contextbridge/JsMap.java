package dev.contextbridge;

import dev.contextbridge.internal.transfer.Keys;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Map} of JavaScript where no type is declared; a plain object is a {@link Map} with
 * strings as keys. Unmodifiable, in the order of insertion. As in JavaScript, primitives are equal
 * by value and everything else by identity, so that looking something up never runs code of a key.
 */
public final class JsMap extends AbstractMap<@Nullable Object, @Nullable Object> {
  private final Map<Object, Entry<@Nullable Object, @Nullable Object>> entries =
      new LinkedHashMap<>();

  private JsMap() {}

  /**
   * A copy of a map.
   *
   * @param map keys and values of the dynamic column of the type table
   * @return a map that becomes a {@code Map} in a world
   */
  public static JsMap of(Map<?, ?> map) {
    Builder builder = new Builder();
    map.forEach(builder::put);
    return builder.map();
  }

  @Override
  public Set<Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<@Nullable Object, @Nullable Object>> iterator() {
        return Collections.unmodifiableCollection(entries.values()).iterator();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return entries.containsKey(Keys.of(key));
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    Entry<?, ?> entry = entries.get(Keys.of(key));
    return entry == null ? null : entry.getValue();
  }

  /** Fills a map that others may refer to already. */
  public static final class Builder {
    private final JsMap map = new JsMap();

    /** For an empty map. */
    public Builder() {}

    /**
     * Adds an entry.
     *
     * @param key the key
     * @param value the value
     */
    public void put(@Nullable Object key, @Nullable Object value) {
      map.entries.put(Keys.of(key), new SimpleImmutableEntry<>(key, value));
    }

    /**
     * The map, also before it is full.
     *
     * @return always the same
     */
    public JsMap map() {
      return map;
    }
  }
}
