package blobs;

/** A field of that type. */
public record Box<T>(T value) {}
