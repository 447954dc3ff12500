package dev.contextbridge.processor.model;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A field of an object in JavaScript: a component of a record, or an accessor of an exception.
 *
 * @param element its position, or null when it is in a class file
 * @param javaName the accessor's name
 * @param name the name in JavaScript
 * @param type how it crosses
 * @param doc its documentation
 */
public record Field(
    @Nullable Element element, String javaName, String name, BridgeType type, Doc doc) {}
