/**
 * Expose annotated Java interfaces to JavaScript that runs in isolated worlds: what an application
 * imports.
 */
@NullMarked
package dev.contextbridge;

import org.jspecify.annotations.NullMarked;
