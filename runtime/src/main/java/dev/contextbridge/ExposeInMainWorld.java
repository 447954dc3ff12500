package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose implementations are exposed in the main world (world 0).
 *
 * <p>The annotation processor checks every type that the interface reaches and writes, for an
 * interface {@code NotesApi}, the class {@code NotesApiBridge} and the declaration {@code
 * NotesApi.d.ts}. Reference: {@code contextBridge.exposeInMainWorld(apiKey, api)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ExposeInMainWorld {
  /**
   * The API key: the property of {@code window} that holds the API.
   *
   * @return the key; empty for the interface's name in lowerCamelCase without a trailing {@code
   *     Api}
   */
  String value() default "";
}
