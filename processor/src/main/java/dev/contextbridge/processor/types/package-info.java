/** The type table: one row class for each kind of type. The one place that knows a type. */
@NullMarked
package dev.contextbridge.processor.types;

import org.jspecify.annotations.NullMarked;
