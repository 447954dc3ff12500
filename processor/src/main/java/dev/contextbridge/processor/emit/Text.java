package dev.contextbridge.processor.emit;

/** Lines of text with indentation: what the JavaScript and TypeScript emitters write on. */
final class Text {
  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  Text line(String line) {
    text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    return this;
  }

  /** A line that opens a block. */
  Text open(String line) {
    line(line);
    indent += "  ";
    return this;
  }

  /** A line that closes a block. */
  Text close(String line) {
    indent = indent.substring(2);
    return line(line);
  }

  /** A line between two blocks, such as {@code } catch (e) {}. */
  Text between(String line) {
    close(line);
    indent += "  ";
    return this;
  }

  Text blank() {
    return line("");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
