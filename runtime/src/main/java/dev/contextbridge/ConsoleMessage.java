package dev.contextbridge;

/**
 * One call of a function of {@code console} in a world.
 *
 * @param worldId the world that called
 * @param level {@code debug}, {@code log}, {@code info}, {@code warn} or {@code error}
 * @param text the arguments as text, without a line end
 */
public record ConsoleMessage(int worldId, String level, String text) {}
