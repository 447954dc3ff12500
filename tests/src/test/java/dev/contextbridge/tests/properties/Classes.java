package dev.contextbridge.tests.properties;

import java.lang.reflect.Constructor;
import java.util.List;

/** The compiled types of a random API. */
record Classes(String packageName, ClassLoader loader) {
  /** A class by its name inside the package. */
  Class<?> find(String name) {
    try {
      return Class.forName(packageName + "." + name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes a record. */
  Object make(String name, List<?> components) {
    try {
      Constructor<?> constructor = find(name).getDeclaredConstructors()[0];
      return constructor.newInstance(components.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
