package dev.contextbridge.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.generated.HostTarget;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The wall between worlds: the engine hands a script's raw object to a parameter of a type such as
 * {@code Object}, and then it would reach another world unchecked. So what scripts may call takes
 * nothing that such an object can be converted to.
 */
class WallTest {
  private static final Set<Class<?>> CARRIED =
      Set.of(
          Boolean.class,
          Byte.class,
          Character.class,
          Double.class,
          Float.class,
          Integer.class,
          Long.class,
          Short.class,
          String.class,
          Value.class);

  private static final List<Class<?>> GENERATED = new ArrayList<>();
  private static final List<Class<?>> RUNTIME = new ArrayList<>();

  @BeforeAll
  static void load() {
    for (Case each : Case.all()) {
      GENERATED.addAll(CompiledCase.of(each).load());
    }
    RUNTIME.addAll(RuntimeClasses.all());
  }

  @Test
  void theRuntimeIsAmongThem() {
    assertThat(RUNTIME).contains(HostTarget.class);
  }

  @Test
  void exportedMethodsTakeOnlyWhatAScriptCannotForge() {
    List<Method> exported =
        all()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(HostAccess.Export.class))
            .toList();
    assertThat(exported).hasSizeGreaterThan(100);
    assertThat(exported)
        .allSatisfy(
            method ->
                assertThat(method.getParameterTypes()).as(method.toString()).allMatch(this::safe));
  }

  private boolean safe(Class<?> type) {
    return type.isPrimitive()
        || CARRIED.contains(type)
        || (Modifier.isFinal(type.getModifiers()) && !type.isArray());
  }

  @Test
  void noFieldIsExported() {
    assertThat(all().flatMap(type -> Arrays.stream(type.getDeclaredFields())))
        .noneMatch((Field field) -> field.isAnnotationPresent(HostAccess.Export.class));
  }

  @Test
  void theEngineCanReachWhatIsGenerated() {
    assertThat(GENERATED.stream().filter(HostTarget.class::isAssignableFrom))
        .isNotEmpty()
        .allMatch(type -> Modifier.isPublic(type.getModifiers()));
  }

  private static Stream<Class<?>> all() {
    return Stream.concat(GENERATED.stream(), RUNTIME.stream());
  }
}
