/** Notes in a folder of Markdown files, offered to JavaScript through a bridge. */
@NullMarked
package dev.contextbridge.examples.notes;

import org.jspecify.annotations.NullMarked;
