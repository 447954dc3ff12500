/**
 * Gathers the declarations that the processor wrote into this module and its dependencies, and puts
 * them where a front end wants them: a folder, an npm package, an archive of one.
 */
@NullMarked
package dev.contextbridge.maven.declarations;

import org.jspecify.annotations.NullMarked;
