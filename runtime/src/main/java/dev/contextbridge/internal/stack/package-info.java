/**
 * Stacks of scripts: their frames, and where compiled scripts were written. Nothing in here knows
 * worlds.
 */
@NullMarked
package dev.contextbridge.internal.stack;

import org.jspecify.annotations.NullMarked;
