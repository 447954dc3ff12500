package dev.contextbridge.generated;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated classes that implement a Java interface by a function or an object of a
 * world. Two of them are equal when they are the same. It has no methods that could meet those of
 * the interface.
 */
public abstract class JsCallable {
  private final BridgedType<?> type;
  private final Link link;
  private final @Nullable Value original;

  /**
   * A Java face of a function or an object of JavaScript.
   *
   * @param type its declared type
   * @param link the connection to its world
   * @param original the script's function or object; null for an object that leaves methods to
   *     Java: scripts that are told of the type rely on having them all
   */
  protected JsCallable(BridgedType<?> type, Link link, @Nullable Value original) {
    this.type = type;
    this.link = link;
    this.original = original;
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
