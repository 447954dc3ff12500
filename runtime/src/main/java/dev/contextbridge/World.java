package dev.contextbridge;

import dev.contextbridge.generated.BridgedType;
import java.nio.file.Path;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An isolated JavaScript global with its own built-ins. Any thread may call; a bridge runs one
 * thread at a time.
 *
 * <p>Dynamic values are {@link String}, {@link Integer}, {@link Double}, {@link
 * java.math.BigInteger}, {@link Boolean}, null, {@link JsUndefined}, {@link java.util.List}, {@link
 * java.util.Map}, {@link java.time.Instant}, {@code byte[]}, {@link java.nio.ByteBuffer}, {@link
 * JsException} and, for a promise, {@link java.util.concurrent.CompletionStage}.
 */
public interface World {
  /**
   * The world's id.
   *
   * @return 0 for the main world
   */
  int id();

  /**
   * An object that a script put on {@code window}, as a Java interface: a plain object, an instance
   * of a class, or an API that Java exposed there. Each method is read once, now; later changes of
   * the object do not count. The same object is the same Java object each time.
   *
   * @param key the property of {@code window}; a variable that {@code const}, {@code let} or {@code
   *     class} declares is none
   * @param type the generated code of the interface, such as {@code PluginBridge.type()}
   * @param <T> the interface
   * @return the implementation of an exposed API, else an object that calls the script's; any
   *     thread may call it
   * @throws JsException a {@code TypeError} when there is no such object or when it lacks a method,
   *     and what a getter throws
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  <T> T get(String key, BridgedType<T> type);

  /**
   * Runs a script in sloppy mode, as a {@code script} element does.
   *
   * @param script its text
   * @return a copy of the value of its last statement; {@link JsUndefined} when that is a function
   *     or a symbol
   * @throws JsException when it throws, or when its value cannot be copied
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  @Nullable Object evaluate(String script);

  /**
   * Runs the script or, if it is named {@code .mjs}, the module in a file. Stack traces name the
   * file relative to the module root, or without its folder.
   *
   * <p>A module runs once in a world: evaluated or imported again, it gives what it gave before. It
   * may import {@code .js} and {@code .mjs} files below {@link BridgeBuilder#moduleRoot}, or below
   * the folder of the first module that was evaluated in this world. What it throws before it waits
   * for something is thrown here, unless the call comes from inside a turn of this world.
   *
   * @param file in UTF-8
   * @return a copy of the value of the script's last statement; of a module, a {@link
   *     java.util.concurrent.CompletionStage} of a {@link java.util.Map} with what it exports,
   *     complete unless a top-level {@code await} is waiting
   * @throws IllegalArgumentException when a module is outside of the module root
   * @throws java.io.UncheckedIOException when the file cannot be read
   * @throws JsException when it throws, or when its value cannot be copied
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  @Nullable Object evaluate(Path file);

  /**
   * Runs the text of a module, as {@link #evaluate(Path)} does. Its imports start at the module
   * root.
   *
   * @param module its text
   * @return what it exports, by name
   * @throws JsException when it throws before it waits for something
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  CompletionStage<@Nullable Object> evaluateModule(String module);

  /**
   * Runs the text of a module whose exports have a declared type.
   *
   * @param module its text
   * @param codec the type of an object with the exports
   * @param <T> the Java type
   * @return what it exports
   * @throws JsException when it throws before it waits for something
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  <T extends @Nullable Object> CompletionStage<T> evaluateModule(String module, Codec<T> codec);

  /**
   * Runs a script whose value has a declared type.
   *
   * @param script its text
   * @param codec the type
   * @param <T> the Java type
   * @return the value of its last statement
   * @throws JsException when it throws, or a {@code TypeError} when its value is of another type
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  <T extends @Nullable Object> T evaluate(String script, Codec<T> codec);

  /**
   * Runs the script in a file, whose value has a declared type. The value of a module is a promise
   * of an object with its exports: {@code Codec.promiseOf(…)}.
   *
   * @param file a script in UTF-8, or a module
   * @param codec the type
   * @param <T> the Java type
   * @return the value of its last statement
   * @throws java.io.UncheckedIOException when the file cannot be read
   * @throws JsException when it throws, or a {@code TypeError} when its value is of another type
   * @throws LimitExceededException when it breaks a limit of the bridge
   * @throws BridgeClosedException when the bridge is closed
   */
  <T extends @Nullable Object> T evaluate(Path file, Codec<T> codec);
}
