/** The samples of Electron's page on {@code contextBridge}, and a module that one of them needs. */
@NullMarked
package dev.contextbridge.examples.electron;

import org.jspecify.annotations.NullMarked;
