package texts;

/** One's own type of a name that the other has as well. */
public record Duration(int seconds) {}
