package nothing;

/** Holds what it is told. */
public record Slot<T>(T value) {}
