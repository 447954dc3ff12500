/**
 * Carries values of no declared type between two worlds, and between a world and Java. Each end
 * takes its own values apart into a {@link dev.contextbridge.internal.transfer.Parcel}, and builds
 * its own of one; nothing but data and opaque handles is in between.
 */
@NullMarked
package dev.contextbridge.internal.transfer;

import org.jspecify.annotations.NullMarked;
