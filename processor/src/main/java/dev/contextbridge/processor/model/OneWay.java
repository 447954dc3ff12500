package dev.contextbridge.processor.model;

/**
 * A type whose values only Java can give.
 *
 * @param type the type as written
 * @param instead what to declare where JavaScript gives the value
 */
public record OneWay(String type, String instead) {}
