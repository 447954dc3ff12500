package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.OneWay;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are single slots of a tape. Its row says in what it differs from a value that
 * the engine carries as it is in both directions; once the row has returned it, it stays the same.
 */
final class ScalarType implements BridgeType {
  private final TypeName java;
  private final String typeScript;
  private final Wire wire;
  private final String reader;
  private String parameterTypeScript;
  private String parameterReader;
  private UnaryOperator<CodeBlock> fromWire = UnaryOperator.identity();
  private boolean sameFromWire = true;
  private Direct direct;
  private @Nullable String method;
  private @Nullable Check check;
  private @Nullable OneWay oneWay;
  private boolean key;

  /**
   * A type that the engine carries as it is.
   *
   * @param wire the form from JavaScript
   * @param reader the JavaScript function that checks a value and gives that form
   */
  ScalarType(TypeName java, String typeScript, Wire wire, String reader) {
    this.java = java;
    this.typeScript = typeScript;
    this.wire = wire;
    this.reader = reader;
    parameterTypeScript = typeScript;
    parameterReader = reader;
    method = Writes.single(wire.sinkMethod());
    direct =
        new Slot(
            wire.parameter(false),
            methodOfWire(wire.parameter(false), wire.sinkMethod()),
            UnaryOperator.identity());
  }

  /** Equal values are one key in JavaScript. */
  ScalarType key() {
    key = true;
    return this;
  }

  /** Only Java can give one. */
  ScalarType oneWay(OneWay reason) {
    oneWay = reason;
    return this;
  }

  /** A direct parameter has another type and reader. */
  ScalarType parameter(String type, String directReader) {
    parameterTypeScript = type;
    parameterReader = directReader;
    return this;
  }

  /**
   * A check in place, before the reader is called.
   *
   * @param condition holds for what is not of the type, with {@code %1$s} for the value
   * @param form the form of what is of the type, with {@code %1$s} for the value
   */
  ScalarType unless(String condition, String form) {
    check = new CheckInPlace(reader, condition, form);
    return this;
  }

  /** Another way from the wire. */
  ScalarType from(UnaryOperator<CodeBlock> conversion) {
    fromWire = conversion;
    sameFromWire = false;
    return this;
  }

  /** Another way to JavaScript, by a method of the runtime's {@code Wire}. */
  ScalarType to(TypeName slot, String name, UnaryOperator<String> maker) {
    ScalarType changed = to(slot, methodOfWire(slot, name), maker);
    changed.method = Writes.single(name);
    return changed;
  }

  /** The same by Java that checks a value, of a label and the value. */
  ScalarType to(TypeName slot, BinaryOperator<CodeBlock> checked, UnaryOperator<String> maker) {
    direct = new Slot(slot, checked, maker);
    method = null;
    return this;
  }

  private BinaryOperator<CodeBlock> methodOfWire(TypeName slot, String name) {
    // A primitive of the slot's own type needs no check.
    return java.isPrimitive() && java.equals(slot)
        ? (label, value) -> value
        : (label, value) -> CodeBlock.of("$T.$L($L, $L)", RuntimeNames.WIRE, name, label, value);
  }

  @Override
  public List<Part> contents() {
    return List.of();
  }

  @Override
  public TypeName java() {
    return java;
  }

  @Override
  public String typeScript() {
    return typeScript;
  }

  @Override
  public String parameterTypeScript() {
    return parameterTypeScript;
  }

  @Override
  public @Nullable OneWay oneWay() {
    return oneWay;
  }

  @Override
  public boolean isKey() {
    return key;
  }

  @Override
  public Wire wire() {
    return wire;
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
  public @Nullable Check check() {
    return check;
  }

  @Override
  public String make(Scope scope) {
    return direct.make("c.a[c.i++]");
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return fromWire.apply(wire);
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return method == null
        ? CodeBlock.of("$L.add($L)", tape, direct.toWire(label, value))
        : CodeBlock.of("$L.$L($L, $L)", tape, method, label, value);
  }

  @Override
  public @Nullable CodeBlock writer() {
    return method == null
        ? null
        : CodeBlock.of("$T.$L", RuntimeNames.WRITERS, method.toUpperCase(Locale.ROOT));
  }

  @Override
  public @Nullable CodeBlock reader() {
    return sameFromWire && java.box().equals(wire.parameter(true))
        ? CodeBlock.of("$T.$L", RuntimeNames.FORMS, wire.name())
        : null;
  }

  @Override
  public Direct direct() {
    return direct;
  }

  private record Slot(TypeName raw, BinaryOperator<CodeBlock> checked, UnaryOperator<String> maker)
      implements Direct {
    @Override
    public CodeBlock toWire(CodeBlock label, CodeBlock value) {
      return checked.apply(label, value);
    }

    @Override
    public String make(String slot) {
      return maker.apply(slot);
    }
  }
}
