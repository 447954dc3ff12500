package dev.contextbridge.processor.types;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.RuntimeNames;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;

/**
 * Primitives as an array of values: those that no typed array holds and, since JavaScript passes
 * them as arguments, a variable number of any.
 *
 * @param element the type of each of them
 * @param boxes the same as a list
 */
public record ElementsType(BridgeType element, SequenceType boxes) implements BridgeType {
  /**
   * The type of the array that a variable number of arguments is in Java. The array itself is never
   * missing, whatever its annotations say.
   *
   * @param use the array
   * @param resolver resolves the elements
   * @return how it crosses; a placeholder when it does not
   */
  public static BridgeType of(TypeUse use, Resolver resolver) {
    TypeUse component = use.component();
    BridgeType element = resolver.part(component, ArrayRow.STEP);
    return component.mirror().getKind().isPrimitive()
        ? ofPrimitives(element)
        : ArrayRow.of(element);
  }

  private static BridgeType ofPrimitives(BridgeType element) {
    TypeName array = ArrayTypeName.of(element.java());
    SequenceType boxes =
        new SequenceType(
            ParameterizedTypeName.get(ClassName.get(List.class), element.java().box()),
            ArrayRow.STEP,
            element,
            "list",
            list ->
                CodeBlock.of(
                    "$T.unboxed($T.class, $L)", RuntimeNames.PRIMITIVE_ARRAYS, array, list));
    return new ElementsType(element, boxes);
  }

  @Override
  public TypeName java() {
    return ArrayTypeName.of(element.java());
  }

  @Override
  public List<Part> contents() {
    return boxes.contents();
  }

  @Override
  public String typeScript() {
    return boxes.typeScript();
  }

  @Override
  public boolean compound() {
    return true;
  }

  @Override
  public Wire wire() {
    return boxes.wire();
  }

  @Override
  public String read(String value, Scope scope) {
    return boxes.read(value, scope);
  }

  @Override
  public String make(Scope scope) {
    return boxes.make(scope);
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    return boxes.fromWire(wire, scope);
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    CodeBlock list =
        CodeBlock.of(
            "$T.boxed($T.class, $L)", RuntimeNames.PRIMITIVE_ARRAYS, element.java().box(), value);
    return boxes.write(tape, label, list, scope);
  }
}
