package dev.contextbridge.internal.js;

import dev.contextbridge.JsException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Texts;
import dev.contextbridge.generated.TypedArrays;
import dev.contextbridge.internal.regex.RegexDialects;
import dev.contextbridge.internal.regex.UnsharedRegexException;
import dev.contextbridge.internal.transfer.TransferHost;
import dev.contextbridge.internal.transfer.TransferServices;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the scripts that every world starts with may ask of Java. No script of a user ever holds it.
 */
public final class WorldHost {
  private final WorldServices services;
  private final TransferHost transfers;
  private final BlobHost blobs;
  private final FrameHost frames;

  /**
   * The Java side of one world's scripts.
   *
   * @param services the world
   * @param transfers the same for values of no declared type
   */
  public WorldHost(WorldServices services, TransferServices transfers) {
    this.services = services;
    this.transfers = new TransferHost(transfers);
    this.blobs = new BlobHost(services);
    this.frames = new FrameHost(services);
  }

  /**
   * The transfer limit.
   *
   * @return elements
   */
  @HostAccess.Export
  public int maxElements() {
    return services.maxElements();
  }

  /**
   * The transfer limit.
   *
   * @return bytes
   */
  @HostAccess.Export
  public double maxBytes() {
    return services.maxBytes();
  }

  /**
   * The description of the failure that was just caught.
   *
   * @return a tape, or null when Java left none
   */
  @HostAccess.Export
  public @Nullable Object @Nullable [] failure() {
    return services.takeFailure();
  }

  /**
   * Starts a list.
   *
   * @param capacity how many elements are announced, within the limit
   * @return an empty list
   */
  @HostAccess.Export
  public Items items(int capacity) {
    services.enter();
    return new Items(capacity);
  }

  /**
   * Stands for a value that is built later.
   *
   * @param list where it goes, or null
   * @return its handle
   */
  @HostAccess.Export
  public Ref unbuilt(@Nullable Items list) {
    Ref ref = Ref.unbuilt();
    if (list != null) {
      list.ref(ref);
    }
    return ref;
  }

  /**
   * Copies bytes out of the world.
   *
   * @param buffer an {@code ArrayBuffer}
   * @param offset the first byte
   * @param length how many
   * @return a handle of a new {@code byte[]}
   */
  @HostAccess.Export
  public Ref bytes(Value buffer, int offset, int length) {
    byte[] copy = new byte[length];
    buffer.readBuffer(offset, copy, 0, length);
    return Ref.of(copy);
  }

  /**
   * Copies the elements of a typed array out of the world.
   *
   * @param view the name of its class
   * @param buffer its {@code ArrayBuffer}
   * @param offset the first byte
   * @param length how many bytes
   * @return a handle of a new array of Java's type
   */
  @HostAccess.Export
  public Ref numbers(String view, Value buffer, int offset, int length) {
    return Ref.of(TypedArrays.read(view, buffer, offset, length));
  }

  /**
   * The size of a bigint.
   *
   * @param value a bigint
   * @return how many bytes it takes
   */
  @HostAccess.Export
  public int bigintBytes(Value value) {
    services.enter();
    return value.asBigInteger().bitLength() / Byte.SIZE + 1;
  }

  /**
   * A bigint of any size, which is not copied.
   *
   * @param value a bigint
   * @return a handle of a {@link java.math.BigInteger}
   */
  @HostAccess.Export
  public Ref bigInteger(Value value) {
    services.enter();
    return Ref.of(value.asBigInteger());
  }

  /**
   * Reads a text of a declared type.
   *
   * @param type the simple name of its Java class
   * @param text the text, of a length that is cheap to read
   * @return a handle of the value, or null when the text is not in the format of the type
   */
  @HostAccess.Export
  public @Nullable Ref text(String type, String text) {
    services.enter();
    Object value = Texts.parse(type, text);
    return value == null ? null : Ref.of(value);
  }

