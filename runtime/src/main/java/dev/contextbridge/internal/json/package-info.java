/** Reads JSON: what worlds hand over as such, and source maps. */
@NullMarked
package dev.contextbridge.internal.json;

import org.jspecify.annotations.NullMarked;
