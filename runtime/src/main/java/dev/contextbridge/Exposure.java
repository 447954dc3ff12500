package dev.contextbridge;

import dev.contextbridge.generated.BridgedType;

/**
 * An implementation bound to its generated code: what {@code NotesApiBridge.of(implementation)}
 * returns and {@link ContextBridge} exposes. The annotation processor writes that class; see {@link
 * ExposeInMainWorld} if the compiler does not find it. Immutable; one exposure may go to many
 * worlds and bridges.
 */
public final class Exposure {
  private final BridgedType.Instance<?> api;
  private final String key;
  private final int worldId;

  private Exposure(BridgedType.Instance<?> api, String key, int worldId) {
    this.api = api;
    this.key = key;
    this.worldId = worldId;
  }

  /**
   * Binds an implementation. Called by generated code.
   *
   * @param type the generated code of its interface
   * @param implementation what answers the calls
   * @param key the API key of the annotation
   * @param worldId the world of the annotation, 0 for the main world
   * @param <T> the annotated interface
   * @return the exposure
   */
  public static <T> Exposure of(BridgedType<T> type, T implementation, String key, int worldId) {
    return new Exposure(type.bind(implementation), key, worldId);
  }

  /**
   * The key of the annotation.
   *
   * @return the property of {@code window}
   */
  public String key() {
    return key;
  }

  /**
   * The world of the annotation.
   *
   * @return its id, 0 for the main world
   */
  public int worldId() {
    return worldId;
  }

  /**
   * The bound implementation. Called by the runtime.
   *
   * @return the implementation with its generated code
   */
  public BridgedType.Instance<?> api() {
    return api;
  }
}
