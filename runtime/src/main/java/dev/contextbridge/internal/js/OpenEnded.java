package dev.contextbridge.internal.js;

/** Something that goes on until a script ends it, or the end of its world does. */
public interface OpenEnded {
  /** Ends it because its world has ended. Any thread may call, also while it is in use. */
  void abandon();
}
