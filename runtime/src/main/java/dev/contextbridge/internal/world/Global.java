package dev.contextbridge.internal.world;

import dev.contextbridge.generated.BridgedType;
import org.jspecify.annotations.Nullable;

/** What every world of a bridge has on its global object, frozen, before any script runs. */
public final class Global {
  private final String key;
  private final @Nullable Object value;
  private final BridgedType.@Nullable Instance<?> api;

  private Global(String key, @Nullable Object value, BridgedType.@Nullable Instance<?> api) {
    this.key = key;
    this.value = value;
    this.api = api;
  }

  /**
   * An API.
   *
   * @param key the property
   * @param api the implementation
   * @return the global
   */
  public static Global of(String key, BridgedType.Instance<?> api) {
    return new Global(key, null, api);
  }

  /**
   * A value of no declared type, which is copied for each world when that is made.
   *
   * @param key the property
   * @param value the value
   * @return the global
   * @throws IllegalArgumentException when it cannot be copied
   */
  public static Global of(String key, @Nullable Object value) {
    Object unused = BridgeCore.packed(key, value);
    return new Global(key, value, null);
  }

  /**
   * The property.
   *
   * @return its name
   */
  public String key() {
    return key;
  }

  void bind(JsWorld world) {
    if (api == null) {
      BridgeCore.bind(world, key, BridgeCore.packed(key, value));
    } else {
      BridgeCore.bind(world, key, api);
    }
  }
}
