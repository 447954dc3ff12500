package dev.contextbridge;

/**
 * A regular expression of JavaScript, as text: the two dialects differ, so none is made of it.
 *
 * @param source its {@code source}
 * @param flags its {@code flags}
 */
public record JsRegExp(String source, String flags) {}
