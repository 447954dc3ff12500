/** The annotation processor: reads annotated interfaces, checks them, and emits their bridges. */
@NullMarked
package dev.contextbridge.processor;

import org.jspecify.annotations.NullMarked;
