/** The rules between the members of an interface. */
@NullMarked
package dev.contextbridge.processor.check;

import org.jspecify.annotations.NullMarked;
