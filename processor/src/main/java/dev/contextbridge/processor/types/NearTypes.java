package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.Nullness;
import dev.contextbridge.processor.problem.CloseName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Types that someone may have meant who wrote one that cannot cross, or that does not exist. */
public final class NearTypes {
  /** Where types that cross have their homes. */
  private static final List<String> PACKAGES =
      List.of("java.lang.", "java.math.", "java.net.", "java.nio.", "java.time.", "java.util.");

  private static final Set<String> OF_THE_JDK =
      Set.of(
          "BigDecimal",
          "BigInteger",
          "ByteBuffer",
          "Collection",
          "Currency",
          "Duration",
          "Instant",
          "Iterator",
          "List",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "Map",
          "MonthDay",
          "OffsetDateTime",
          "OffsetTime",
          "Optional",
          "Period",
          "Set",
          "URI",
          "UUID",
          "YearMonth",
          "ZoneId",
          "ZoneOffset",
          "ZonedDateTime");

  private NearTypes() {}

  /**
   * Finds a type that may be meant instead of one that does not exist.
   *
   * @param wrong its name, as written
   * @param user the interface that names it
   * @param elements the compiler's elements
   * @return the name of a type of the same package, or null
   */
  public static @Nullable String of(String wrong, TypeElement user, Elements elements) {
    Map<String, TypeElement> known = new TreeMap<>();
    ElementFilter.typesIn(elements.getPackageOf(user).getEnclosedElements())
        .forEach(type -> collect(type, known));
    return CloseName.among(known.keySet(), wrong);
  }

  /** A type that crosses and may be meant instead of one that does not, or null. */
  static @Nullable String of(TypeUse use, Resolver resolver) {
    TypeElement wrong = use.element();
    String implemented = implemented(use, resolver);
    if (implemented != null) {
      return implemented;
    }
    String name = wrong.getSimpleName().toString();
    if (OF_THE_JDK.contains(name)) {
      return PACKAGES.stream()
          .map(each -> each + name)
          .filter(each -> resolver.elements().getTypeElement(each) != null)
          .findFirst()
          .orElse(null);
    }
    Map<String, TypeElement> known = new TreeMap<>();
    siblings(wrong, resolver.elements()).forEach(type -> collect(type, known));
    for (Element outer = wrong; outer != null; outer = outer.getEnclosingElement()) {
      known.remove(outer.getSimpleName().toString());
    }
    Set<String> crossing = new TreeSet<>(known.keySet());
    crossing.removeIf(each -> !crosses(known.get(each)));
    return CloseName.among(crossing, name);
  }

  /** An interface that crosses, of which a class is an implementation. */
  private static @Nullable String implemented(TypeUse use, Resolver resolver) {
    for (TypeMirror above : resolver.types().directSupertypes(use.mirror())) {
      if (above.getKind() == TypeKind.DECLARED
          && BridgedRow.isBridged(new TypeUse(above, Nullness.NONE, false))) {
        return resolver.text(above);
      }
    }
    return null;
  }

  private static Stream<TypeElement> siblings(TypeElement wrong, Elements elements) {
    Element home = elements.getPackageOf(wrong);
    return home.toString().startsWith("java")
        ? Stream.of()
        : ElementFilter.typesIn(home.getEnclosedElements()).stream();
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    found.put(type.getSimpleName().toString(), type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, found));
  }

  private static boolean crosses(@Nullable TypeElement type) {
    return type != null
        && (type.getKind() == ElementKind.RECORD
            || type.getKind() == ElementKind.ENUM
            || TypeUse.isMarked(type, "Bridged")
            || TypeUse.isMarked(type, "ExposeInMainWorld")
            || TypeUse.isMarked(type, "ExposeInIsolatedWorld")
            || TypeUse.isMarked(type, "FunctionalInterface"));
  }
}
