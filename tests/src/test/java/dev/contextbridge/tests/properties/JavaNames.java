package dev.contextbridge.tests.properties;

import java.lang.reflect.Array;
import java.util.List;

/** The names that random types are written with. */
final class JavaNames {
  private static final List<String> PACKAGES =
      List.of(
          "java.lang",
          "java.math",
          "java.net",
          "java.nio",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "dev.contextbridge",
          "dev.contextbridge.web",
          "org.jspecify.annotations");

  private JavaNames() {}

  /** A file with one type. */
  static String file(String packageName, String type) {
    StringBuilder file = new StringBuilder("package " + packageName + ";\n");
    PACKAGES.forEach(each -> file.append("import ").append(each).append(".*;\n"));
    return file.append(type).append('\n').toString();
  }

  /** The class of a type without its type arguments. */
  static Class<?> erased(String java, Classes classes) {
    if (java.endsWith("[]")) {
      String component = java.substring(0, java.length() - 2);
      return Array.newInstance(component(component, classes), 0).getClass();
    }
    return find(java.replace("@Nullable ", "").replaceFirst("<.*", ""), classes);
  }

  private static Class<?> component(String java, Classes classes) {
    return switch (java) {
      case "byte" -> byte.class;
      case "short" -> short.class;
      case "int" -> int.class;
      case "long" -> long.class;
      case "float" -> float.class;
      case "double" -> double.class;
      default -> erased(java, classes);
    };
  }

  private static Class<?> find(String name, Classes classes) {
    for (String each : PACKAGES) {
      try {
        return Class.forName(each + "." + name);
      } catch (ClassNotFoundException e) {
        // in another package
      }
    }
    return classes.find(name);
  }
}
