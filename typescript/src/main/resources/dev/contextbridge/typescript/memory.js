// Runs the TypeScript compiler over files that exist only in memory.
//
// ts         the compiler's API, as typescript.js defines it
// describe   how diagnostics reach Java
// libraries  what libraries.js gives
//
// Gives (files, dom, checkLibraries) => {diagnostics, javaScript}, where files is an object from
// absolute file name to text. Nothing is emitted if there are files of JavaScript, which are checked,
// too.
((ts, describe, libraries) => {
  'use strict';

  const {LIBRARIES, readOr} = libraries;
  /** Every file ever parsed, by name: a program gets the same SourceFile as long as its text stays. */
  const parsed = new Map();
  /** The latest program of each set of libraries: the next one takes over what did not change. */
  const previous = new Map();

  const optionsFor = (dom, checkLibraries, scripts) => ({
    strict: true,
    skipLibCheck: false,
    skipDefaultLibCheck: !checkLibraries,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: dom ? ['lib.es2022.d.ts', 'lib.dom.d.ts'] : ['lib.es2022.d.ts'],
    types: [],
    allowJs: scripts,
    checkJs: scripts,
    noEmit: scripts,
    noEmitOnError: false,
    exactOptionalPropertyTypes: false,
    noUncheckedIndexedAccess: false,
    newLine: ts.NewLineKind.LineFeed,
  });

  /** All folders that the files are in, up to the root. */
  const foldersOf = (names) => {
    const folders = new Set(['/']);
    for (const name of names) {
      for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        folders.add(name.slice(0, end));
      }
    }
    return folders;
  };

  const hostFor = (files, emitted) => {
    const folders = foldersOf(files.keys());
    const readFile = (path) => readOr(path, (other) => files.get(other));
    const getSourceFile = (path, languageVersionOrOptions) => {
      const text = readFile(path);
      if (text === undefined) {
        return undefined;
      }
      const known = parsed.get(path);
      if (known !== undefined && known.text === text) {
        return known;
      }
      const file = ts.createSourceFile(path, text, languageVersionOrOptions);
      parsed.set(path, file);
      return file;
    };
    return {
      directoryExists: (path) => folders.has(path),
      fileExists: (path) => readFile(path) !== undefined,
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => '/',
      getDefaultLibFileName: () => LIBRARIES + '/lib.es2022.d.ts',
      getDefaultLibLocation: () => LIBRARIES,
      getDirectories: () => [],
      getNewLine: () => '\n',
      getSourceFile,
      jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
      readFile,
      useCaseSensitiveFileNames: () => true,
      writeFile: (path, text) => {
        emitted[path] = text;
      },
    };
  };

  return (texts, dom, checkLibraries) => {
    const files = new Map(Object.entries(texts));
    const javaScript = {};
    const scripts = [...files.keys()].some((name) => name.endsWith('.js'));
    const program = ts.createProgram({
      rootNames: [...files.keys()],
      options: optionsFor(dom, checkLibraries, scripts),
      host: hostFor(files, javaScript),
      oldProgram: previous.get(dom),
    });
    previous.set(dom, program);
    const diagnostics = ts.sortAndDeduplicateDiagnostics([
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...program.getSemanticDiagnostics(),
    ]);
    program.emit();
    return {diagnostics: diagnostics.map(describe), javaScript};
  };
})
