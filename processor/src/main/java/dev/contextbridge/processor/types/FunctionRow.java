package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Declaration;
import dev.contextbridge.processor.model.FunctionShape;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.Scope;
import dev.contextbridge.processor.model.Wire;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Functional interfaces, the JDK's and one's own. */
@AutoService(Row.class)
public final class FunctionRow implements Row {
  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED
        || use.element().getKind() != ElementKind.INTERFACE
        || !TypeUse.isMarked(use.element(), "FunctionalInterface")) {
      return null;
    }
    if (!resolver.isAccessible(use.element())) {
      return resolver.refuse(
          place -> TypeProblems.inaccessible(place, resolver.text(use.mirror())));
    }
    TypeName java = TypeName.get(use.mirror());
    FunctionShape shape =
        resolver.declare(
            use.signature(),
            RecordRow.name(use, resolver),
            name ->
                new FunctionShape(
                    name,
                    use.element(),
                    use.signature(),
                    java,
                    new ArrayList<>(1),
                    new AtomicBoolean()),
            made -> made.method().add(resolver.method(use, single(use, resolver))));
    if (shape.method().isEmpty()) {
      shape.recursive().set(true); // met again while it is being read
    }
    return new FunctionType(shape);
  }

  /** The one abstract method. The compiler has checked that there is one. */
  private static ExecutableElement single(TypeUse use, Resolver resolver) {
    return new InheritedMethods(resolver.types(), resolver.elements())
        .of(use.element()).stream()
            .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> !overridesObject(method, resolver))
            .findFirst()
            .orElseThrow();
  }

  private static boolean overridesObject(ExecutableElement method, Resolver resolver) {
    var object = resolver.elements().getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            other ->
                other.getSimpleName().equals(method.getSimpleName())
                    && resolver
                        .types()
                        .isSubsignature(
                            (ExecutableType) method.asType(), (ExecutableType) other.asType()));
  }

  private record FunctionType(FunctionShape shape) implements BridgeType {
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
      return shape.recursive().get() ? shape.name() : shape.typeScript();
    }

    @Override
    public boolean compound() {
      return !shape.recursive().get();
    }

    @Override
    public Wire wire() {
      return Wire.REF;
    }

    @Override
    public String read(String value, Scope scope) {
      return "read%s(%s, %s)".formatted(shape.name(), value, scope.siteScript());
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
      return CodeBlock.of("$L.object($L, $L, $L)", tape, label, value, Constants.type(shape));
    }
  }

  @Override
  public Line line() {
    return new Line(
        110,
        "Function",
        "functional interfaces, the JDK's and one's own",
        "`(a: A, b: B) => R`",
        "the same function sent twice is the same object on the other side, and one that comes"
            + " home is the original; `new` on one is a `TypeError`");
  }
}
