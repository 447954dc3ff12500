package dev.contextbridge.tests.support;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.contextbridge.BridgeBuilder;
import dev.contextbridge.BridgeEvent;
import dev.contextbridge.Codec;
import dev.contextbridge.ConsoleMessage;
import dev.contextbridge.ContextBridge;
import dev.contextbridge.Exposure;
import dev.contextbridge.JsException;
import dev.contextbridge.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bridge that keeps what its worlds print and report. As a registered static extension it is
 * closed after all tests of its class.
 */
public final class TestBridge implements AfterAllCallback, AutoCloseable {
  private static final long TIMEOUT_SECONDS = 20;

  private final List<BridgeEvent> events = new CopyOnWriteArrayList<>();
  private final List<ConsoleMessage> printed = new CopyOnWriteArrayList<>();
  private final ContextBridge bridge;

  private TestBridge(UnaryOperator<BridgeBuilder> settings) {
    bridge =
        settings.apply(ContextBridge.builder().events(events::add).console(printed::add)).build();
  }

  /** A bridge with the default limits that has APIs exposed under their own keys. */
  public static TestBridge exposing(Exposure... exposures) {
    return with(builder -> builder, exposures);
  }

  /** A bridge with limits of its own that has APIs exposed under their own keys. */
  public static TestBridge with(UnaryOperator<BridgeBuilder> settings, Exposure... exposures) {
    TestBridge made = new TestBridge(settings);
    for (Exposure exposure : exposures) {
      made.bridge.exposeInMainWorld(exposure);
    }
    return made;
  }

  public ContextBridge bridge() {
    return bridge;
  }

  public World world() {
    return bridge.mainWorld();
  }

  public List<BridgeEvent> events() {
    return events;
  }

  public List<ConsoleMessage> printed() {
    return printed;
  }

  /** The dynamic value of a script in the main world. */
  public Object run(String script) {
    return world().evaluate(script);
  }

  /** The dynamic value of a script in a world; 999 is the preload. */
  public Object runIn(int world, String script) {
    return (world == 0 ? world() : bridge.isolatedWorld(world)).evaluate(script);
  }

  /** Runs a script in the main world for its effect. */
  public void execute(String script) {
    run(script + "\n;undefined");
  }

  /** The string that a script in the main world gives. */
  public String text(String script) {
    return world().evaluate(script, Codec.string());
  }

  /** The boolean that a script in the main world gives. */
  public boolean holds(String script) {
    return world().evaluate(script, Codec.bool());
  }

  /** The error that a script in the main world throws. */
  public JsException error(String script) {
    try {
      Object value = run(script);
      throw new AssertionError(script + " gave " + value + " instead of an error");
    } catch (JsException e) {
      return e;
    }
  }

  /** What a script catches when it runs some code: the name and the message. */
  public String caught(String code) {
    return text(
        "(() => { try { "
            + code
            + "; } catch (e) { return `${e.name}: ${e.message}`; }"
            + " return 'nothing'; })()");
  }

  /** The dynamic value that the promise of a script in the main world is fulfilled with. */
  public Object settled(String script) {
    try {
      return await((CompletionStage<?>) run(script));
    } catch (ExecutionException e) {
      throw new AssertionError(script + " was rejected", e.getCause());
    }
  }

  /** The error that the promise of a script in the main world is rejected with. */
  public JsException rejection(String script) {
    try {
      Object value = await((CompletionStage<?>) run(script));
      throw new AssertionError(script + " was fulfilled with " + value);
    } catch (ExecutionException e) {
      return (JsException) e.getCause();
    }
  }

  /** Waits for a stage. */
  public static <T> T await(CompletionStage<T> stage) throws ExecutionException {
    try {
      return stage.toCompletableFuture().get(TIMEOUT_SECONDS, SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("the promise is not settled", e);
    }
  }

  /** Waits until nothing is left to run. */
  public void idle() {
    if (!bridge.awaitIdle(Duration.ofSeconds(TIMEOUT_SECONDS))) {
      throw new AssertionError("the bridge is not idle");
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    bridge.close();
  }
}
