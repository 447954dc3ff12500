package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A functional interface: a function in either direction.
 *
 * @param name its name, unique in the API
 * @param java the interface with its type arguments
 * @param method its one method, in a list that is filled once it is read; a function may take
 *     itself
 */
public record FunctionShape(String name, TypeName java, List<Method> method)
    implements Declaration {}
