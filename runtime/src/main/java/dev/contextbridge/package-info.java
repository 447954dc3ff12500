/**
 * Expose annotated Java interfaces to JavaScript that runs in isolated worlds: what an application
 * imports.
 *
 * <p>For each annotated interface {@code X} the annotation processor writes a class {@code XBridge}
 * beside it. If the compiler cannot find that class, look for another error that begins with {@code
 * [Bridge}: it says why the interface was refused. If there is none, the processor did not run; see
 * {@link ExposeInMainWorld}.
 */
@NullMarked
package dev.contextbridge;

import org.jspecify.annotations.NullMarked;
