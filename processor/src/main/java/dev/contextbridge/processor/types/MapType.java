package dev.contextbridge.processor.types;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A type whose values are maps in Java, with keys that are checked.
 *
 * @param key the type of its keys
 * @param value the type of its values
 * @param typeScript the type in TypeScript
 * @param form what the kit's reader and the tape's method are called; the kit's maker is {@code
 *     make} and that
 * @param keyReader JavaScript for the function that the kit's reader takes for keys
 */
record MapType(
    BridgeType key,
    BridgeType value,
    String typeScript,
    String form,
    Function<Scope, String> keyReader)
    implements BridgeType {
  static final String KEY = "Map key";
  static final String VALUE = "Map value";

  @Override
  public TypeName java() {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), key.java().box(), value.java().box());
  }

  @Override
  public List<Part> contents() {
    return List.of(new Part(KEY, key), new Part(VALUE, value));
  }

  @Override
  public Wire wire() {
    return Wire.REF;
  }

  @Override
  public String read(String expression, Scope scope) {
    return "$.%s(%s, %s, %s)"
        .formatted(form, expression, keyReader.apply(scope), value.elementAdder(scope));
  }

  @Override
  public String make(Scope scope) {
    return "$.make%s%s(c, %s, %s)"
        .formatted(
            Character.toUpperCase(form.charAt(0)),
            form.substring(1),
            key.maker(scope),
            value.maker(scope));
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return CodeBlock.of(
        "$L.<$T, $T>checkedMap($L, $L)",
        Writes.items(wire),
        key.java().box(),
        value.java().box(),
        Writes.reader(key, scope),
        Writes.reader(value, scope));
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock map, Scope scope) {
    return CodeBlock.of(
        "$L.$L($L, $L, $L, $L)",
        tape,
        form,
        label,
        map,
        Writes.writer(key, scope),
        Writes.writer(value, scope));
  }
}
