package dev.contextbridge.generated;

import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * Takes values from the glue, each through the method of its exact type, so that the engine's
 * conversion rules never decide.
 */
public abstract class Sink {
  /** For the sinks of this package. */
  Sink() {}

  abstract void accept(@Nullable Object wire);

  /**
   * Takes a string or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void string(@Nullable String value) {
    accept(value);
  }

  /**
   * Takes an integer or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void int32(@Nullable Integer value) {
    accept(value);
  }

  /**
   * Takes a number or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void number(@Nullable Double value) {
    accept(value);
  }

  /**
   * Takes a boolean or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void bool(@Nullable Boolean value) {
    accept(value);
  }

  /**
   * Takes a bigint that fits a long, or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void bigint(@Nullable Long value) {
    accept(value);
  }

  /**
   * Takes a Java value or null.
   *
   * @param value the value
   */
  @HostAccess.Export
  public final void ref(@Nullable Ref value) {
    accept(value);
  }
}
