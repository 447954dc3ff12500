package dev.contextbridge.processor.types;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.TypeName;
import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.model.Part;
import dev.contextbridge.processor.model.UnionShape;
import dev.contextbridge.processor.problem.TypeProblems;
import dev.contextbridge.processor.problem.UnionProblems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Sealed interfaces of records: discriminated unions. */
@AutoService(Row.class)
public final class SealedRow implements Row {
  private static final String DISCRIMINATOR = "dev.contextbridge.Discriminator";

  @Override
  public @Nullable BridgeType match(TypeUse use, Resolver resolver) {
    if (use.mirror().getKind() != TypeKind.DECLARED || !isUnion(use.element())) {
      return null;
    }
    if (!resolver.isAccessible(use.element())) {
      return resolver.refuse(
          place -> TypeProblems.inaccessible(place, resolver.text(use.mirror())));
    }
    TypeUse bare = use.bare();
    TypeElement element = use.element();
    UnionShape shape =
        resolver.declare(
            bare.signature(),
            RecordRow.name(bare, resolver),
            name ->
                new UnionShape(
                    name,
                    TypeName.get(use.mirror()),
                    resolver.position(element),
                    discriminator(element, resolver).orElse("kind"),
                    new ArrayList<>(),
                    resolver.doc(element)),
            made -> fill(made, bare, resolver));
    return new ObjectType(shape);
  }

  private static boolean isUnion(TypeElement element) {
    return element.getKind() == ElementKind.INTERFACE
        && element.getModifiers().contains(Modifier.SEALED)
        && !TypeUse.isMarked(element, "Bridged");
  }

  /** What the interface says, or the nearest sealed one around it that says something. */
  private static Optional<String> discriminator(TypeElement element, Resolver resolver) {
    return Annotations.text(element, DISCRIMINATOR)
        .or(
            () ->
                element.getInterfaces().stream()
                    .map(type -> (TypeElement) resolver.types().asElement(type))
                    .filter(SealedRow::isUnion)
                    .flatMap(outer -> discriminator(outer, resolver).stream())
                    .findFirst());
  }

  private static void fill(UnionShape shape, TypeUse use, Resolver resolver) {
    String owner = use.element().getSimpleName().toString();
    for (TypeMirror permitted : permitted(use.element())) {
      TypeElement element = (TypeElement) resolver.types().asElement(permitted);
      String step = owner + " permits " + element.getSimpleName();
      if (element.getKind() != ElementKind.RECORD && !isUnion(element)) {
        resolver.refuse(
            place -> UnionProblems.notARecord(place.then(step), resolver.text(permitted)));
        continue;
      }
      TypeUse member = memberOf(use, element, resolver);
      if (member == null) {
        resolver.refuse(
            place ->
                UnionProblems.unionArguments(
                    place.then(step), resolver.text(permitted), resolver.text(use.mirror())));
      } else if (resolver.types().isSubtype(member.mirror(), use.mirror())
          && resolver.member(member, step, element) instanceof ObjectType type) {
        shape.contents().add(new Part(step, type));
      }
    }
  }

  /** Compilers list in no common order what is permitted without a clause that says so. */
  private static List<? extends TypeMirror> permitted(TypeElement element) {
    return element.getPermittedSubclasses().stream()
        .sorted(Comparator.comparing(TypeMirror::toString))
        .toList();
  }

  /** A permitted type with the type arguments that make it one of the union's. */
  private static @Nullable TypeUse memberOf(TypeUse union, TypeElement member, Resolver resolver) {
    List<? extends TypeMirror> given = argumentsIn(member.asType(), union.declared(), resolver);
    TypeMirror[] arguments = new TypeMirror[member.getTypeParameters().size()];
    List<Nullness> nullness = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      TypeMirror variable = member.getTypeParameters().get(i).asType();
      int at = indexOf(variable, given, resolver);
      if (at < 0) {
        return null;
      }
      arguments[i] = union.argument(at).mirror();
      nullness.add(union.argument(at).nullness());
    }
    return new TypeUse(
        resolver.types().getDeclaredType(member, arguments),
        new Nullness(false, nullness),
        union.safeInteger());
  }

  private static int indexOf(
      TypeMirror variable, List<? extends TypeMirror> arguments, Resolver resolver) {
    for (int i = 0; i < arguments.size(); i++) {
      if (resolver.types().isSameType(variable, arguments.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The type arguments that a type gives to an interface that it implements. */
  private static List<? extends TypeMirror> argumentsIn(
      TypeMirror type, DeclaredType union, Resolver resolver) {
    for (TypeMirror above : resolver.types().directSupertypes(type)) {
      if (((DeclaredType) above).asElement().equals(union.asElement())) {
        return ((DeclaredType) above).getTypeArguments();
      }
    }
    return List.of();
  }

  @Override
  public Line line() {
    return new Line(
        62,
        "Object: unions",
        "sealed interfaces of records, nested and generic ones too",
        "discriminated union on `kind`",
        "the value is the record's simple name or its `@JsName`; `@Discriminator` gives the"
            + " property another name; an unknown value is a `TypeError` that lists the known"
            + " ones");
  }
}
