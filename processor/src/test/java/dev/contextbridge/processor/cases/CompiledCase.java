package dev.contextbridge.processor.cases;

import dev.contextbridge.Exposure;
import dev.contextbridge.processor.BridgeProcessor;
import dev.contextbridge.processor.Javac;
import dev.contextbridge.processor.Vendor;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A case that javac has compiled with the processor.
 *
 * @param name the case
 * @param classes where the class files and resources are
 * @param sources where the generated Java files are
 * @param messages what the compiler said, warnings included
 */
record CompiledCase(String name, Path classes, Path sources, List<String> messages) {
  private static final Map<String, CompiledCase> COMPILED = new ConcurrentHashMap<>();
  private static final String RESOURCES = "META-INF/contextbridge/";
  private static final String NATIVE_IMAGE = "META-INF/native-image/";

  /** The case, compiled once for all tests. */
  static CompiledCase of(Case each) {
    return COMPILED.computeIfAbsent(each.name(), name -> compile(name, each.sources(), "cases"));
  }

  /** Compiles files in the given order into a folder of {@code target}. */
  static CompiledCase compile(String name, List<Path> files, String folder) {
    return compile(Vendor.JDK, name, files, folder);
  }

  /** Compiles files by a compiler into a folder of {@code target}. */
  static CompiledCase compile(Vendor vendor, String name, List<Path> files, String folder) {
    Javac javac = Javac.into(vendor, folder, name);
    List<String> messages =
        javac
            .compile(
                files,
                List.of(new BridgeProcessor()),
                "-Xlint:all,-processing,-auxiliaryclass",
                "-parameters")
            .stream()
            .map(message -> message.getKind() + " " + message.getMessage(Locale.ROOT))
            .toList();
    return new CompiledCase(name, javac.classes(), javac.sources(), messages);
  }

  /** Every file that the processor wrote: text by name, declarations as a consumer sees them. */
  Map<String, String> generated() {
    Map<String, String> files = new TreeMap<>();
    for (Path file : Case.files(sources, ".java")) {
      files.put(slashed(sources.relativize(file)), Case.read(file));
    }
    for (Path file : Case.files(classes.resolve(RESOURCES), ".d.ts", ".js", ".json")) {
      files.put(slashed(classes.resolve(RESOURCES).relativize(file)), Case.read(file));
    }
    for (Path file : Case.files(classes.resolve(NATIVE_IMAGE), ".json")) {
      files.put(slashed(classes.relativize(file)), Case.read(file));
    }
    return files;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Every class, the generated ones included. */
  List<Class<?>> load() {
    List<Class<?>> loaded = new ArrayList<>();
    try {
      URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
      for (Path file : Case.files(classes, ".class")) {
        String className = slashed(classes.relativize(file)).replace('/', '.');
        loaded.add(loader.loadClass(className.substring(0, className.length() - 6)));
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return loaded;
  }

  /** The root API, bound to the class of the case that implements it. */
  Exposure exposure() {
    List<Class<?>> loaded = load();
    for (Class<?> type : loaded) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getReturnType() == Exposure.class && method.getName().equals("of")) {
          return expose(method, loaded);
        }
      }
    }
    throw new IllegalStateException(name + " has no root API");
  }

  private static Exposure expose(Method of, List<Class<?>> loaded) {
    Class<?> api = of.getParameterTypes()[0];
    Class<?> implementation =
        loaded.stream()
            .filter(type -> api.isAssignableFrom(type) && !type.isInterface())
            .filter(type -> type.getSimpleName().equals("Impl"))
            .findFirst()
            .orElseThrow();
    try {
      Constructor<?> constructor = implementation.getDeclaredConstructor();
      constructor.setAccessible(true);
      of.setAccessible(true);
      return (Exposure) of.invoke(null, constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
