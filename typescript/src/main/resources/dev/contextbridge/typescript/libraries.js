// The declarations of the language that the compiler brings: in the WebJar, not in any folder of the
// machine.
//
// readLibrary  (name) => the text of a lib.*.d.ts, or null
//
// Gives {LIBRARIES, isLibrary, readOr}.
((readLibrary) => {
  'use strict';

  /** The folder that the compiler is told that they are in. */
  const LIBRARIES = '/.typescript-webjar';
  /** Each is read once, whatever the number of programs. */
  const texts = new Map();

  const isLibrary = (path) => path.startsWith(LIBRARIES + '/');

  const textOf = (name) => {
    if (!texts.has(name)) {
      texts.set(name, readLibrary(name) ?? undefined);
    }
    return texts.get(name);
  };

  /** The text of a library or, for another path, what `read` gives; undefined if there is none. */
  const readOr = (path, read) =>
    isLibrary(path) ? textOf(path.slice(LIBRARIES.length + 1)) : read(path);

  return {LIBRARIES, isLibrary, readOr};
})
