package dev.contextbridge.processor.model;

import com.squareup.javapoet.ClassName;

/**
 * Another bridged interface, which has generated files of its own.
 *
 * @param name its name in TypeScript, unique in the API
 * @param exportedName the name that its own declaration exports
 * @param java the interface
 * @param bridge its generated class
 * @param partial whether a script that implements it may leave methods to Java
 */
public record BridgedReference(
    String name, String exportedName, ClassName java, ClassName bridge, boolean partial)
    implements Declaration {}
