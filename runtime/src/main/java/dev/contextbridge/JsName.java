package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a method, a record component or an enum constant another name in JavaScript. Overloads need
 * it: JavaScript has one function per name. On a record it is the value of the property that tells
 * it apart in a union ({@link Discriminator}).
 */
@Documented
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface JsName {
  /**
   * The name that JavaScript sees.
   *
   * @return an ECMAScript identifier name; for an enum constant or a record, any text
   */
  String value();
}
