package dev.contextbridge.processor.types;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.OneWay;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;

/**
 * A type whose elements JavaScript pulls one by one from Java.
 *
 * @param java the Java type
 * @param element the type of its elements
 * @param iterable the type in TypeScript without its argument
 * @param tapeMethod the method of the runtime's tape that writes one
 * @param oneWay what to declare where JavaScript gives the elements
 */
record StreamType(TypeName java, Part element, String iterable, String tapeMethod, OneWay oneWay)
    implements BridgeType {
  /** A type of the JDK with one type argument. */
  static StreamType of(
      TypeUse use, Resolver resolver, String iterable, String tapeMethod, String instead) {
    TypeUse argument = use.argument(0);
    Part element = element(use, argument, resolver);
    ClassName stream = ClassName.get(use.element());
    return new StreamType(
        ParameterizedTypeName.get(stream, element.type().java().box()),
        element,
        iterable,
        tapeMethod,
        new OneWay(
            resolver.text(use.mirror()), instead.formatted(resolver.text(argument.mirror()))));
  }

  /** A stream of primitives. */
  static StreamType ofNumbers(TypeUse use, TypeUse number, Resolver resolver, String instead) {
    Part element = element(use, number, resolver);
    TypeName box = element.type().java().box();
    return new StreamType(
        ClassName.get(use.element()),
        element,
        "Iterable",
        "stream",
        new OneWay(resolver.text(use.mirror()), instead.formatted(((ClassName) box).simpleName())));
  }

  private static Part element(TypeUse use, TypeUse element, Resolver resolver) {
    String step = use.element().getSimpleName() + " element";
    return new Part(step, resolver.part(element, step));
  }

  @Override
  public List<Part> contents() {
    return List.of(element);
  }

  @Override
  public String typeScript() {
    return iterable + "<" + element.type().typeScript() + ">";
  }

  @Override
  public Wire wire() {
    throw onlyWritten();
  }

  @Override
  public String read(String value, Scope scope) {
    throw onlyWritten();
  }

  @Override
  public CodeBlock fromWire(CodeBlock wire, Scope scope) {
    throw onlyWritten();
  }

  /** The check of directions leaves nothing that reads one. */
  private IllegalStateException onlyWritten() {
    return new IllegalStateException(oneWay.type() + " is never read");
  }

  @Override
  public String make(Scope scope) {
    return "$.make%s(c.a[c.i++], %s, errors)".formatted(iterable, element.type().maker(scope));
  }

  @Override
  public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
    return CodeBlock.of(
        "$L.$L($L, $L, $S, $L, $L)",
        tape,
        tapeMethod,
        label,
        value,
        scope.site(),
        scope.errors(),
        Writes.writer(element.type(), scope));
  }
}
