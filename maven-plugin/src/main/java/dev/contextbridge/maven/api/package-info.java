/**
 * The API of a module as scripts see it: read from the processor's descriptions, kept in a
 * committed snapshot, compared. Imports nothing of Maven.
 */
@NullMarked
package dev.contextbridge.maven.api;

import org.jspecify.annotations.NullMarked;