  /**
   * Makes the Java form of a regular expression.
   *
   * @param source its source
   * @param flags its flags
   * @return a handle of a {@link java.util.regex.Pattern}
   */
  @HostAccess.Export
  public Ref pattern(String source, String flags) {
    try {
      services.enter();
      return Ref.of(RegexDialects.toJava(source, flags));
    } catch (UnsharedRegexException e) {
      throw services.refuse("a RegExp that means the same in Java", "one with " + e.getMessage());
    } catch (RuntimeException | Error e) {
      throw services.fail(e, "RegExp");
    }
  }

  /**
   * The Java side of a promise.
   *
   * @return one that is not settled
   */
  @HostAccess.Export
  public Deferred deferred() {
    services.enter(); // or a lock could be left half taken
    Deferred deferred = new Deferred(services::enter, services::takeThrown);
    services.track(deferred);
    return deferred;
  }

  /**
   * Makes the Java form of an error.
   *
   * @param errorClass its standard class
   * @param name its name
   * @param message its message
   * @param stack its stack
   * @param cause its cause, made by this method
   * @return a handle of a {@link JsException}
   */
  @HostAccess.Export
  public Ref error(
      String errorClass, String name, String message, String stack, @Nullable Ref cause) {
    return Ref.of(
        new JsException(
            errorClass,
            name,
            message,
            services.stacks().apply(stack),
            cause == null ? null : cause.get()));
  }

  /**
   * Leaves an error for the Java code that called into the world.
   *
   * @param error made by {@link #error}
   */
  @HostAccess.Export
  public void thrown(Ref error) {
    services.leaveThrown(error.get());
  }

  /**
   * Reports a rejection that nothing handles.
   *
   * @param error made by {@link #error}
   */
  @HostAccess.Export
  public void rejected(Ref error) {
    services.unhandledRejection(error.get());
  }

  /**
   * Takes back the report of a rejection: somebody handles it after all.
   *
   * @param error what was {@link #rejected}
   */
  @HostAccess.Export
  public void handled(Ref error) {
    services.handledRejection(error.get());
  }

  /**
   * Reports an error that nothing catches.
   *
   * @param error made by {@link #error}
   */
  @HostAccess.Export
  public void uncaught(Ref error) {
    services.enter();
    services.uncaught(error.get());
  }

  /**
   * What carries values of no declared type.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public TransferHost transfers() {
    return transfers;
  }

  /**
   * What stands behind {@code Blob} and {@code File}.
   *
   * @return the Java side of them
   */
  @HostAccess.Export
  public BlobHost blobs() {
    return blobs;
  }

  /**
   * What stands behind {@code VideoFrame}.
   *
   * @return the Java side of it
   */
  @HostAccess.Export
  public FrameHost frames() {
    return frames;
  }

  /**
   * Whether this JVM converts 16-bit floating point numbers, which it does from Java 20 on.
   *
   * @return true when the engine's {@code Float16Array} works
   */
  @HostAccess.Export
  public boolean float16() {
    return Runtime.version().feature() >= 20;
  }

  /**
   * Prints.
   *
   * @param level the function of {@code console} that was called
   * @param text what it was called with
   */
  @HostAccess.Export
  public void console(String level, String text) {
    guarded("console", () -> services.print(level, text));
  }

  /**
   * Starts a timer.
   *
   * @param callback a function without parameters
   * @param delayMillis milliseconds, not negative
   * @param repeat whether it goes on until it is stopped
   * @return its id
   */
  @HostAccess.Export
  public int setTimer(Value callback, double delayMillis, boolean repeat) {
    services.enter();
    int id = services.startTimer(callback, (long) delayMillis, repeat);
    if (id == 0) {
      throw services.refuse("at most " + services.maxTimers(), "one more");
    }
    return id;
  }

  /**
   * Stops a timer.
   *
   * @param id its id; one that is not running is ignored
   */
  @HostAccess.Export
  public void clearTimer(int id) {
    services.enter();
    services.stopTimer(id);
  }

  private void guarded(String site, Runnable body) {
    try {
      services.enter();
      body.run();
    } catch (RuntimeException | Error e) {
      BridgeFailure failure = services.fail(e, site);
      throw failure;
    }
  }
}
