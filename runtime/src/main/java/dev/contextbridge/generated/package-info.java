/**
 * What the classes call that the annotation processor writes. Public because those classes live in
 * other packages; not meant to be called by hand, and free to change with the processor.
 */
@NullMarked
package dev.contextbridge.generated;

import org.jspecify.annotations.NullMarked;
