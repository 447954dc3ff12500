/** The goals of the Maven plugin. They read what the processor wrote, and know no types. */
@NullMarked
package dev.contextbridge.maven;

import org.jspecify.annotations.NullMarked;
