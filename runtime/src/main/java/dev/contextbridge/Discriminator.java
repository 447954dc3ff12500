package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the property that tells the records of a sealed interface apart in JavaScript, where the
 * interface is a discriminated union. Without it the property is {@code kind}. Sealed interfaces
 * inside of it take the name over unless they have one of their own.
 *
 * <p>Its value is the simple name of the record, or what {@link JsName} on the record says.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Discriminator {
  /**
   * The name of the property.
   *
   * @return an ECMAScript identifier name that no component of the records has
   */
  String value();
}
