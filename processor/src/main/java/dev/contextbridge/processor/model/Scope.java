package dev.contextbridge.processor.model;

import com.squareup.javapoet.CodeBlock;

/**
 * Where a piece of code is generated.
 *
 * @param site the API and the member, for messages at run time
 * @param errors a Java expression of the exceptions that the member declares
 * @param depth how many lambdas are around it, so that their parameters get names of their own
 * @param step the step of a path that leads to the value that is read, as JavaScript; empty when
 *     the code around it adds the step
 */
public record Scope(String site, CodeBlock errors, int depth, String step) {
  /** Inherited by each bridge. */
  private static final CodeBlock UNDECLARED = CodeBlock.of("UNDECLARED");

  /**
   * A member.
   *
   * @param site the API and the member
   * @param errors a Java expression of the exceptions that the member declares
   */
  public Scope(String site, CodeBlock errors) {
    this(site, errors, 0, "");
  }

  /**
   * A member that declares no exceptions.
   *
   * @param site the API and the member
   * @return the scope
   */
  public static Scope of(String site) {
    return new Scope(site, UNDECLARED);
  }

  /**
   * Whether the member declares exceptions.
   *
   * @return false when nothing of the application's crosses by name
   */
  public boolean declaresErrors() {
    return !errors.equals(UNDECLARED);
  }

  /**
   * The site as JavaScript.
   *
   * @param detail what is added to it
   * @return a string literal
   */
  public String siteLiteral(String detail) {
    return ScriptText.literal(site + detail);
  }

  /**
   * One lambda further in.
   *
   * @return the scope
   */
  public Scope inner() {
    return new Scope(site, errors, depth + 1, "");
  }

  /**
   * Where a value is read.
   *
   * @param newStep the step that leads to it, as JavaScript; empty when the code around it adds it
   * @return the scope
   */
  public Scope at(String newStep) {
    return new Scope(site, errors, depth, newStep);
  }

  /**
   * A name for a lambda's parameter.
   *
   * @param base what it holds
   * @return a name that no lambda around it uses
   */
  public String name(String base) {
    return base + depth;
  }
}
