package dev.contextbridge;

import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.internal.dom.JsoupDocument;
import dev.contextbridge.internal.js.BridgeDocument;
import dev.contextbridge.internal.world.Allocations;
import dev.contextbridge.internal.world.Global;
import dev.contextbridge.internal.world.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The limits, sinks and modules of a bridge, with the defaults. Not safe for use by several
 * threads.
 */
public final class BridgeBuilder {
  private static final Logger CONSOLE = System.getLogger("dev.contextbridge.console");
  private static final Logger EVENTS = System.getLogger("dev.contextbridge.events");
  private static final Set<String> OWN_MODULES = Set.of("electron", "contextbridge");

  private Duration turnTimeLimit = Duration.ofSeconds(30);
  private long maxStatements;
  private long maxAllocation;
  private int maxElements = 1_000_000;
  private long maxBytes = 256L << 20;
  private int maxTimers = 10_000;
  private int maxConsoleCharacters = 1_000_000;
  private boolean eval = true;
  private ErrorPolicy errorPolicy = ErrorPolicy.HIDE;
  private SymbolPolicy symbols = SymbolPolicy.DROP;
  private Consumer<ConsoleMessage> console = BridgeBuilder::log;
  private Consumer<BridgeEvent> events = BridgeBuilder::log;
  private final List<Global> globals = new ArrayList<>();
  private final Map<String, BridgedType.Instance<?>> modules = new LinkedHashMap<>();

  private @Nullable Path moduleRoot;
  private @Nullable BridgeDocument document;

  BridgeBuilder() {}

