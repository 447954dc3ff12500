/**
 * The TypeScript compiler inside the JVM, without Node.js. Which version of it is a matter of the
 * class path: {@code org.webjars.npm:typescript}.
 */
@NullMarked
package dev.contextbridge.typescript;

import org.jspecify.annotations.NullMarked;
