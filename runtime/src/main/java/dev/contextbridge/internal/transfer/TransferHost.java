package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.internal.engine.SharedEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What the scripts that take values apart and build them may ask of Java. */
public final class TransferHost {
  private static final int MAX_EXPECTED = 1 << 16;

  private final TransferServices services;

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
   * @param strings how many the last one had: this one may be like it
   * @return an empty one
   */
  @HostAccess.Export
  public ParcelWriter begin(int strings) {
    services.enter();
    return new ParcelWriter(services, Math.min(strings, MAX_EXPECTED));
  }

  /**
   * Hands out a function of this world.
   *
   * @param adapter takes what {@link Arguments#wire} gives, and gives a plain value or a parcel
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
   * What carries symbols.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public SymbolHost symbols() {
    return new SymbolHost(services);
  }

  /**
   * Calls a function that is not of this world without arguments.
   *
   * @param handle its handle
   * @return a string, number, boolean, or null for undefined; a parcel for anything else
   */
  @HostAccess.Export
  public @Nullable Object call(FunctionHandle handle) {
    return callWith(handle);
  }

  /**
   * Calls it with an argument that needs no parcel.
   *
   * @param handle its handle
   * @param a see {@link Arguments#read}
   * @return see {@link #call(FunctionHandle)}
   */
  @HostAccess.Export
  public @Nullable Object call1(FunctionHandle handle, Value a) {
    return callWith(handle, a);
  }

  /**
   * Calls it with two.
   *
   * @param handle its handle
   * @param a see {@link Arguments#read}
   * @param b the next
   * @return see {@link #call(FunctionHandle)}
   */
  @HostAccess.Export
  public @Nullable Object call2(FunctionHandle handle, Value a, Value b) {
    return callWith(handle, a, b);
  }

  /**
   * Calls it with three.
   *
   * @param handle its handle
   * @param a see {@link Arguments#read}
   * @param b the next
   * @param c the next
   * @return see {@link #call(FunctionHandle)}
   */
  @HostAccess.Export
  public @Nullable Object call3(FunctionHandle handle, Value a, Value b, Value c) {
    return callWith(handle, a, b, c);
  }

  /**
   * Calls it with four: without an array, since each element of one would be a call of the engine.
   *
   * @param handle its handle
   * @param a see {@link Arguments#read}
   * @param b the next
   * @param c the next
   * @param d the next
   * @return see {@link #call(FunctionHandle)}
   */
  @HostAccess.Export
  public @Nullable Object call4(FunctionHandle handle, Value a, Value b, Value c, Value d) {
    return callWith(handle, a, b, c, d);
  }

  /**
   * Calls it with any arguments.
   *
   * @param handle its handle
   * @param arguments a list
   * @return see {@link #call(FunctionHandle)}
   */
  @HostAccess.Export
  public @Nullable Object callPacked(FunctionHandle handle, Parcel arguments) {
    try {
      services.enter();
      return services.call(handle.function(), Arguments.packed(arguments));
    } catch (RuntimeException | Error e) {
      throw services.fail(e, handle.function().toString());
    }
  }

  private @Nullable Object callWith(FunctionHandle handle, Value... arguments) {
    try {
      services.enter();
      return services.call(handle.function(), Arguments.read(arguments));
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
    if (services.code().isFull()) {
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
   * @param writing what it takes them apart with
   * @return a function of this world
   */
  @HostAccess.Export
  public Value writer(Shape shape, Value writing) {
    services.enter();
    return services.code().writer(shape, writing);
  }

  /**
   * Whether small values cross as JSON.
   *
   * @return whether that is faster, which depends on the engine
   */
  @HostAccess.Export
  public boolean usesJson() {
    return SharedEngine.usesJson();
  }

  /**
   * The code that copies a record of a shape.
   *
   * @param shape the shape
   * @param writing what the code needs
   * @return a function, see {@link CopierScripts}
   */
  @HostAccess.Export
  public Value copier(Shape shape, Value writing) {
    services.enter();
    return services.code().copier(shape, writing);
  }

  /**
   * Packs a record of plain fields.
   *
   * @param shape what it looks like
   * @param values those of its fields, which are what the shape says
   * @return a parcel
   */
  @HostAccess.Export
  public Parcel packRecord(Shape shape, Value values) {
    services.enter();
    return new Parcel(PlainRecord.of(shape, values));
  }

  /**
   * Packs a value.
   *
   * @param json all of it
   * @return a parcel
   */
  @HostAccess.Export
  public Parcel packJson(String json) {
    services.enter();
    return new Parcel(new PlainJson(json));
  }

  /**
   * Makes a plain value.
   *
   * @param parcel one that says that it is such a value
   * @return the value, new
   */
  @HostAccess.Export
  public Value unpackPlain(Parcel parcel) {
    services.enter();
    return parcel.plain().in(services.code());
  }

  /**
   * The code that makes the records of a run.
   *
   * @param parcel the parcel
   * @param index the attachment that says what they look like
   * @param makings what it makes them with
   * @return a function of this world
   */
  @HostAccess.Export
  public Value maker(Parcel parcel, int index, Value makings) {
    services.enter();
    return services.code().maker((Shape) parcel.attachment(index), makings);
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
    Object value = JavaUnpacker.unpack(parcel, services.stacks());
    return value == null ? null : Ref.of(value);
  }
}
