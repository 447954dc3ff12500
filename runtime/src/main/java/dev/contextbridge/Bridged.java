package dev.contextbridge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that may cross the bridge as an object of functions without being a root: a
 * nested API, a handle that a method returns, or an object that JavaScript implements.
 *
 * <p>Where a script passes an object for it, the object may be the script's own. An interface that
 * is exposed is implemented by scripts only when it carries this annotation, too. One that is
 * {@code sealed} is implemented in Java alone: of it, only what Java handed out is taken.
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
public @interface Bridged {}
