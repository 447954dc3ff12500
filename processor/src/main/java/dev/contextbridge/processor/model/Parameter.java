package dev.contextbridge.processor.model;

import com.squareup.javapoet.TypeName;

/**
 * A parameter of a method.
 *
 * @param name its Java name
 * @param declared its Java type as declared
 * @param type how it crosses
 */
public record Parameter(String name, TypeName declared, BridgeType type) {}
