package dev.contextbridge.internal.json;

/**
 * A place in a text of JSON, and what every reader of it does there. It is lenient: it accepts all
 * JSON, and some text that is none. Nothing is recursive: who wrote the text decides how deep it
 * is.
 */
public final class JsonText {
  private static final String ENDS = ",]} \t\r\n";

  private final String text;
  private int at;

  /**
   * The begin of a value.
   *
   * @param text has the value, and nothing that matters behind it
   * @param start where it begins
   */
  public JsonText(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /**
   * Looks at the next character that is no space.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public char next() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  /** Passes over a character if it comes next; says whether it does. */
  public boolean take(char c) {
    boolean there = next() == c;
    at += there ? 1 : 0;
    return there;
  }

  /**
   * Passes over a character.
   *
   * @throws IllegalArgumentException if another one comes next
   */
  public void expect(char c) {
    if (!take(c)) {
      throw new IllegalArgumentException("no JSON at " + at + ": no " + c);
    }
  }

  /** Passes over a string, and gives what it says. */
  public String string() {
    expect('"');
    int start = at;
    while (text.charAt(at) != '"' && text.charAt(at) != '\\') {
      at++;
    }
    if (text.charAt(at) == '"') {
      return text.substring(start, at++);
    }
    StringBuilder out = new StringBuilder().append(text, start, at);
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    if (c != 'u') {
      int index = "bfnrt".indexOf(c);
      return index < 0 ? c : "\b\f\n\r\t".charAt(index);
    }
    at += 4;
    return (char) Integer.parseInt(text, at - 4, at, 16);
  }

  /** Passes over a number, true, false or null, and gives its text. */
  public String word() {
    char unused = next();
    int start = at;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Passes over a value inside of another, whatever it is. */
  public void skip() {
    int depth = 0;
    do {
      char c = next();
      if (c == '"') {
        String unused = string();
      } else {
        at++;
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    } while (depth > 0 || ENDS.indexOf(next()) < 0);
  }
}
