package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries {@code long} as a JavaScript {@code number} instead of a {@code bigint}. Values outside
 * the safe integers (ECMAScript {@code Number.isSafeInteger}) are refused in both directions.
 *
 * <p>On a method it holds for the result, on a parameter or record component for that value, on an
 * interface or record for every {@code long} in it. It holds for elements and type arguments too,
 * those of a generic record included; what else is in a record, the record itself decides. A {@code
 * BigInteger} and a {@code long[]} are bigints always.
 */
@Documented
@Target({
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface SafeInteger {}
