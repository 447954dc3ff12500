/** The Java side of the scripts that every world starts with. */
@NullMarked
package dev.contextbridge.internal.js;

import org.jspecify.annotations.NullMarked;
