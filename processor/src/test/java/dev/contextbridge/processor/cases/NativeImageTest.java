package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.generated.Faces;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import org.graalvm.polyglot.HostAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code native-image} is told is what the engine and the runtime reach by reflection: the
 * exported methods, and the classes that are initialized by name. {@code -Dgolden.update=true}
 * writes the file of the runtime, instead.
 */
class NativeImageTest {
  private static final String FOLDER = "META-INF/native-image/";
  private static final String RUNTIME =
      FOLDER + "dev.contextbridge/contextbridge-runtime/reachability-metadata.json";
  private static final String INTERNAL = "dev.contextbridge.internal.";
  private static final String BRIDGE = INTERNAL + "world.BridgeCore";
  private static final String DOCUMENT = INTERNAL + "dom.JsoupDocument";

  static List<Case> all() {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachInterfaceHasMetadataOfItsOwn(Case each) throws ReflectiveOperationException {
    CompiledCase compiled = CompiledCase.of(each);
    Map<String, String> needed = new TreeMap<>();
    for (Class<?> type : compiled.load()) {
      if (HostTarget.class.isAssignableFrom(type)) {
        needed.put(type.getName(), needed(type));
      }
    }
    Map<String, String> written = new TreeMap<>();
    compiled
        .generated()
        .forEach(
            (name, text) -> {
              if (name.startsWith(FOLDER)) {
                written.put(bridge(name), Reachability.sorted(text));
              }
            });
    assertThat(written).isNotEmpty().isEqualTo(needed);
  }

  /** The bridge that a file is for, which stands in the folder of its interface. */
  private static String bridge(String file) {
    String type = Path.of(file).getParent().getFileName().toString();
    return type.replace('$', '_') + "Bridge";
  }

  private static String needed(Class<?> bridge) throws ReflectiveOperationException {
    Reachability needed = new Reachability().add(bridge, bridge.getName());
    Glue glue = ((HostTarget) constant(bridge, "BRIDGE", null)).bridged().glue();
    for (Class<?> reached : (Class<?>[]) constant(Glue.class, "reached", glue)) {
      needed.add(reached, bridge.getName());
    }
    return needed.text();
  }

  private static Object constant(Class<?> type, String name, Object owner)
      throws ReflectiveOperationException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }

  @Test
  void theRuntimeHasMetadataOfItsOwn() throws IOException, ReflectiveOperationException {
    Reachability needed = new Reachability().addResources("dev/contextbridge/internal/js/*.js");
    for (Class<?> type : runtimeClasses()) {
      needed.add(type, type.getName().startsWith(INTERNAL + "dom.") ? DOCUMENT : BRIDGE);
    }
    String locks = INTERNAL + "world.LockOwner";
    needed.add(AbstractOwnableSynchronizer.class, locks, "exclusiveOwnerThread");
    needed.add(
        Class.forName("sun.misc.Unsafe"),
        locks,
        "theUnsafe",
        "getObjectVolatile",
        "compareAndSwapObject",
        "objectFieldOffset");
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("../runtime/src/main/resources", RUNTIME);
      Files.createDirectories(file.getParent());
      Files.writeString(file, needed.text());
    } else {
      assertThat(CasesTest.resource(RUNTIME)).isEqualTo(needed.text());
    }
  }

  /** The classes of the runtime that scripts call, or that are initialized by name. */
  private static Set<Class<?>> runtimeClasses() throws ReflectiveOperationException {
    Set<Class<?>> types = new LinkedHashSet<>(Faces.ALL);
    for (Object list :
        List.of(
            constant(Class.forName(INTERNAL + "world.WarmUp"), "CROSSED", null),
            constant(Class.forName(INTERNAL + "dom.DomWarmUp"), "REACHED", null))) {
      ((List<?>) list).forEach(type -> types.add((Class<?>) type));
    }
    RuntimeClasses.all().stream()
        .filter(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(HostAccess.Export.class)))
        .forEach(types::add);
    return types;
  }
}
