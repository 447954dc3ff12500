package dev.contextbridge.processor.model;

/**
 * A field of an object in JavaScript: a component of a record, or an accessor of an exception.
 *
 * @param javaName the accessor's name
 * @param name the name in JavaScript
 * @param type how it crosses
 * @param doc its documentation
 */
public record Field(String javaName, String name, BridgeType type, Doc doc) {}
