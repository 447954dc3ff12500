package dev.contextbridge;

/** What a world learns about a Java exception that its method does not declare. */
public enum ErrorPolicy {
  /** Only a reference under which the Java log has the whole exception. */
  HIDE,
  /** The exception's message too. For development: messages may hold secrets. */
  SHOW_MESSAGES
}
