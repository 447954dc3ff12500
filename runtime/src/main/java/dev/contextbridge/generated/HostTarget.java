package dev.contextbridge.generated;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import java.util.Arrays;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated bridge classes, whose exported methods the glue calls. One instance
 * without a target builds the values of a world; each Java object that is handed out has one more,
 * which calls it. No script ever holds one: they live in the closures of the glue.
 */
public abstract class HostTarget implements Cloneable {
  /** Of a method that declares no exceptions. */
  protected static final DeclaredErrors UNDECLARED = DeclaredErrors.NONE;

  /** The connection to the world that calls; null in the instance that others are copied from. */
  @SuppressWarnings("NullAway.Init") // no method that uses it is called on that instance
  protected Link link;

  /** The Java object that is called; null where values are built. */
  protected @Nullable Object target;

  @SuppressWarnings("NullAway.Init") // the first that generated code does is to describe
  private BridgedType<?> type;

  private @Nullable FunctionFace[] faces = new FunctionFace[0];

  /** A function of scripts whose class is one of the runtime's. */
  private record FunctionFace(BridgedType<?> type, String name, String site) {}

  /** The instance that the others are copied from. */
  protected HostTarget() {}

  /**
   * Says what the class was generated for. Called once, by its own initializer, before all else.
   *
   * @param name what the script is for
   * @param face the interface
   * @param title what the script calls it
   * @param reached classes that crossings touch; they are initialized before a script runs, because
   *     a script decides how deep the stack is when it calls
   * @param script the text of the glue, in parts that class files can hold
   * @return this, for a constant of the class
   */
  public final HostTarget describe(
      String name, Class<?> face, String title, Class<?>[] reached, String... script) {
    Glue glue = new Glue(name, this, reached, script);
    type = new BridgedType<>(face, glue, "make" + title, "read" + title);
    return this;
  }

  /**
   * The generated code of the interface.
   *
   * @return the type
   */
  public final BridgedType<?> bridged() {
    return type;
  }

  /**
   * The generated code of a functional interface.
   *
   * @param signature the interface with its type arguments
   * @param maker the name of the export that makes the JavaScript function; empty when only scripts
   *     give one
   * @return the type
   */
  public final BridgedType<?> function(String signature, String maker) {
    return new BridgedType<>(signature, type.glue(), maker);
  }

  /**
   * The same of one that scripts implement through a class of {@link Faces}.
   *
   * @param signature the interface with its type arguments
   * @param maker the name of the export that makes the JavaScript function; empty when only scripts
   *     give one
   * @param method the number of the function
   * @param name the simple name of the interface
   * @param site the API and the function, for errors
   * @return the type
   */
  public final BridgedType<?> function(
      String signature, String maker, int method, String name, String site) {
    BridgedType<?> function = function(signature, maker);
    faces = Arrays.copyOf(faces, Math.max(faces.length, method + 1));
    faces[method] = new FunctionFace(function, name, site);
    return function;
  }

  /**
   * What writes the records or unions of one type.
   *
   * @param shape the number of the type
   * @return the writer
   */
  public final ObjectWriter writer(int shape) {
    return new ObjectWriter(this, shape, false);
  }

  /**
   * The same of records that may contain records like themselves.
   *
   * @param shape the number of the type
   * @return the writer
   */
  public final ObjectWriter deepWriter(int shape) {
    return new ObjectWriter(this, shape, true);
  }

  /**
   * What carries the records or unions of one type from scripts.
   *
   * @param reader the name of the glue's export that reads them
   * @return the codec
   */
  public final Codec<?> reading(String reader) {
    return TypeCodec.generated(type.glue(), reader);
  }

  /**
   * Binds an implementation of the interface.
   *
   * @param implementation what answers the calls
   * @param key the API key of the annotation
   * @param worldId the world of the annotation, 0 for the main world
   * @return the exposure
   */
  @SuppressWarnings("unchecked") // generated code passes an implementation of its interface
  public final Exposure exposing(Object implementation, String key, int worldId) {
    return Exposure.of((BridgedType<Object>) type, implementation, key, worldId);
  }

  /** One for a world. A copy costs the compiler of generated classes no constructor. */
  final HostTarget in(Link world, @Nullable Object object) {
    try {
      HostTarget copy = (HostTarget) clone();
      copy.link = world;
      copy.target = object;
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e); // it is Cloneable
    }
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
    FunctionFace face = method < faces.length ? faces[method] : null;
    if (face == null) {
      return face(method, adapters, original, home);
    }
    return home != null && home.isHomeOf(face.type())
        ? home
        : Ref.of(Faces.of(face.name(), face.type(), this, method, adapters, original, face.site()));
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

  /**
   * Writes what is inside a record or union.
   *
   * @param shape the number of its type
   * @param tape where it goes
   * @param value the record or union
   */
  protected void write(int shape, Tape tape, Object value) {
    throw unknown(shape);
  }

  /**
   * The other interfaces that the glue refers to; they are loaded with it.
   *
   * @return their generated code, the interface itself perhaps among them
   */
  protected BridgedType<?>[] references() {
    return new BridgedType<?>[0];
  }

  /**
   * Called before the application's code is entered from a script.
   *
   * @return a tape for what it gives
   * @see Link#enter
   */
  protected final Tape enter() {
    link.enter();
    return new Tape(link);
  }

  /**
   * A tape for the world.
   *
   * @return an empty one
   */
  protected final Tape tape() {
    return new Tape(link);
  }

  /**
   * Hands over a record.
   *
   * @param list where it goes, or null
   * @param value the record
   * @return a handle, or null when the list has it
   */
  protected static @Nullable Ref hand(@Nullable Items list, Object value) {
    return Items.hand(list, value);
  }

  /**
   * Describes the failure of a call to the world.
   *
   * @param error what was thrown
   * @param site the API and the method, which declares no exceptions
   * @return what the caller throws to the glue
   */
  protected final BridgeFailure failure(Throwable error, String site) {
    return link.fail(error, site, DeclaredErrors.NONE);
  }

  private IllegalStateException unknown(int method) {
    return new IllegalStateException(getClass().getName() + " has no method " + method);
  }
}
