package dev.contextbridge.maven.api;

import java.util.ArrayList;
import java.util.List;

/** Reads the types that the processor writes into its descriptions. */
final class TypeParser {
  private static final String IMPLEMENTATION = ".Implementation";

  private final String text;
  private int at;

  private TypeParser(String text) {
    this.text = text;
  }

  /**
   * Reads a type.
   *
   * @param text TypeScript
   * @return the type; {@code X.Implementation} is {@code X}, whose defaults say what may be missing
   * @throws IllegalArgumentException when the text is no such type, saying where
   */
  static Type parse(String text) {
    TypeParser parser = new TypeParser(text);
    Type type = parser.type();
    if (parser.at < text.length()) {
      throw parser.unexpected("the end");
    }
    return type;
  }

  private Type type() {
    return startsFunction() ? function() : union();
  }

  private Type union() {
    List<Type> members = new ArrayList<>();
    do {
      members.addAll(Type.alternatives(operand()));
    } while (takes("|"));
    return Type.of(members);
  }

  private Type operand() {
    if (takes("(")) {
      Type type = type();
      expect(")");
      return type;
    }
    String name = name();
    return name.equals("readonly") ? array() : named(name);
  }

  private Type array() {
    Type element = operand();
    expect("[");
    expect("]");
    return new Type.Array(element);
  }

  private Type named(String name) {
    List<Type> arguments = new ArrayList<>();
    if (takes("<")) {
      do {
        arguments.add(type());
      } while (takes(","));
      expect(">");
    }
    return new Type.Named(name, List.copyOf(arguments));
  }

  /** A parenthesis starts parameters when it is closed at once, or a name and a colon follow. */
  private boolean startsFunction() {
    int start = at;
    boolean starts = takes("(") && (takes(")") || takes("...") || startsParameter());
    at = start;
    return starts;
  }

  private boolean startsParameter() {
    if (!isNamePart(peek())) {
      return false;
    }
    name();
    takes("?");
    return takes(":");
  }

  private Type function() {
    List<Type.Parameter> parameters = new ArrayList<>();
    expect("(");
    while (!takes(")")) {
      if (!parameters.isEmpty()) {
        expect(",");
      }
      parameters.add(parameter());
    }
    expect("=>");
    return new Type.Function(List.copyOf(parameters), type());
  }

  private Type.Parameter parameter() {
    boolean rest = takes("...");
    String name = name();
    boolean optional = takes("?");
    expect(":");
    return new Type.Parameter(name, type(), optional, rest);
  }

  private String name() {
    peek();
    int start = at;
    while (at < text.length() && (isNamePart(text.codePointAt(at)) || text.charAt(at) == '.')) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (start == at) {
      throw unexpected("a name");
    }
    String name = text.substring(start, at);
    return name.endsWith(IMPLEMENTATION)
        ? name.substring(0, name.length() - IMPLEMENTATION.length())
        : name;
  }

  private static boolean isNamePart(int character) {
    return Character.isJavaIdentifierPart(character) && character != 0;
  }

  /** The next character after spaces; zero at the end. */
  private int peek() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.codePointAt(at) : 0;
  }

  private boolean takes(String token) {
    peek();
    boolean taken = text.startsWith(token, at);
    at += taken ? token.length() : 0;
    return taken;
  }

  private void expect(String token) {
    if (!takes(token)) {
      throw unexpected("'" + token + "'");
    }
  }

  private IllegalArgumentException unexpected(String wanted) {
    peek();
    return new IllegalArgumentException(
        "expected %s at column %s of `%s`".formatted(wanted, at + 1, text));
  }
}
