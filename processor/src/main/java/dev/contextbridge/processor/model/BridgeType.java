package dev.contextbridge.processor.model;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one declared Java type crosses: the code for each side. Made by the rows of the type table;
 * the emitters ask it and know no type themselves.
 *
 * <p>From JavaScript, {@link #read} gives the value in {@link #wire} form and {@link #fromWire}
 * makes the Java value of it. To JavaScript, {@link #write} puts the value on a tape and {@link
 * #make} takes it off; a single value may skip the tape by {@link #direct}.
 */
public interface BridgeType {
  /**
   * The Java type.
   *
   * @return its name with type arguments
   */
  TypeName java();

  /**
   * The types of the values inside a value.
   *
   * @return its contents; none for a type that is not made of others
   */
  List<Part> contents();

  /**
   * The declaration that the type stands for, which may contain itself.
   *
   * @return the declaration; null for a type that is known by its parts
   */
  default @Nullable Declaration declaration() {
    return null;
  }

  /**
   * Whether only Java can give such a value, whatever is inside it. Types made of such a type find
   * that out from their {@link #contents}.
   *
   * @return what to declare where JavaScript gives the value, or null when it can give this one
   */
  default @Nullable OneWay oneWay() {
    return null;
  }

  /**
   * The type as JavaScript receives it, and as a field of an object in either direction.
   *
   * @return TypeScript
   */
  String typeScript();

  /**
   * The type as JavaScript passes it directly to a method.
   *
   * @return TypeScript
   */
  default String parameterTypeScript() {
    return typeScript();
  }

  /**
   * Whether the TypeScript needs parentheses inside an array or union.
   *
   * @return true for unions, functions and arrays
   */
  default boolean compound() {
    return false;
  }

  /**
   * Whether a trailing parameter of this type may be left out.
   *
   * @return true for types that can be missing
   */
  default boolean optional() {
    return false;
  }

  /**
   * Whether a field of this type may be left out in TypeScript.
   *
   * @return true for Optional
   */
  default boolean optionalField() {
    return false;
  }

  /**
   * Whether values of this type may be keys of a JavaScript {@code Map}: equal values must be one
   * key there, which holds for primitives only.
   *
   * @return true for strings, numbers, booleans and bigints
   */
  default boolean isKey() {
    return false;
  }

  /**
   * Whether this is the type of nothing.
   *
   * @return true for void
   */
  default boolean isVoid() {
    return false;
  }

  /**
   * The form in which the glue hands the value to Java.
   *
   * @return the form
   */
  Wire wire();

  /**
   * Whether null may come in place of the form.
   *
   * @return true for types that can be missing
   */
  default boolean nullableWire() {
    return false;
  }

  /**
   * JavaScript that checks a value and gives its wire form.
   *
   * @param value an expression; a name, unless {@link #readsOnce}
   * @param scope where the code stands
   * @return an expression
   */
  String read(String value, Scope scope);

  /**
   * The same for a value that JavaScript passes directly to a method.
   *
   * @param value an expression; a name, unless {@link #readsOnce}
   * @param scope where the code stands
   * @return an expression
   */
  default String readParameter(String value, Scope scope) {
    return read(value, scope);
  }

  /**
   * JavaScript that reads a value whose objects may be deep, from the outside in.
   *
   * @param read what {@link #read} gives
   * @return an expression
   */
  default String whole(String read) {
    return Depth.isUnlimited(this) ? Depth.whole(read) : read;
  }

  /**
   * Whether {@link #read} uses its value once, so that any expression will do.
   *
   * @return true unless the value is looked at twice
   */
  default boolean readsOnce() {
    return true;
  }

  /**
   * How a value is checked where it stands, which is faster than {@link #read}.
   *
   * @return the check, or null when a value takes more than that
   */
  default @Nullable Check check() {
    return null;
  }

  /** A check of a value in a variable, and its wire form afterwards. */
  interface Check {
    /**
     * JavaScript that throws unless the value is of the type.
     *
     * @param value the name of the variable
     * @param scope where the code stands
     * @return a statement
     */
    String statement(String value, Scope scope);

    /**
     * JavaScript for the wire form of a value that was checked.
     *
     * @param value the name of the variable
     * @return an expression
     */
    String checked(String value);
  }

  /**
   * JavaScript for a function that reads one value and hands it to a sink of Java.
   *
   * @param scope where the code stands
   * @return an expression of a function of a sink and a value
   */
  default String adder(Scope scope) {
    return adder(scope, whole(read("v", scope.at(""))));
  }

  /**
   * The same for the elements of a list or map, which are parts of what is being read.
   *
   * @param scope where the code stands
   * @return an expression of a function of the runtime's {@code Items} and a value
   */
  default String elementAdder(Scope scope) {
    return adder(scope, read("v", scope.at("")));
  }

  private String adder(Scope scope, String read) {
    String take = "s." + wire().sinkMethod();
    Check check = check();
    return check == null
        ? "(s, v) => " + take + "(" + read + ")"
        : "(s, v) => { %s %s(%s); }"
            .formatted(check.statement("v", scope.at("")), take, check.checked("v"));
  }

  /**
   * JavaScript that takes a value from the tape at the cursor {@code c}.
   *
   * @param scope where the code stands
   * @return an expression
   */
  String make(Scope scope);

  /**
   * JavaScript for a function that does {@link #make}.
   *
   * @param scope where the code stands
   * @return an expression of a function of a cursor
   */
  default String maker(Scope scope) {
    return "(c) => " + make(scope);
  }

  /**
   * Java that makes the value of its wire form.
   *
   * @param wire an expression of the wire's type, free of effects
   * @param scope where the code stands
   * @return an expression
   */
  CodeBlock fromWire(CodeBlock wire, Scope scope);

  /**
   * Java that writes the value to a tape.
   *
   * @param tape an expression of the tape
   * @param label an expression of the field's name; empty for the value itself
   * @param value an expression of the value
   * @param scope where the code stands
   * @return an expression statement without its semicolon
   */
  CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope);

  /**
   * Java that names what writes a value without a label. Naming costs the compiler far less than a
   * lambda, which it must infer and turn into a method.
   *
   * @return an expression of the runtime's {@code Writer}, or null when {@link #write} must do
   */
  default @Nullable CodeBlock writer() {
    return null;
  }

  /**
   * Java that names what makes a value of its wire form as an object.
   *
   * @return an expression of a function, or null when {@link #fromWire} must do
   */
  default @Nullable CodeBlock reader() {
    return null;
  }

  /**
   * How a result of this type reaches the glue without a tape.
   *
   * @return the way, or null when there is none
   */
  default @Nullable Direct direct() {
    return null;
  }

  /** A result that is a single value. */
  interface Direct {
    /**
     * The type that the exported method returns.
     *
     * @return a type that the engine carries as it is
     */
    TypeName raw();

    /**
     * Java that checks the value.
     *
     * @param label an expression of the field's name
     * @param value an expression of the value
     * @return an expression of {@link #raw}
     */
    CodeBlock toWire(CodeBlock label, CodeBlock value);

    /**
     * JavaScript that makes the value.
     *
     * @param raw an expression of what the method returned
     * @return an expression
     */
    String make(String raw);
  }

  /**
   * The TypeScript with parentheses where an array or union needs them.
   *
   * @return TypeScript
   */
  default String operand() {
    return compound() ? "(" + typeScript() + ")" : typeScript();
  }

  /**
   * The same for {@link #parameterTypeScript}.
   *
   * @return TypeScript
   */
  default String parameterOperand() {
    return parameterTypeScript().equals(typeScript()) ? operand() : parameterTypeScript();
  }
}
