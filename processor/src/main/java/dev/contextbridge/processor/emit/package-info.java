/** From the model to the four files of an interface. */
@NullMarked
package dev.contextbridge.processor.emit;

import org.jspecify.annotations.NullMarked;
