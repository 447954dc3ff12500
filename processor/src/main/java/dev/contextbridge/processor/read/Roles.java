package dev.contextbridge.processor.read;

import dev.contextbridge.processor.model.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of an interface say about its role.
 *
 * @param annotation the simple name of the first one
 * @param root where it is exposed, or null
 * @param several whether it says two things at once
 */
record Roles(String annotation, Api.@Nullable Root root, boolean several) {
  private static final String PACKAGE = "dev.contextbridge.";

  static Roles of(TypeElement element) {
    List<String> annotations = new ArrayList<>();
    Api.Root root = null;
    int roots = 0;
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().toString();
      String simple = name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : "";
      if (simple.startsWith("Expose")) {
        roots++;
        root = new Api.Root(key(mirror, element), worldId(mirror));
      }
      if (simple.startsWith("Expose") || simple.equals("Bridged")) {
        annotations.add(simple);
      }
    }
    return new Roles(annotations.isEmpty() ? "Bridged" : annotations.get(0), root, roots > 1);
  }

  private static String key(AnnotationMirror mirror, TypeElement element) {
    Object value = value(mirror, "value");
    if (value != null && !value.toString().isEmpty()) {
      return value.toString();
    }
    String name = element.getSimpleName().toString().replaceFirst("(?<=.)Api$", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static int worldId(AnnotationMirror mirror) {
    return value(mirror, "worldId") instanceof Integer id ? id : 0;
  }

  private static @Nullable Object value(AnnotationMirror mirror, String name) {
    for (var entry : mirror.getElementValues().entrySet()) {
      Element method = entry.getKey();
      AnnotationValue value = entry.getValue();
      if (method.getSimpleName().contentEquals(name)) {
        return value.getValue();
      }
    }
    return null;
  }
}
