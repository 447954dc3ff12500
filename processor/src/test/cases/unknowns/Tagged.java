package unknowns;

/**
 * A value with a tag.
 *
 * @param tag the tag
 * @param value the value
 */
public record Tagged(String tag, Object value) {}
