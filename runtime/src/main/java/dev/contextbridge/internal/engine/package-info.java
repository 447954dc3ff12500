/** The engine that all worlds share, and how its contexts are made. Knows no worlds. */
@NullMarked
package dev.contextbridge.internal.engine;

import org.jspecify.annotations.NullMarked;
