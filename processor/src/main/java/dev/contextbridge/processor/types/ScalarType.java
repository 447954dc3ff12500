package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are single slots of a tape.
 *
 * @param java the Java type
 * @param typeScript the type in TypeScript
 * @param parameterTypeScript the same where JavaScript passes it directly
 * @param wire the form from JavaScript
 * @param reader the JavaScript function that checks a value and gives that form
 * @param parameterReader the same where JavaScript passes the value directly
 * @param check the check of a value where it stands; null where only the reader can tell
 * @param fromWire Java that makes the value of the form
 * @param raw the type of the slot
 * @param toWire the runtime's method that checks a value and gives the slot
 * @param make JavaScript that makes the value of the slot
 */
record ScalarType(
    TypeName java,
    String typeScript,
    String parameterTypeScript,
    Wire wire,
    String reader,
    String parameterReader,
    @Nullable Check check,
    UnaryOperator<CodeBlock> fromWire,
    TypeName raw,
    CodeBlock toWire,
    UnaryOperator<String> make)
    implements BridgeType, BridgeType.Direct {

  /** A type that the engine carries as it is in both directions. */
  static ScalarType plain(TypeName java, String typeScript, Wire wire, String reader) {
    return new ScalarType(
        java,
        typeScript,
        typeScript,
        wire,
        reader,
        reader,
        null,
        UnaryOperator.identity(),
        wire.parameter(false),
        CodeBlock.of("$T.$L", RuntimeNames.WIRE, wire.sinkMethod()),
        UnaryOperator.identity());
  }

  /** The same with another way from the wire. */
  ScalarType from(UnaryOperator<CodeBlock> conversion) {
    return new ScalarType(
        java,
        typeScript,
        parameterTypeScript,
        wire,
        reader,
        parameterReader,
        check,
        conversion,
        raw,
        toWire,
        make);
  }

  /**
   * The same with a check in place, before the reader is called.
   *
   * @param condition holds for what is not of the type, with {@code %1$s} for the value
   * @param form the form of what is of the type, with {@code %1$s} for the value
   */
  ScalarType unless(String condition, String form) {
    return new ScalarType(
        java,
        typeScript,
        parameterTypeScript,
        wire,
        reader,
        parameterReader,
        new CheckInPlace(reader, condition, form),
        fromWire,
        raw,
        toWire,
        make);
  }

  /** The same with another way to JavaScript, by a method of the runtime's {@code Wire}. */
  ScalarType to(TypeName slot, String method, UnaryOperator<String> maker) {
    return to(slot, CodeBlock.of("$T.$L", RuntimeNames.WIRE, method), maker);
  }

  /** The same by any static method of a label and a value. */
  ScalarType to(TypeName slot, CodeBlock method, UnaryOperator<String> maker) {
    return new ScalarType(
        java,
        typeScript,
        parameterTypeScript,
        wire,
        reader,
        parameterReader,
        check,
        fromWire,
        slot,
        method,
        maker);
  }

  /** The same with another type and reader for direct parameters. */
  ScalarType parameter(String type, String directReader) {
    return new ScalarType(
        java, typeScript, type, wire, reader, directReader, check, fromWire, raw, toWire, make);
  }

  @Override
  public boolean compound() {
    return typeScript.contains(" | ");
  }

  @Override
  public String read(String value, Scope scope) {
    return reader + "(" + value + ")";
  }

  @Override
  public String readParameter(String value, Scope scope) {
    return parameterReader + "(" + value + ")";
  }

  @Override
  public String make(Scope scope) {
    return make("c.a[c.i++]");
  }

  @Override
  public String make(String slot) {
    return make.apply(slot);
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return fromWire.apply(wire);
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return CodeBlock.of("$L.add($L)", tape, toWire(label, value));
  }

  @Override
  public CodeBlock toWire(CodeBlock label, CodeBlock value) {
    return CodeBlock.of("$L($L, $L)", toWire, label, value);
  }

  @Override
  public Direct direct() {
    return this;
  }
}
