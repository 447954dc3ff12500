package dev.contextbridge.tests.rows;

/** A record with one field. */
public record Box<T>(T value) {}
