package dev.contextbridge.internal.world;

import dev.contextbridge.BridgeEvent;
import dev.contextbridge.ConsoleMessage;
import dev.contextbridge.ErrorPolicy;
import dev.contextbridge.SymbolPolicy;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.internal.js.BridgeDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a bridge was built with.
 *
 * @param turnTimeLimit wall-clock time of one turn
 * @param maxStatements statements that the scripts of one world run in one turn, 0 for no limit
 * @param maxAllocation bytes that one turn allocates, 0 for no limit
 * @param maxElements elements of one transfer
 * @param maxBytes bytes and characters of one transfer
 * @param maxTimers timers that wait at one time
 * @param maxConsoleCharacters characters that one turn may print
 * @param eval whether scripts may use {@code eval} and {@code Function}
 * @param errorPolicy what a world learns of undeclared exceptions
 * @param symbols what becomes of symbols
 * @param console takes what scripts print
 * @param events takes what nobody was there to be told
 * @param globals what every world has on its global object
 * @param modules what preload scripts can require
 * @param moduleRoot the real path of the folder that modules are imported from
 * @param document what worlds have as {@code document}
 */
public record Settings(
    Duration turnTimeLimit,
    long maxStatements,
    long maxAllocation,
    int maxElements,
    long maxBytes,
    int maxTimers,
    int maxConsoleCharacters,
    boolean eval,
    ErrorPolicy errorPolicy,
    SymbolPolicy symbols,
    Consumer<ConsoleMessage> console,
    Consumer<BridgeEvent> events,
    List<Global> globals,
    Map<String, BridgedType.Instance<?>> modules,
    @Nullable Path moduleRoot,
    @Nullable BridgeDocument document) {}
