/** From the compiler's elements to the model, or to problems. */
@NullMarked
package dev.contextbridge.processor.read;

import org.jspecify.annotations.NullMarked;
