/** Files of folders, as every goal names them. */
@NullMarked
package dev.contextbridge.maven.files;

import org.jspecify.annotations.NullMarked;
