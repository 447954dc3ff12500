package dev.contextbridge.examples.pages;

/**
 * A term of the glossary.
 *
 * @param name as the text has it, in whatever case
 * @param meaning what it means
 * @param abbreviated whether it is an abbreviation
 */
public record Term(String name, String meaning, boolean abbreviated) {}
