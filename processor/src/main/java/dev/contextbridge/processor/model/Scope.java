package dev.contextbridge.processor.model;

import com.squareup.javapoet.CodeBlock;

/**
 * Where a piece of code is generated.
 *
 * @param site the API and the member, for messages at run time
 * @param errors a Java expression of the exceptions that the member declares
 * @param depth how many lambdas are around it, so that their parameters get names of their own
 */
public record Scope(String site, CodeBlock errors, int depth) {
  /**
   * A member that declares no exceptions.
   *
   * @param site the API and the member
   * @return the scope
   */
  public static Scope of(String site) {
    return new Scope(site, CodeBlock.of("$T.NONE", RuntimeNames.DECLARED_ERRORS), 0);
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
    return new Scope(site, errors, depth + 1);
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
