/** What the goals of TypeScript share: which project there is, and how its errors are told. */
@NullMarked
package dev.contextbridge.maven.typescript;

import org.jspecify.annotations.NullMarked;
