package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A function that JavaScript may call, or that it passes.
 *
 * @param element its position
 * @param javaName the Java method
 * @param name the name in JavaScript
 * @param parameters in order
 * @param declaredResult the Java type of the result as declared
 * @param result how the result crosses
 * @param errors the exceptions that it declares
 * @param doc its documentation
 */
public record Method(
    ExecutableElement element,
    String javaName,
    String name,
    List<Parameter> parameters,
    TypeName declaredResult,
    BridgeType result,
    List<ErrorShape> errors,
    Doc doc) {}
