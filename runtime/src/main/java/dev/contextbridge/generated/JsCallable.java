package dev.contextbridge.generated;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated classes that implement a Java interface by a function or an object of a
 * world. Two of them are equal when they are the same. It has no methods that could meet those of
 * the interface.
 */
public abstract class JsCallable {
  /** Calls the function, or the object's methods. Generated code says {@code super.js}. */
  protected final Adapter js;

  private final BridgedType<?> type;
  private final Link link;
  private final @Nullable Value original;

  /**
   * A Java face of a function or an object of JavaScript.
   *
   * @param type its declared type
   * @param bridge the generated code that carries what is passed and returned
   * @param method the number of the function, or of the object's first method
   * @param adapters the glue's adapter of the function, or those of the object's methods
   * @param original the script's function or object. One that leaves methods to Java does not come
   *     home as itself: scripts that are told of the type rely on having them all
   */
  protected JsCallable(
      BridgedType<?> type, HostTarget bridge, int method, Value adapters, Value original) {
    this(type, bridge, method, adapters, original, "");
  }

  /** The same, of a function whose site the adapter knows. */
  JsCallable(
      BridgedType<?> type,
      HostTarget bridge,
      int method,
      Value adapters,
      Value original,
      String site) {
    this.type = type;
    this.link = bridge.link;
    boolean isObject = type.face() != null;
    Value[] functions = isObject ? Adapter.each(adapters) : new Value[] {adapters};
    this.js = new Adapter(bridge, method, functions, site);
    this.original = js.isWhole() ? original : null;
  }

  /**
   * The script's function or object when it comes home.
   *
   * @param value any Java object
   * @param type the type that it is declared as
   * @param target the world that receives it
   * @return the original; null for an object of Java, for one of another world, for one that leaves
   *     methods to Java, and for an object where a function is declared
   */
  public static @Nullable Value originalOf(Object value, BridgedType<?> type, Link target) {
    boolean comesHome =
        value instanceof JsCallable js && target.sameWorld(js.link) && type.isLike(js.type);
    return comesHome ? ((JsCallable) value).original : null;
  }

  @Override
  public final String toString() {
    return type.expected() + " of JavaScript";
  }
}
