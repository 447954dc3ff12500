package dev.contextbridge.internal.transfer;

import dev.contextbridge.JsSymbol;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What symbols.js asks of Java. No script of a user ever holds it. */
public final class SymbolHost {
  private final TransferServices services;

  SymbolHost(TransferServices services) {
    this.services = services;
  }

  /**
   * The policy of the bridge.
   *
   * @return whether symbols cross
   */
  @HostAccess.Export
  public boolean kept() {
    return services.keepsSymbols();
  }

  /**
   * Makes the Java form of a symbol that is neither registered nor well-known.
   *
   * @param description null for none
   * @return a new handle
   */
  @HostAccess.Export
  public JsSymbol unique(@Nullable String description) {
    services.enter();
    return JsSymbol.unique(description);
  }

  /**
   * Makes the Java form of a registered symbol.
   *
   * @param key its key
   * @return a handle
   */
  @HostAccess.Export
  public JsSymbol registered(String key) {
    services.enter();
    return JsSymbol.registered(key);
  }

  /**
   * Makes the Java form of a well-known symbol.
   *
   * @param name its name
   * @return a handle; null when it is of an ECMAScript that is newer than this bridge
   */
  @HostAccess.Export
  public @Nullable JsSymbol wellKnown(String name) {
    try {
      return JsSymbol.wellKnown(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * What a symbol was made with.
   *
   * @param symbol a handle
   * @return its description or null
   */
  @HostAccess.Export
  public @Nullable String description(JsSymbol symbol) {
    return symbol.description();
  }

  /**
   * The key of a registered symbol.
   *
   * @param symbol a handle
   * @return its key, or null when it is none
   */
  @HostAccess.Export
  public @Nullable String key(JsSymbol symbol) {
    return symbol.key();
  }

  /**
   * The name of a well-known symbol.
   *
   * @param symbol a handle
   * @return its name, or null when it is none
   */
  @HostAccess.Export
  public @Nullable String wellKnownName(JsSymbol symbol) {
    return symbol.wellKnownName();
  }

  /**
   * What stands for a symbol in this world.
   *
   * @param symbol a handle
   * @return a {@code WeakRef}, or null
   */
  @HostAccess.Export
  public @Nullable Value find(JsSymbol symbol) {
    services.enter();
    return services.symbol(symbol);
  }

  /**
   * Remembers what stands for a symbol.
   *
   * @param symbol a handle
   * @param weakRef a {@code WeakRef} to the symbol of this world
   */
  @HostAccess.Export
  public void remember(JsSymbol symbol, Value weakRef) {
    services.enter();
    services.remember(symbol, weakRef);
  }
}
