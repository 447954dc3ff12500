package dev.contextbridge.internal.world;

import dev.contextbridge.generated.BridgeFailure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.Writer;
import dev.contextbridge.internal.js.Feed;
import dev.contextbridge.internal.js.Published;
import dev.contextbridge.internal.js.Pull;
import dev.contextbridge.internal.js.Stage;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The connection of generated code to one world. */
final class WorldLink implements Link {
  private final JsWorld world;
  private final BridgeCore bridge;
  private volatile Handles handles = new Handles();
  private final Set<Settlement<?>> settlements = ConcurrentHashMap.newKeySet();
  private final Failures failures;

  WorldLink(JsWorld world, BridgeCore bridge) {
    this.world = world;
    this.bridge = bridge;
    this.failures = new Failures(bridge.settings().errorPolicy(), () -> new Tape(this));
  }

  Failures failures() {
    return failures;
  }

  /** Lets go of what leads to the objects of the world's scripts. */
  void release() {
    handles = new Handles();
    for (Settlement<?> each : settlements) {
      if (each.abandon()) {
        bridge.loop().expectNoMore();
      }
    }
    settlements.clear();
  }

  @Override
  public void enter() {
    StackReserve.forApplication();
    world.checkAlive();
  }

  @Override
  public void enterValue() {
    StackReserve.forValue();
  }

  @Override
  public BridgeFailure fail(Throwable error, String site, DeclaredErrors errors) {
    return failures.leave(failures.describe(error, site, errors));
  }

  @Override
  public BridgeFailure refuse(String expected, String got) {
    return failures.leave(failures.refusal(expected, got));
  }

  @Override
  public BridgeFailure refuseRecord(String type, Throwable error) {
    return failures.leave(
        error instanceof StackOverflowError
            ? failures.describe(error, type, DeclaredErrors.NONE)
            : failures.refusedRecord(type, error));
  }

  @Override
  public <T> Value toJs(T value, BridgedType<T> type) {
    Value original = JsCallable.originalOf(value, type, this);
    return original != null ? original : proxy(value, type);
  }

  /** What stands for a Java object in this world, the same each time. */
  <T> Value proxy(T value, BridgedType<T> type) {
    Value known = handles.find(value, type.signature());
    Value proxy = known == null ? null : world.kit().builtIn("deref").execute(known);
    return proxy == null || proxy.isNull() ? handOut(value, type) : proxy;
  }

  private <T> Value handOut(T value, BridgedType<T> type) {
    Value proxy =
        world
            .kit()
            .exported(type.glue(), type.maker())
            .execute(type.bind(value).target(this), Ref.home(value, type));
    handles.remember(value, type.signature(), world.kit().builtIn("weakRef").execute(proxy));
    return proxy;
  }

  @Override
  public Value reader(BridgedType<?> type) {
    return world.kit().exported(type.glue(), type.reader());
  }

  @Override
  public <T extends @Nullable Object> Object promise(
      CompletionStage<? extends T> stage,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    return promise(stage, true, site, errors, writer);
  }

  /**
   * A stage as something that becomes a promise.
   *
   * @param expected whether the bridge is not idle before the stage completes: not so when another
   *     world completes it, which may never do so
   */
  <T extends @Nullable Object> Object promise(
      CompletionStage<? extends T> stage,
      boolean expected,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    EventLoop loop = bridge.loop();
    return new Stage(
        (resolve, reject) -> {
          StackReserve.forApplication(); // the stage and the loop take locks
          if (expected) {
            loop.expect();
          }
          Settlement<T> waiting =
              new Settlement<>(
                  (result, error) -> {
                    Runnable settle =
                        () -> settle(resolve, reject, result, error, site, errors, writer);
                    if (expected) {
                      loop.deliver(world, settle);
                    } else {
                      loop.deliverUnexpected(world, settle);
                    }
                  },
                  expected);
          await(stage, waiting);
        });
  }

  private <T extends @Nullable Object> void await(
      CompletionStage<? extends T> stage, Settlement<T> settlement) {
    Set<Settlement<?>> all = settlements;
    all.add(settlement);
    BiConsumer<T, @Nullable Throwable> settle = // refers to nothing else: the stage may keep it
        (result, error) -> {
          all.remove(settlement);
          settlement.accept(result, error);
        };
    try {
      var unused = stage.whenComplete(settle);
    } catch (RuntimeException | Error e) {
      settle.accept(null, e);
    }
  }

  @Override
  public <T extends @Nullable Object> Object iteration(
      Iterator<? extends T> elements,
      AutoCloseable end,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    Pull<T> pull = new Pull<>(this, new Pull.Source<>(elements, end), writer, site, errors);
    world.streams().add(pull, pull);
    return pull;
  }

  @Override
  public <T> Object published(
      Flow.Publisher<? extends T> publisher,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    return new Published(
        () ->
            entered(
                site,
                () -> {
                  FeedSubscriber<T> subscriber =
                      new FeedSubscriber<>(world, bridge.loop(), writer, site, errors);
                  Feed feed = feed(subscriber, site);
                  world.streams().add(feed, subscriber);
                  subscriber.subscribeTo(publisher);
                  return feed;
                }));
  }

  private Feed feed(FeedSubscriber<?> subscriber, String site) {
    return new Feed(
        (resolve, reject) ->
            entered(
                site,
                () -> {
                  subscriber.next(resolve, reject);
                  return true;
                }),
        () ->
            entered(
                site,
                () -> {
                  subscriber.end();
                  return true;
                }));
  }

  /** Runs what a script asks for beside a call of the API. */
  private <R> R entered(String site, Supplier<R> body) {
    try {
      enter();
      return body.get();
    } catch (RuntimeException | Error e) {
      throw fail(e, site, DeclaredErrors.NONE);
    }
  }

  private <T extends @Nullable Object> void settle(
      Value resolve,
      Value reject,
      T result,
      @Nullable Throwable error,
      String site,
      DeclaredErrors errors,
      Writer<? super T> writer) {
    Throwable failure = error;
    Tape tape = new Tape(this);
    if (failure == null) {
      try {
        writer.write(tape, result);
      } catch (RuntimeException | Error e) { // accessors and lists are the application's
        failure = e;
      }
    }
    if (failure == null) {
      resolve.executeVoid((Object) tape.slots());
    } else {
      reject.executeVoid((Object) failures.describe(failure, site, errors));
    }
  }

  @Override
  public <R extends @Nullable Object> R call(
      Value function, Supplier<@Nullable Object[]> arguments, Function<Value, R> result) {
    return world.enter(() -> result.apply(function.execute(arguments.get())));
  }

  @Override
  public void run(Value function, Supplier<@Nullable Object[]> arguments) {
    world.enter(
        () -> {
          function.executeVoid(arguments.get());
          return true;
        });
  }

  @Override
  public boolean sameWorld(Link other) {
    return this == other;
  }
}
