/** What can be wrong with an interface: every message of the processor. */
@NullMarked
package dev.contextbridge.processor.problem;

import org.jspecify.annotations.NullMarked;
