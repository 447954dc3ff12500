package nothing;

import org.jspecify.annotations.Nullable;

/** Holds it or not. */
public record OpenSlot<T>(@Nullable T value) {}
