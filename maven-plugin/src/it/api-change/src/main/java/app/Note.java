package app;

/** A note. */
public record Note(String title, String owner) {}
