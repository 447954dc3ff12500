package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.Api;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.BridgedReference;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Interfaces that have a bridge of their own: nested APIs and handles. */
@AutoService(Row.class)
public final class BridgedRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED
        || use.element().getKind() != ElementKind.INTERFACE
        || !isBridged(use)
        || !use.element().getTypeParameters().isEmpty()) {
      return null;
    }
    ClassName java = ClassName.get(use.element());
    BridgedReference reference =
        resolver.declare(
            java.canonicalName(),
            java.simpleName(),
            name ->
                new BridgedReference(
                    name,
                    GlobalNames.avoid(java.simpleName()),
                    java,
                    Api.bridgeOf(java),
                    resolver.isPartial(use.element())),
            made -> {});
    return new BridgedType(reference);
  }

  static boolean isBridged(TypeUse use) {
    return TypeUse.isMarked(use.element(), "Bridged")
        || TypeUse.isMarked(use.element(), "ExposeInMainWorld")
        || TypeUse.isMarked(use.element(), "ExposeInIsolatedWorld");
  }

  private record BridgedType(BridgedReference reference) implements BridgeType {
    @Override
    public TypeName java() {
      return reference.java();
    }

    @Override
    public List<Part> contents() {
      return List.of();
    }

    @Override
    public String typeScript() {
      return reference.name();
    }

    @Override
    public String parameterTypeScript() {
      return reference.partial() ? reference.name() + ".Implementation" : reference.name();
    }

    @Override
    public Wire wire() {
      return Wire.REF;
    }

    @Override
    public String read(String value, Scope scope) {
      return "read" + reference.name() + "(" + value + ")";
    }

    @Override
    public String make(Scope scope) {
      return "c.a[c.i++]";
    }

    @Override
    public CodeBlock fromWire(CodeBlock wire, Scope scope) {
      return Writes.cast(wire, java());
    }

    @Override
    public CodeBlock reader() {
      return Writes.unwrapping(java());
    }

    @Override
    public CodeBlock write(CodeBlock tape, CodeBlock label, CodeBlock value, Scope scope) {
      return CodeBlock.of("$L.object($L, $L, $T.type())", tape, label, value, reference.bridge());
    }
  }

  @Override
  public Line line() {
    return new Line(
        120,
        "nested API",
        "interfaces marked `@Bridged`",
        "`interface`",
        "from Java: a frozen object of functions, the same one each time; it keeps its Java object"
            + " alive only as long as JavaScript holds it. From JavaScript: what Java handed out,"
            + " or any object that has the methods, which are read once when it is taken; a missing"
            + " one is a `TypeError` naming it, unless Java has a default");
  }
}
