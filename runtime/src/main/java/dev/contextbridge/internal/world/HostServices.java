package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.BridgeException;
import dev.contextbridge.ConsoleMessage;
import dev.contextbridge.JsException;
import dev.contextbridge.LimitExceededException;
import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.internal.js.WorldServices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** What one world does for the scripts that it starts with. */
final class HostServices implements WorldServices {
  private final JsWorld world;
  private final BridgeCore bridge;
  private final WorldLink link;
  private final List<JsException> rejections = new ArrayList<>();
  private final AtomicLong openFrames = new AtomicLong();
  private long printingTurn;
  private long printed;

  HostServices(JsWorld world, BridgeCore bridge, WorldLink link) {
    this.world = world;
    this.bridge = bridge;
    this.link = link;
  }

  @Override
  public int maxElements() {
    return bridge.settings().maxElements();
  }

  @Override
  public long maxBytes() {
    return bridge.settings().maxBytes();
  }

  @Override
  public int maxTimers() {
    return bridge.settings().maxTimers();
  }

  @Override
  public void enter() {
    link.enter();
  }

  @Override
  public UnaryOperator<String> stacks() {
    return bridge.stacks();
  }

  @Override
  public BridgeFailure fail(Throwable error, String site) {
    return link.fail(error, site, DeclaredErrors.NONE);
  }

  @Override
  public BridgeFailure refuse(String expected, String got) {
    return link.refuse(expected, got);
  }

  @Override
  public @Nullable Object @Nullable [] takeFailure() {
    return link.failures().take();
  }

  @Override
  public void leaveThrown(JsException error) {
    world.errors().leave(error);
  }

  @Override
  public JsException takeThrown() {
    return world.errors().take();
  }

  @Override
  public void track(Deferred deferred) {
    world.track(deferred);
  }

  @Override
  public void unhandledRejection(JsException error) {
    rejections.add(error);
  }

  @Override
  public void handledRejection(JsException error) {
    rejections.remove(error);
  }

  /** Reports the rejections that were not handled until now. Called at the end of an entry. */
  void reportRejections() {
    while (!rejections.isEmpty()) {
      report(BridgeEvent.Kind.UNHANDLED_REJECTION, rejections.remove(0));
    }
  }

  @Override
  public void uncaught(JsException error) {
    report(BridgeEvent.Kind.UNCAUGHT_ERROR, error);
  }

  private void report(BridgeEvent.Kind kind, JsException error) {
    bridge.report(new BridgeEvent(world.id(), kind, error));
  }

  @Override
  public void print(String level, String text) {
    long turn = bridge.turns().startedAt();
    if (turn != printingTurn) {
      printingTurn = turn;
      printed = 0;
    }
    printed += Math.max(1, text.length()); // an empty line is one, too
    int limit = bridge.settings().maxConsoleCharacters();
    if (printed > limit) {
      String reason = "printed more than " + limit + " characters in one turn";
      bridge.endWorld(world, reason);
      throw new LimitExceededException(world + " " + reason);
    }
    bridge.settings().console().accept(new ConsoleMessage(world.id(), level, text));
  }

  @Override
  public int startTimer(Value callback, long delayMillis, boolean repeat) {
    return bridge
        .loop()
        .startTimer(
            world,
            () -> callback.executeVoid(),
            Duration.ofMillis(delayMillis),
            repeat,
            maxTimers());
  }

  @Override
  public void frameOpened() {
    openFrames.incrementAndGet();
  }

  @Override
  public void frameClosed() {
    openFrames.decrementAndGet();
  }

  /** Reports frames that the world's scripts never closed. Called when the world has ended. */
  void reportLeaks() {
    long leaked = openFrames.getAndSet(0);
    if (leaked > 0) {
      String frames = leaked == 1 ? "1 VideoFrame was" : leaked + " VideoFrames were";
      String message = frames + " never closed in " + world;
      bridge.report(
          new BridgeEvent(
              world.id(), BridgeEvent.Kind.LEAKED_FRAMES, new BridgeException(message)));
    }
  }

  @Override
  public void stopTimer(int id) {
    bridge.loop().stopTimer(world, id);
  }
}
