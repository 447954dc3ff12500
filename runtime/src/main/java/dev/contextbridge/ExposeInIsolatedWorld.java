package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose implementations are exposed in an isolated world.
 *
 * <p>Reference: {@code contextBridge.exposeInIsolatedWorld(worldId, apiKey, api)}.
 *
 * <p>If the compiler cannot find the class whose name ends with {@code Bridge}, the annotation
 * processor did not run or has refused the interface: {@code contextbridge-processor} belongs on
 * the compiler's processor path (Maven: {@code annotationProcessorPaths}, Gradle: {@code
 * annotationProcessor}, javac: {@code --processor-path}). From JDK 23 on javac does not look for
 * processors on the class path, unless it is given {@code -proc:full}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ExposeInIsolatedWorld {
  /**
   * The world: 999 is the preload world, 1000 and up are worlds of one's own.
   *
   * @return the id, not negative
   */
  int worldId();

  /**
   * The API key: the property of {@code window} that holds the API.
   *
   * @return the key; empty for the interface's name in lowerCamelCase without a trailing {@code
   *     Api}
   */
  String value() default "";
}
