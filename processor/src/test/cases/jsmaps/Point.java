package jsmaps;

/** A value. */
public record Point(int x) {}
