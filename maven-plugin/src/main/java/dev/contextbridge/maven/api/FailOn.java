package dev.contextbridge.maven.api;

/** Which changes fail a build. */
public enum FailOn {
  /** Every change. */
  ANY,
  /** Changes that scripts written before may not survive. */
  BREAKING
}
