package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeException;
import dev.contextbridge.Ipc;
import dev.contextbridge.internal.transfer.JavaUnpacker;
import dev.contextbridge.internal.transfer.Parcel;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Java's handlers and listeners of the preload world's messages, by channel. */
final class Channels implements Ipc {
  private static final Logger LOG = System.getLogger("dev.contextbridge");

  private final BridgeCore bridge;
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private final Map<String, List<Entry>> listeners = new ConcurrentHashMap<>();

  /** One registration: the same listener may listen twice, and stop once. */
  private static final class Entry {
    private final Listener listener;

    Entry(Listener listener) {
      this.listener = listener;
    }
  }

  Channels(BridgeCore bridge) {
    this.bridge = bridge;
  }

  @Override
  public void handle(String channel, Handler handler) {
    bridge.turns().checkOpen();
    if (handlers.putIfAbsent(channel, handler) != null) {
      throw new BridgeException("the channel '" + channel + "' has a handler already");
    }
  }

  @Override
  public void removeHandler(String channel) {
    handlers.remove(channel);
  }

  @Override
  public Runnable on(String channel, Listener listener) {
    bridge.turns().checkOpen();
    Entry entry = new Entry(listener);
    listeners.compute(
        channel,
        (key, known) -> {
          List<Entry> all = known == null ? new CopyOnWriteArrayList<>() : known;
          all.add(entry);
          return all;
        });
    return () -> stop(channel, entry);
  }

  private void stop(String channel, Entry entry) {
    listeners.computeIfPresent(
        channel,
        (key, known) -> {
          known.remove(entry);
          return known.isEmpty() ? null : known;
        });
  }

  /** Forgets all handlers and listeners. */
  void close() {
    handlers.clear();
    listeners.clear();
  }

  @Override
  public void send(String channel, @Nullable Object... arguments) {
    String site = "ipc.send('" + channel + "'): arguments";
    bridge.deliver(channel, WorldFunction.packed(site, Arrays.asList(arguments)));
  }

  /** A message of the preload world. */
  void receive(String channel, Parcel arguments) {
    for (Entry entry : listeners.getOrDefault(channel, List.of())) {
      try {
        entry.listener.receive(listOf(arguments));
      } catch (RuntimeException | Error e) { // whoever sends waits for no answer
        LOG.log(Level.ERROR, "a listener of the channel '" + channel + "' failed", e);
      }
    }
  }

  /** A message of the preload world that is answered. */
  CompletionStage<@Nullable Object> answer(String channel, Parcel arguments) {
    CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
    Handler handler = handlers.get(channel);
    if (handler == null) {
      answer.completeExceptionally(
          new BridgeException("No handler registered for '" + channel + "'"));
      return answer;
    }
    try {
      Object result = handler.handle(listOf(arguments));
      if (result instanceof CompletionStage<?> stage) {
        return stage.thenApply(value -> value);
      }
      answer.complete(result);
    } catch (Exception | Error e) { // whatever it is, the script is told by the error policy
      answer.completeExceptionally(e);
    }
    return answer;
  }

  private List<@Nullable Object> listOf(Parcel arguments) {
    return Arrays.asList(JavaUnpacker.unpackArguments(arguments, bridge.stacks()));
  }
}
