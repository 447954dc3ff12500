package dev.contextbridge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java's end of the {@code ipcRenderer} that preload scripts have. Messages are copied by the
 * dynamic column of the type table. Any thread may call.
 */
public interface Ipc {
  /**
   * Answers {@code ipcRenderer.invoke}.
   *
   * @param channel the name
   * @param handler called in a turn of the bridge
   * @throws BridgeException when the channel has a handler
   */
  void handle(String channel, Handler handler);

  /**
   * Stops answering.
   *
   * @param channel the name; one without a handler is ignored
   */
  void removeHandler(String channel);

  /**
   * Receives what {@code ipcRenderer.send} sends.
   *
   * @param channel the name
   * @param listener called in a turn of the bridge; several are called in their order
   * @return stops the listener
   */
  Runnable on(String channel, Listener listener);

  /**
   * Sends to the listeners of {@code ipcRenderer.on}. What they throw goes to the event sink.
   *
   * @param channel the name
   * @param arguments copied once for each listener
   * @throws IllegalArgumentException when an argument cannot be copied
   * @throws BridgeClosedException when the bridge is closed
   */
  void send(String channel, @Nullable Object... arguments);

  /** Answers a message. */
  @FunctionalInterface
  interface Handler {
    /**
     * Answers.
     *
     * @param arguments what was sent, in its dynamic Java form
     * @return the answer, or a {@link java.util.concurrent.CompletionStage} of it
     * @throws Exception what a script sees by the error policy; a {@link JsException} as itself
     */
    @Nullable Object handle(List<@Nullable Object> arguments) throws Exception;
  }

  /** Receives messages. */
  @FunctionalInterface
  interface Listener {
    /**
     * Receives one.
     *
     * @param arguments what was sent, in its dynamic Java form
     */
    void receive(List<@Nullable Object> arguments);
  }
}
