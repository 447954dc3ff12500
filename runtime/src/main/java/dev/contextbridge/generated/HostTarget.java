package dev.contextbridge.generated;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated bridge classes, whose exported methods the glue calls. One instance
 * without a target builds the values of a world; each Java object that is handed out has one more,
 * which calls it. No script ever holds one: they live in the closures of the glue.
 */
public abstract class HostTarget {
  /** The connection to the world that calls. */
  protected final Link link;

  /** The Java object that is called; null where values are built. */
  protected final @Nullable Object target;

  private final BridgedType<?> type;

  /**
   * A target for one world.
   *
   * @param type the interface that the class was generated for
   * @param link the connection to the world
   * @param target the Java object that is called; null to build values
   */
  protected HostTarget(BridgedType<?> type, Link link, @Nullable Object target) {
    this.type = type;
    this.link = link;
    this.target = target;
  }

  /**
   * Implements an interface by a function or an object of a script. For the glue alone.
   *
   * @param method the number of the function, or of the object's first method
   * @param adapters the glue's adapter of the function, or those of the object's methods
   * @param original the function or object
   * @param home what it is when Java handed it out; null for one of the script's own
   * @return the handle of the Java object
   */
  @HostAccess.Export
  public final Ref bind(int method, Value adapters, Value original, @Nullable Ref home) {
    link.enterValue();
    return face(method, adapters, original, home);
  }

  /**
   * The Java object of what comes home. For the glue alone.
   *
   * @param home what Java handed out
   * @param expected what the error says that it must be
   * @return the same handle
   */
  @HostAccess.Export
  public final Ref home(Ref home, String expected) {
    if (!home.isHomeOf(type)) {
      throw link.refuse(expected, "another object of Java");
    }
    return home;
  }

  /**
   * The function that reads another interface. For the glue alone.
   *
   * @param reference its place among the references of the glue
   * @return the function
   */
  @HostAccess.Export
  public final Value reader(int reference) {
    link.enterValue();
    return link.reader(type.glue().reference(reference));
  }

  /**
   * Makes the Java object that stands for a function or an object of a script.
   *
   * @param method the number of the function, or of the object's first method
   * @param adapters the glue's adapter of the function, or those of the object's methods
   * @param original the function or object
   * @param home what it is when Java handed it out; null for one of the script's own
   * @return its handle
   */
  protected Ref face(int method, Value adapters, Value original, @Nullable Ref home) {
    throw unknown(method);
  }

  /**
   * What the glue makes the arguments of a call from Java of.
   *
   * @param method the number of the method or function
   * @param values the arguments
   * @return single values, or the slots of one tape
   */
  protected @Nullable Object[] arguments(int method, @Nullable Object[] values) {
    throw unknown(method);
  }

  /**
   * The Java value of what a call from Java gave.
   *
   * @param method the number of the method or function
   * @param result what the glue returned
   * @return the result
   */
  protected @Nullable Object result(int method, Value result) {
    throw unknown(method);
  }

  private IllegalStateException unknown(int method) {
    return new IllegalStateException(getClass().getName() + " has no method " + method);
  }
}
