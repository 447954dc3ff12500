package sets;

/** One's own type of a name that declarations refer to. */
public record ReadonlySet(int size) {}
