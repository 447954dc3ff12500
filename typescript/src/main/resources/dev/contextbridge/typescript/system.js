// What the compiler asks of the machine, answered by Java's files.
//
// ts         the compiler's API
// libraries  what libraries.js gives
// files      functions over absolute paths with forward slashes: read, isFile, isFolder, list (the
//            names in a folder, those of folders with a slash at their end), realPath; hash, of a
//            text; and caseSensitive
//
// Gives {newSystem, newHost, isLibrary}.
((ts, libraries, files) => {
  'use strict';

  const {LIBRARIES, isLibrary, readOr} = libraries;

  /** What was parsed last under a name, with all that decides how it is parsed and bound. */
  const parsed = new Map();

  const entriesOf = (folder) => {
    const entries = {files: [], directories: []};
    const names = files.list(folder);
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (name.endsWith('/')) {
        entries.directories.push(name.slice(0, -1));
      } else {
        entries.files.push(name);
      }
    }
    return entries;
  };

  /** Answers are kept for one program: files do not change under the compiler. */
  const remembered = (ask) => {
    const answers = new Map();
    return (path) => {
      if (!answers.has(path)) {
        answers.set(path, ask(path));
      }
      return answers.get(path);
    };
  };

  /**
   * The machine as it is now.
   *
   * @param currentDirectory what relative paths start at
   * @param buildFolder what patterns take nothing from, unless they begin there
   * @param read a set to which the names of all JSON files that exist are added
   * @param folders a set to which the folders are added whose entries were asked for
   */
  const newSystem = (currentDirectory, buildFolder, read, folders) => {
    const readText = remembered((path) => {
      const text = files.read(path) ?? undefined;
      if (text !== undefined && path.endsWith('.json')) {
        read.add(path);
      }
      return text;
    });
    const isFile = remembered((path) => files.isFile(path));
    const listing = remembered((path) => {
      folders.add(path);
      return entriesOf(path);
    });
    const realpath = remembered((path) => files.realPath(path));
    return {
      useCaseSensitiveFileNames: files.caseSensitive,
      directoryExists: remembered((path) => files.isFolder(path)),
      fileExists: (path) =>
        isLibrary(path) ? readOr(path) !== undefined : isFile(path),
      getCurrentDirectory: () => currentDirectory,
      getDirectories: (path) => listing(path).directories,
      readDirectory: (path, extensions, excludes, includes, depth) => {
        const isNamed = (includes ?? []).some((each) =>
          (ts.getNormalizedAbsolutePath(each, path) + '/').startsWith(buildFolder + '/'));
        const excluded = isNamed ? excludes : [...(excludes ?? []), buildFolder];
        return ts.matchFiles(
          path, extensions, excluded, includes, files.caseSensitive, currentDirectory, depth, listing,
          realpath);
      },
      readFile: (path) => readOr(path, readText),
      realpath: (path) => (isLibrary(path) ? path : realpath(path)),
    };
  };

  /** All that changes how a file is parsed and bound, besides its text. */
  const keyOf = (options, {languageVersion, impliedNodeFormat}) =>
    JSON.stringify([
      languageVersion,
      impliedNodeFormat,
      (ts.sourceFileAffectingCompilerOptions ?? []).map(({name}) => options[name]),
    ]);

  /** What one program reads its files through. */
  const newHost = (system, options) => ({
    ...system,
    createHash: (text) => files.hash(text),
    getCanonicalFileName: (path) => (files.caseSensitive ? path : path.toLowerCase()),
    getDefaultLibFileName: (of) => LIBRARIES + '/' + ts.getDefaultLibFileName(of),
    getDefaultLibLocation: () => LIBRARIES,
    getNewLine: () => '\n',
    getSourceFile: (path, version) => {
      const text = system.readFile(path);
      if (text === undefined) {
        return undefined;
      }
      const key = keyOf(options, version);
      const known = parsed.get(path);
      if (known !== undefined && known.key === key && known.file.text === text) {
        return known.file;
      }
      const file = ts.createSourceFile(path, text, version);
      file.version = files.hash(text);
      parsed.set(path, {key, file});
      return file;
    },
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    useCaseSensitiveFileNames: () => files.caseSensitive,
  });

  return {newSystem, newHost, isLibrary};
})
