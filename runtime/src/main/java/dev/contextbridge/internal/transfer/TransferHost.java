package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the scripts that take values apart and build them may ask of Java. */
public final class TransferHost {
  private final TransferServices services;

  /** Scripts decide what there is: beyond this, records cross without code of their own. */
  private static final int MAX_SHAPES = 128;

  private final Map<Shape, Value> writers = new HashMap<>();
  private final Map<Shape, Value> makers = new HashMap<>();

  /**
   * The Java side of one world.
   *
   * @param services the world
   */
  public TransferHost(TransferServices services) {
    this.services = services;
  }

  /**
   * Begins a parcel.
   *
   * @return an empty one
   */
  @HostAccess.Export
  public ParcelWriter begin() {
    services.enter();
    return new ParcelWriter(services);
  }

  /**
   * Hands out a function of this world.
   *
   * @param adapter takes a parcel of arguments, or null for none, and gives a plain value or a
   *     parcel
   * @param original the function
   * @param name its name
   * @param length how many parameters it declares
   * @param label what errors call it
   * @return its handle
   */
  @HostAccess.Export
  public FunctionHandle handOut(
      Value adapter, Value original, String name, int length, String label) {
    services.enter();
    return new FunctionHandle(services.function(adapter, original, name, length, label));
  }

  /**
   * Recognizes a function that comes home.
   *
   * @param handle any handle
   * @return the function, or null when it is not one of this world
   */
  @HostAccess.Export
  public @Nullable Value original(FunctionHandle handle) {
    return services.original(handle.function());
  }

  /**
   * What stands for a function that came before.
   *
   * @param handle any handle
   * @return a {@code WeakRef}, or null
   */
  @HostAccess.Export
  public @Nullable Value proxy(FunctionHandle handle) {
    services.enter();
    return services.proxy(handle.function());
  }

  /**
   * Remembers what stands for a function.
   *
   * @param handle its handle
   * @param weakRef a {@code WeakRef} to the proxy
   */
  @HostAccess.Export
  public void remember(FunctionHandle handle, Value weakRef) {
    services.enter();
    services.remember(handle.function(), weakRef);
  }

  /**
   * Calls a function that is not of this world.
   *
   * @param handle its handle
   * @param arguments a parcel with an array; null for none
   * @return a string, number, boolean, or null for undefined; a parcel for anything else
   */
  @HostAccess.Export
  public @Nullable Object call(FunctionHandle handle, @Nullable Parcel arguments) {
    try {
      services.enter();
      return services.call(handle.function(), arguments);
    } catch (RuntimeException | Error e) {
      throw services.fail(e, handle.function().toString());
    }
  }

  /**
   * A promise that came.
   *
   * @param parcel the parcel
   * @param index the attachment
   * @return an opaque object that becomes a promise
   */
  @HostAccess.Export
  public Object promise(Parcel parcel, int index) {
    services.enter();
    Object attached = parcel.attachment(index);
    return attached instanceof Deferred deferred
        ? services.promiseOfWorld(deferred.stage(JavaUnpacker::parcelOf))
        : services.promise((CompletionStage<?>) attached);
  }

  /**
   * What records look like.
   *
   * @param keys an array of their keys
   * @param kinds a letter for each, see {@link Shape.Kind#of}
   * @return a handle; null when there are too many shapes
   */
  @HostAccess.Export
  public @Nullable Shape shape(Value keys, String kinds) {
    services.enter();
    if (writers.size() >= MAX_SHAPES) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < kinds.length(); i++) {
      names.add(keys.getArrayElement(i).asString());
    }
    return services.shapes().of(names, kinds);
  }

  /**
   * The code that takes records apart.
   *
   * @param shape what they look like
   * @return a function of this world
   */
  @HostAccess.Export
  public Value writer(Shape shape) {
    services.enter();
    return writers.computeIfAbsent(shape, each -> services.run(each.writer()));
  }

  /**
   * Makes the records of a run.
   *
   * @param parcel the parcel
   * @param start where the run begins
   * @param objects takes the records by their indexes
   * @param list takes them as well
   * @param from where in the list the first goes
   * @return a function that adds what is no plain value, or undefined when all is there
   */
  @HostAccess.Export
  public Value records(Parcel parcel, int start, Value objects, Value list, int from) {
    services.enter();
    Run run = parcel.run(start);
    int width = run.shape().fields().size();
    @Nullable Object[] arguments = new Object[4 + run.count() * width];
    arguments[0] = objects;
    arguments[1] = run.first();
    arguments[2] = list;
    arguments[3] = from;
    run.forEach((row, field, plain) -> arguments[4 + row * width + field.place()] = plain);
    return makers
        .computeIfAbsent(run.shape(), each -> services.run(each.maker()))
        .execute(arguments);
  }

  /**
   * Builds the Java form of a value.
   *
   * @param parcel the value
   * @return a handle, or null for null
   */
  @HostAccess.Export
  public @Nullable Ref toJava(Parcel parcel) {
    services.enter();
    Object value = JavaUnpacker.unpack(parcel);
    return value == null ? null : Ref.of(value);
  }
}