  /**
   * Bounds the wall-clock time of a world in one turn; one that takes longer is closed. A world
   * that another calls has its own time, from that call on.
   *
   * @param limit positive; 30 seconds unless set
   * @return this
   */
  public BridgeBuilder turnTimeLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("the time limit must be positive, got " + limit);
    }
    turnTimeLimit = limit;
    return this;
  }

  /**
   * Bounds how many statements the scripts of each world may run in one turn; a world that runs
   * more is closed. Unlike time, it is the same on every machine. What a built-in does, such as
   * sorting, is not counted, so the limit of time stays as well. Scripts of such a bridge take up
   * to twice as long.
   *
   * @param statements positive; without a limit unless set
   * @return this
   */
  public BridgeBuilder statementLimit(long statements) {
    maxStatements = positive("statements", statements);
    return this;
  }

  /**
   * Bounds what one turn may allocate, so that a script which takes ever more memory is ended
   * before the heap is full. The world that runs then is closed. All that the thread allocates
   * counts: garbage, and what Java methods take that scripts call. What is kept from turn to turn
   * is not bounded. An interpreted script leaves one or two gigabytes of garbage in a second of
   * work, so this bounds its work as well. The bridge looks every few milliseconds, so some
   * megabytes more may be taken; a single array that is too large for the heap fails by itself.
   *
   * @param bytes positive, such as a quarter of the heap; without a limit unless set
   * @return this
   * @throws UnsupportedOperationException when the JVM does not count what threads allocate
   */
  public BridgeBuilder allocationLimit(long bytes) {
    Allocations.check();
    maxAllocation = positive("bytes", bytes);
    return this;
  }

  /**
   * Bounds what one transfer may carry from a script; more is a {@code RangeError}.
   *
   * @param elements elements of arrays and properties of maps, and by themselves the records inside
   *     of records that may contain records like themselves; 1,000,000 unless set
   * @param bytes bytes, and characters of long strings; 256 MiB unless set
   * @return this
   */
  public BridgeBuilder transferLimit(int elements, long bytes) {
    maxElements = positive("elements", elements);
    maxBytes = positive("bytes", bytes);
    return this;
  }

  /**
   * Bounds how many timers may wait at one time; one more is an error.
   *
   * @param timers 10,000 unless set
   * @return this
   */
  public BridgeBuilder timerLimit(int timers) {
    maxTimers = positive("timers", timers);
    return this;
  }

  /**
   * Bounds what a world may print in one turn; a world that prints more is closed.
   *
   * @param characters 1,000,000 unless set
   * @return this
   */
  public BridgeBuilder consoleLimit(int characters) {
    maxConsoleCharacters = positive("characters", characters);
    return this;
  }

  /**
   * Allows or forbids {@code eval} and {@code Function} in scripts. Where they are forbidden, code
   * with a dynamic {@code import()} or an import of a {@code data:} URL is refused as well, since
   * they could run text as code.
   *
   * @param allowed true unless set, as in browsers
   * @return this
   */
  public BridgeBuilder allowEval(boolean allowed) {
    eval = allowed;
    return this;
  }

  /**
   * Sets what worlds learn of Java exceptions that are not declared.
   *
   * @param policy {@link ErrorPolicy#HIDE} unless set
   * @return this
   */
  public BridgeBuilder errorPolicy(ErrorPolicy policy) {
    errorPolicy = Objects.requireNonNull(policy);
    return this;
  }

  /**
   * Sets what becomes of symbols where values of no declared type cross.
   *
   * @param policy {@link SymbolPolicy#DROP} unless set
   * @return this
   */
  public BridgeBuilder symbols(SymbolPolicy policy) {
    symbols = Objects.requireNonNull(policy);
    return this;
  }

  /**
   * Sets where {@code console} prints.
   *
   * @param sink called inside turns; the platform logger {@code dev.contextbridge.console} unless
   *     set
   * @return this
   */
  public BridgeBuilder console(Consumer<ConsoleMessage> sink) {
    console = Objects.requireNonNull(sink);
    return this;
  }

  /**
   * Sets who is told of errors that no caller is there to be told of.
   *
   * @param sink called inside turns, and when a world ends by the thread that ends it; the platform
   *     logger {@code dev.contextbridge.events} unless set
   * @return this
   */
  public BridgeBuilder events(Consumer<BridgeEvent> sink) {
    events = Objects.requireNonNull(sink);
    return this;
  }

  /**
   * Gives every world an API, also those that are made later: as if it was exposed in each before
   * any script runs.
   *
   * @param key the property of {@code window}; a world whose global object has it already cannot be
   *     made, and says so
   * @param exposure an implementation bound to its generated code, for whatever world its
   *     annotation names
   * @return this
   * @throws IllegalArgumentException when the key is given twice
   */
  public BridgeBuilder global(String key, Exposure exposure) {
    return global(Global.of(key, exposure.api()));
  }

  /**
   * Gives every world a frozen copy of a value, also those that are made later: as if it was
   * exposed in each before any script runs.
   *
   * @param key the property of {@code window}; a world whose global object has it already cannot be
   *     made, and says so
   * @param value anything of the dynamic column of the type table; copied when a world is made
   * @return this
   * @throws IllegalArgumentException when something in the value cannot be copied, or the key is
   *     given twice
   */
  public BridgeBuilder global(String key, @Nullable Object value) {
    return global(Global.of(key, value));
  }

  private BridgeBuilder global(Global global) {
    if (globals.stream().anyMatch(other -> other.key().equals(global.key()))) {
      throw new IllegalArgumentException("there is a global '" + global.key() + "' already");
    }
    globals.add(global);
    return this;
  }

  /**
   * Gives preload scripts an object of Java as a module: {@code require(name)} returns it, each
   * time the same. As in Node.js, a module that is given as {@code node:crypto} is also found as
   * {@code crypto}. No other world has {@code require}.
   *
   * @param name such as {@code node:crypto}
   * @param type the generated code of its interface, such as {@code CryptoBridge.type()}
   * @param module the object
   * @param <T> its interface
   * @return this
   * @throws IllegalArgumentException when the name is empty, given twice, or one of the bridge's
   *     own modules
   */
  public <T> BridgeBuilder preloadModule(String name, BridgedType<T> type, T module) {
    if (name.isEmpty() || OWN_MODULES.contains(name)) {
      throw new IllegalArgumentException(
          name.isEmpty() ? "a module needs a name" : "'" + name + "' is a module of the bridge");
    }
    if (modules.putIfAbsent(name, type.bind(Objects.requireNonNull(module))) != null) {
      throw new IllegalArgumentException("there is a module '" + name + "' already");
    }
    return this;
  }

  /**
   * Sets the folder that modules are imported from, by every world. A world reads {@code .js} and
   * {@code .mjs} files below it, through links only where they end below it too, and nothing else.
   * Without a root, a world takes the folder of the first module that Java evaluates in it.
   *
   * @param folder the folder; what it is called never reaches a world
   * @return this
   * @throws IllegalArgumentException when there is no such folder
   */
  public BridgeBuilder moduleRoot(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("the module root " + folder + " is no folder");
    }
    try {
      moduleRoot = folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("the module root " + folder + " cannot be read", e);
    }
    return this;
  }

  /**
   * Gives the worlds a document: each has {@code document} and the classes of the DOM, and all see
   * this one tree. Needs jsoup, which an application brings itself, and requires if it is a module.
   * Until the bridge is closed, Java uses the document only in calls from a world, or while no
   * world runs.
   *
   * @param page the document itself, which is not copied
   * @return this
   */
  @SuppressWarnings("exports") // whoever gives a document requires org.jsoup
  public BridgeBuilder document(Document page) {
    document = JsoupDocument.of(page);
    return this;
  }

  /**
   * Makes the bridge.
   *
   * @return a bridge without worlds
   */
  public ContextBridge build() {
    return new ContextBridge(
        new Settings(
            turnTimeLimit,
            maxStatements,
            maxAllocation,
            maxElements,
            maxBytes,
            maxTimers,
            maxConsoleCharacters,
            eval,
            errorPolicy,
            symbols,
            console,
            events,
            List.copyOf(globals),
            Map.copyOf(modules),
            moduleRoot,
            document));
  }

  private static int positive(String what, int value) {
    return (int) positive(what, (long) value);
  }

  private static long positive(String what, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException("a limit of " + what + " is positive, got " + value);
    }
    return value;
  }

  private static void log(ConsoleMessage message) {
    Level level =
        switch (message.level()) {
          case "error" -> Level.ERROR;
          case "warn" -> Level.WARNING;
          case "debug" -> Level.DEBUG;
          default -> Level.INFO;
        };
    CONSOLE.log(level, "[world " + message.worldId() + "] " + message.text());
  }

  private static void log(BridgeEvent event) {
    EVENTS.log(Level.WARNING, "[world " + event.worldId() + "] " + event.kind(), event.error());
  }
}
