/** The example of the README. */
@NullMarked
package app;

import org.jspecify.annotations.NullMarked;
