package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.Ref;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** An object on its way to Java: its own enumerable string keys, in their order. */
public final class PlainMap {
  private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

  PlainMap() {}

  /**
   * Adds a property.
   *
   * @param key its key
   * @param value a handle of its value, null for null
   */
  @HostAccess.Export
  public void put(String key, @Nullable Ref value) {
    entries.put(key, PlainList.plain(value));
  }

  /**
   * The map, also before it is full: values may refer to it.
   *
   * @return a handle of an unmodifiable map
   */
  @HostAccess.Export
  public Ref end() {
    return Ref.of(Collections.unmodifiableMap(entries));
  }
}
