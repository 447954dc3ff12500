/** Carries plain data between a world and Java when no type is declared. */
@NullMarked
package dev.contextbridge.internal.transfer;

import org.jspecify.annotations.NullMarked;
