package dev.contextbridge.processor.model;

import com.squareup.javapoet.CodeBlock;

/**
 * Where a piece of code is generated.
 *
 * @param site the API and the member, for messages at run time
 * @param errors a Java expression of the exceptions that the member declares
 * @param depth how many lambdas are around it, so that their parameters get names of their own
 * @param siteVariable the variable of the glue that has a more exact site; empty when there is none
 * @param step the step of a path that leads to the value that is read, as JavaScript; empty when
 *     the code around it adds the step
 */
public record Scope(String site, CodeBlock errors, int depth, String siteVariable, String step) {
  /** Inherited by each bridge. */
  private static final CodeBlock UNDECLARED = CodeBlock.of("UNDECLARED");

  /**
   * A member.
   *
   * @param site the API and the member
   * @param errors a Java expression of the exceptions that the member declares
   */
  public Scope(String site, CodeBlock errors) {
    this(site, errors, 0, "", "");
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
   * @return a string literal, or the variable that has it
   */
  public String siteScript() {
    return siteVariable.isEmpty() ? ScriptText.literal(site) : siteVariable;
  }

  /**
   * The same where a variable of the glue has the site, which is known only when it runs.
   *
   * @param variable its name
   * @return the scope
   */
  public Scope in(String variable) {
    return new Scope(site, errors, depth, variable, step);
  }

  /**
   * One lambda further in.
   *
   * @return the scope
   */
  public Scope inner() {
    return new Scope(site, errors, depth + 1, siteVariable, "");
  }

  /**
   * Where a value is read.
   *
   * @param newStep the step that leads to it, as JavaScript; empty when the code around it adds it
   * @return the scope
   */
  public Scope at(String newStep) {
    return new Scope(site, errors, depth, siteVariable, newStep);
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
