package dev.contextbridge.processor.types;

import dev.contextbridge.processor.model.BridgeType;
import dev.contextbridge.processor.problem.TypeProblems;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Says why a type that no row knows cannot cross, and what to write instead. */
final class Refusals {
  /** What cannot cross, beside something that does. */
  private static final Map<String, String> REPLACED =
      Map.ofEntries(
          Map.entry("java.lang.Iterable", "List<T>, or Iterator<T> as a result"),
          Map.entry("java.lang.Number", "double, long or BigDecimal"),
          Map.entry("java.lang.StringBuffer", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.net.URL", "URI"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.time.Year", "int"),
          Map.entry("java.util.BitSet", "byte[]"),
          Map.entry("java.util.Calendar", "Instant or ZonedDateTime"),
          Map.entry("java.util.Enumeration", "List<T>, or Iterator<T> as a result"),
          Map.entry("java.util.GregorianCalendar", "Instant or ZonedDateTime"),
          Map.entry("java.util.Locale", "String with its language tag"),
          Map.entry("java.util.Map.Entry", "a record with a key and a value"),
          Map.entry("java.util.TimeZone", "ZoneId"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "int"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "long"));

  /** Interfaces of which only themselves cross, and what to write for what extends them. */
  private static final List<Map.Entry<String, String>> INTERFACES =
      List.of(
          Map.entry("java.util.Collection", "List, Set or Collection, the interfaces"),
          Map.entry("java.util.Map", "Map, the interface"),
          Map.entry("java.util.Iterator", "Iterator<T>, the interface"),
          Map.entry("java.util.concurrent.Flow.Publisher", "Flow.Publisher<T>, the interface"));

  private static final List<String> CAPABILITIES =
      List.of(
          "java.io.",
          "java.lang.Class",
          "java.lang.Module",
          "java.lang.Process",
          "java.lang.Runtime",
          "java.lang.StackWalker",
          "java.lang.System",
          "java.lang.Thread",
          "java.lang.foreign.",
          "java.lang.invoke.",
          "java.lang.reflect.",
          "java.net.",
          "java.nio.channels.",
          "java.nio.file.",
          "java.rmi.",
          "java.security.",
          "java.sql.",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ForkJoinPool",
          "java.util.concurrent.ScheduledExecutorService",
          "java.util.concurrent.ThreadPoolExecutor",
          "java.util.jar.",
          "java.util.zip.",
          "javax.management.",
          "javax.naming.",
          "javax.script.",
          "javax.sql.",
          "org.graalvm.polyglot.");

  private Refusals() {}

  static BridgeType refuse(TypeUse use, Resolver resolver) {
    String text = resolver.text(use.mirror());
    if (use.mirror().getKind() != TypeKind.DECLARED) {
      return resolver.refuse(place -> TypeProblems.unsupported(place, text, null));
    }
    String replacement = replacement(use);
    if (replacement != null) {
      return resolver.refuse(place -> TypeProblems.replaced(place, text, replacement));
    }
    return refuseDeclared(use, text, resolver);
  }

  private static BridgeType refuseDeclared(TypeUse use, String text, Resolver resolver) {
    TypeElement element = use.element();
    String name = element.getQualifiedName().toString();
    if (isSubtype(element, "java.util.concurrent.Future", resolver)) {
      return resolver.refuse(place -> TypeProblems.future(place, text));
    }
    if (isCapability(use) || isOfCapability(element, resolver)) {
      return resolver.refuse(place -> TypeProblems.capability(place, name));
    }
    for (Map.Entry<String, String> each : INTERFACES) {
      if (isSubtype(element, each.getKey(), resolver)) {
        return resolver.refuse(place -> TypeProblems.replaced(place, text, each.getValue()));
      }
    }
    if (BridgedRow.isBridged(use)) {
      return resolver.refuse(place -> TypeProblems.genericBridged(place, text));
    }
    if (element.getKind() == ElementKind.INTERFACE && !name.startsWith("java.")) {
      boolean isForeign = resolver.position(element) == null;
      String near = NearTypes.of(use, resolver);
      return resolver.refuse(
          place ->
              isForeign
                  ? TypeProblems.foreign(place, text)
                  : TypeProblems.notBridged(place, text, near));
    }
    return resolver.refuse(
        place -> TypeProblems.unsupported(place, text, NearTypes.of(use, resolver)));
  }

  private static @Nullable String replacement(TypeUse use) {
    return REPLACED.get(use.element().getQualifiedName().toString());
  }

  static boolean isCapability(TypeUse use) {
    return isCapability(use.element());
  }

  private static boolean isCapability(TypeElement element) {
    String name = element.getQualifiedName().toString();
    boolean isName = name.equals("java.net.URI"); // which opens nothing by itself
    return !isName
        && !REPLACED.containsKey(name)
        && CAPABILITIES.stream().anyMatch(name::startsWith);
  }

  /** A class is what it extends, whatever it adds. */
  private static boolean isOfCapability(TypeElement element, Resolver resolver) {
    return resolver.types().asElement(element.getSuperclass()) instanceof TypeElement above
        && (isCapability(above) || isOfCapability(above, resolver));
  }

  static boolean isSubtype(TypeElement element, String ancestor, Resolver resolver) {
    TypeElement type = resolver.elements().getTypeElement(ancestor);
    return type != null
        && resolver
            .types()
            .isSubtype(
                resolver.types().erasure(element.asType()),
                resolver.types().erasure(type.asType()));
  }
}
