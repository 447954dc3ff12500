package app;

/** A note. */
public record Note(String title, int words) {}
