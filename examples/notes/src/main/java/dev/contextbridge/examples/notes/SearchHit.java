package dev.contextbridge.examples.notes;

/**
 * A note that a search found.
 *
 * @param note the note
 * @param score how well it matches, above 0; greater is better
 * @param snippet the text around the first match in the body, on one line; the beginning of the
 *     body if only the title matches
 * @param position where the first match begins in the body, as {@code indexOf} counts; -1 if only
 *     the title matches
 */
public record SearchHit(NoteSummary note, double score, String snippet, int position) {}
