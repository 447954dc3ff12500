package dev.contextbridge.generated;

import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one generated glue script to one world: what generated Java code may ask of the
 * world. Used only on the thread that runs the bridge, but for {@link #call}, which any thread may
 * call.
 */
public interface Link {
  /**
   * Called before the application's code is entered from a script. Makes sure that enough of the
   * thread's stack is left for it, so that a script that recurses can never make it overflow.
   *
   * @throws StackOverflowError when there is not
   */
  void enter();

  /**
   * Called before a value is built of what a script sent: asks for less stack than {@link #enter}.
   *
   * @throws StackOverflowError when there is not enough
   */
  void enterValue();

  /**
   * Describes the failure of a call to the world.
   *
   * @param error what the implementation threw, or a {@link WireFailure} of its result
   * @param site the API and the method
   * @param errors the exceptions that the method declares
   * @return what the caller throws to the glue
   */
  BridgeFailure fail(Throwable error, String site, DeclaredErrors errors);

  /**
   * Refuses a script's value that Java could not take. The glue adds the path.
   *
   * @param expected what is accepted, with its article
   * @param got what came
   * @return what the caller throws to the glue
   */
  BridgeFailure refuse(String expected, String got);

  /**
   * Refuses a record whose constructor threw. The exception is logged.
   *
   * @param type the record's name in TypeScript
   * @param error what the constructor threw
   * @return what the caller throws to the glue
   */
  BridgeFailure refuseRecord(String type, Throwable error);

  /**
   * A Java function or bridged object as an object of this world.
   *
   * @param value the Java object
   * @param type its declared type
   * @param <T> its type
   * @return the original when it came from this world, else its proxy, the same one each time
   */
  <T> Value toJs(T value, BridgedType<T> type);

  /**
   * The glue's function that reads objects of another interface.
   *
   * @param type the interface
   * @return a function of this world
   */
  Value reader(BridgedType<?> type);

  /**
   * A stage as something the glue makes a promise of.
   *
   * @param stage the stage; it is settled in a turn of the bridge, whatever thread completes it
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes the result
   * @param <T> the result
   * @return an opaque object
   */
  <T extends @Nullable Object> Object promise(
      CompletionStage<? extends T> stage,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer);

  /**
   * Elements as something that the glue makes an iterable of.
   *
   * @param elements pulled one by one, when the script asks
   * @param end closed once: after the last element or a failure, when the script ends early, or
   *     when the world ends
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   * @param <T> the element
   * @return an opaque object
   */
  <T extends @Nullable Object> Object iteration(
      Iterator<? extends T> elements,
      AutoCloseable end,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer);

  /**
   * A publisher as something that the glue makes an asynchronous iterable of.
   *
   * @param publisher subscribed to by each iteration, and asked for one element at a time; it may
   *     signal on any thread
   * @param site the API and the method
   * @param errors the exceptions that may cross by name
   * @param writer writes one element
   * @param <T> the element
   * @return an opaque object
   */
  <T> Object published(
      Flow.Publisher<? extends T> publisher,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer);

  /**
   * Calls into the world, in a turn.
   *
   * @param function an adapter that the glue made
   * @param arguments makes the arguments
   * @param result turns what the adapter returned into a Java value
   * @param <R> the result
   * @return the result
   * @throws dev.contextbridge.JsException when the script threw or returned a wrong value
   */
  <R extends @Nullable Object> R call(
      Value function, Supplier<@Nullable Object[]> arguments, Function<Value, R> result);

  /**
   * Calls into the world for the effect, in a turn.
   *
   * @param function an adapter that the glue made
   * @param arguments makes the arguments
   * @throws dev.contextbridge.JsException when the script threw
   */
  void run(Value function, Supplier<@Nullable Object[]> arguments);

  /**
   * Tells whether an object of the other link's world is at home in this one.
   *
   * @param other a link of an object that came from JavaScript
   * @return true when both are links of one world
   */
  boolean sameWorld(Link other);
}
