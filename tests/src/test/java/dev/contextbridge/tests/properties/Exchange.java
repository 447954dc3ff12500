package dev.contextbridge.tests.properties;

/** What the implementation of a random API gives, and what it took. Public for that. */
public class Exchange {
  protected Object given;
  protected Object taken;

  /** Its methods give this from now on; nothing has been taken. */
  final void give(Object value) {
    given = value;
    taken = null;
  }

  final Object taken() {
    return taken;
  }
}
