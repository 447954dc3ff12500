package dev.contextbridge.internal.dom;

/** Text that is put together for a script, refused before it is longer than what may cross. */
final class BoundedText implements Appendable {
  private final StringBuilder text = new StringBuilder();
  private final DomWorld world;

  BoundedText(DomWorld world) {
    this.world = world;
  }

  @Override
  public BoundedText append(CharSequence more) {
    return append(more, 0, more.length());
  }

  @Override
  public BoundedText append(CharSequence more, int start, int end) {
    long limit = world.maxText();
    if (text.length() + (long) end - start > limit) {
      throw DomErrors.tooLong(limit);
    }
    world.visit();
    text.append(more, start, end);
    return this;
  }

  @Override
  public BoundedText append(char more) {
    return append(String.valueOf(more), 0, 1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
