/** Regular expressions in the dialects of ECMAScript and of Java, and what they share. */
@NullMarked
package dev.contextbridge.internal.regex;

import org.jspecify.annotations.NullMarked;
