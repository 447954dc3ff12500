package dev.contextbridge.processor.types;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;

/** Stands for a type that was refused, so that the rest can be read. Nothing is emitted of it. */
public enum Unsupported implements BridgeType {
  /** The placeholder. */
  TYPE;

  @Override
  public TypeName java() {
    return ClassName.OBJECT;
  }

  @Override
  public List<Part> contents() {
    return List.of();
  }

  @Override
  public String typeScript() {
    return "never";
  }

  @Override
  public Wire wire() {
    return Wire.REF;
  }

  @Override
  public String read(String value, Scope scope) {
    throw new IllegalStateException("a refused type is not emitted");
  }

  @Override
  public String make(Scope scope) {
    throw new IllegalStateException("a refused type is not emitted");
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    throw new IllegalStateException("a refused type is not emitted");
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    throw new IllegalStateException("a refused type is not emitted");
  }
}
