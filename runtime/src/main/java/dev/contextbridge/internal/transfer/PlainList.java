package dev.contextbridge.internal.transfer;

import dev.contextbridge.generated.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/** An array on its way to Java. */
public final class PlainList {
  private final List<@Nullable Object> elements;

  PlainList(int length) {
    elements = new ArrayList<>(length);
  }

  /**
   * Adds an element.
   *
   * @param element a handle, null for null
   */
  @HostAccess.Export
  public void ref(@Nullable Ref element) {
    elements.add(plain(element));
  }

  /**
   * The list, also before it is full: elements may refer to it.
   *
   * @return a handle of an unmodifiable list
   */
  @HostAccess.Export
  public Ref end() {
    return Ref.of(Collections.unmodifiableList(elements));
  }

  static @Nullable Object plain(@Nullable Object wire) {
    return wire == null ? null : ((Ref) wire).get();
  }
}
