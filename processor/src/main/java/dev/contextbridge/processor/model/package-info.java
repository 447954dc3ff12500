/** What was read: pure data and, for each type, how it crosses. */
@NullMarked
package dev.contextbridge.processor.model;

import org.jspecify.annotations.NullMarked;
