/** Worlds: contexts of the engine, the turns that run in them, their timers and limits. */
@NullMarked
package dev.contextbridge.internal.world;

import org.jspecify.annotations.NullMarked;
