package dev.contextbridge.maven.api;

/** Who gives a value, which decides what a change of its type means to scripts. */
enum Position {
  /** Java does: a result, an argument of a script's function. Scripts rely on what is there. */
  GIVEN,
  /** Scripts do: an argument, what a script's function returns. Scripts rely on what is enough. */
  TAKEN;

  /**
   * The position of the parameters of a function in this position.
   *
   * @return the other one
   */
  Position reversed() {
    return this == GIVEN ? TAKEN : GIVEN;
  }
}
