package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsSymbol;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/** Takes what a world's script has taken apart. */
public final class ParcelWriter {
  private final TransferServices services;
  private final List<Object> attachments = new ArrayList<>();
  private String[] strings;
  private int count;

  /**
   * An empty one.
   *
   * @param services what the world does
   * @param strings how many are expected
   */
  ParcelWriter(TransferServices services, int strings) {
    this.services = services;
    this.strings = new String[strings];
  }

  /**
   * Takes a string.
   *
   * @param a a string
   */
  @HostAccess.Export
  public void text(String a) {
    int at = take(1);
    strings[at] = a;
  }

  /**
   * Takes two.
   *
   * @param a a string
   * @param b the next
   */
  @HostAccess.Export
  public void text2(String a, String b) {
    int at = take(2);
    strings[at] = a;
    strings[at + 1] = b;
  }

  /**
   * Takes three.
   *
   * @param a a string
   * @param b the next
   * @param c the next
   */
  @HostAccess.Export
  public void text3(String a, String b, String c) {
    int at = take(3);
    strings[at] = a;
    strings[at + 1] = b;
    strings[at + 2] = c;
  }

  /**
   * Takes four: one call for the strings of most records.
   *
   * @param a a string
   * @param b the next
   * @param c the next
   * @param d the next
   */
  @HostAccess.Export
  public void text4(String a, String b, String c, String d) {
    int at = take(4);
    strings[at] = a;
    strings[at + 1] = b;
    strings[at + 2] = c;
    strings[at + 3] = d;
  }

  /**
   * Takes many.
   *
   * @param all an array of strings
   * @param size how many of them
   */
  @HostAccess.Export
  public void texts(Value all, int size) {
    services.enter();
    int at = take(size);
    for (int i = 0; i < size; i++) {
      strings[at + i] = all.getArrayElement(i).asString();
    }
  }

  /** Makes room for some more strings; gives the index of the first. */
  private int take(int more) {
    int at = count;
    int size = at + more;
    if (size > strings.length) {
      strings = Arrays.copyOf(strings, Math.max(size, 2 * strings.length));
    }
    count = size;
    return at;
  }

  /**
   * Copies bytes out of the world.
   *
   * @param buffer an {@code ArrayBuffer}
   * @param length how many bytes it has
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int bytes(Value buffer, int length) {
    services.enter();
    return attach(bytesOf(buffer, length));
  }

  /**
   * Takes a bigint of any size.
   *
   * @param value a bigint
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int bigint(Value value) {
    services.enter();
    return attach(value.asBigInteger());
  }

  /**
   * Takes a function.
   *
   * @param function its handle
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int function(FunctionHandle function) {
    services.enter();
    return attach(function);
  }

  /**
   * Takes a symbol.
   *
   * @param symbol its handle
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int symbol(JsSymbol symbol) {
    services.enter();
    return attach(symbol);
  }

  /**
   * Takes a promise.
   *
   * @param deferred a handle of its {@link Deferred}, which is completed with a parcel
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int promise(Ref deferred) {
    services.enter();
    return attach(deferred.<Deferred>get());
  }

  /**
   * Takes an object of Java that the script knows by its handle.
   *
   * @param handle the handle
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int handle(Ref handle) {
    services.enter();
    return attach(handle.<Object>get());
  }

  /**
   * Takes what a run's records look like.
   *
   * @param shape a handle
   * @return the index of the attachment
   */
  @HostAccess.Export
  public int shape(Shape shape) {
    return attach(shape);
  }

  /**
   * Closes the parcel.
   *
   * @param numbers an {@code ArrayBuffer} with the numbers
   * @param length how many bytes of it are used
   * @return the parcel
   */
  @HostAccess.Export
  public Parcel end(Value numbers, int length) {
    services.enter();
    return new Parcel(
        bytesOf(numbers, length),
        count == strings.length ? strings : Arrays.copyOf(strings, count),
        attachments);
  }

  private int attach(Object attachment) {
    attachments.add(attachment);
    return attachments.size() - 1;
  }

  private static byte[] bytesOf(Value buffer, int length) {
    byte[] copy = new byte[length];
    buffer.readBuffer(0, copy, 0, length);
    return copy;
  }
}
