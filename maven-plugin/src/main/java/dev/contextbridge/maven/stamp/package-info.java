/**
 * What a goal was given and what it wrote, remembered from build to build, so that nothing is done
 * when nothing changed and only a goal's own files are ever replaced or removed.
 */
@NullMarked
package dev.contextbridge.maven.stamp;

import org.jspecify.annotations.NullMarked;
