package dev.contextbridge.processor.types;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.ObjectShape;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;

/**
 * A type whose values are objects of data, which generated code reads and writes by its name.
 *
 * @param shape the record or union
 */
record ObjectType(ObjectShape shape) implements BridgeType {
  @Override
  public TypeName java() {
    return shape.java();
  }

  @Override
  public List<Part> contents() {
    return shape.contents();
  }

  @Override
  public Declaration declaration() {
    return shape;
  }

  @Override
  public String typeScript() {
    return shape.name();
  }

  @Override
  public Wire wire() {
    return Wire.REF;
  }

  @Override
  public String read(String value, Scope scope) {
    return "read" + shape.name() + "(null, " + value + ")";
  }

  @Override
  public String elementAdder(Scope scope) {
    return "read" + shape.name();
  }

  @Override
  public String make(Scope scope) {
    return maker(scope) + "(c)";
  }

  @Override
  public String maker(Scope scope) {
    return "make" + shape.name();
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return Writes.cast(wire, java());
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return CodeBlock.of("$L.write($L, $L, $L)", Constants.writer(shape), tape, label, value);
  }

  @Override
  public CodeBlock writer() {
    return CodeBlock.of("$L", Constants.writer(shape));
  }

  @Override
  public CodeBlock reader() {
    return Writes.unwrapping(java());
  }
}
