package bigints;

import dev.contextbridge.SafeInteger;

/** Sums. */
public record Totals(long exact, @SafeInteger long safe) {}
