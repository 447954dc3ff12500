// Checks and compiles the project of a tsconfig.json.
//
// ts           the compiler's API
// describe     how diagnostics reach Java
// machine      what system.js gives
// newEmission  what emission.js gives
//
// Gives (request) => {diagnostics, inputs, folders, outputs, kept, state, times}; Project.java
// says what of.
((ts, describe, machine, newEmission) => {
  'use strict';

  const {newSystem, newHost, isLibrary} = machine;
  const CANNOT_READ = 5083;
  const NOT_LISTED = 6307;
  /** `.ts` in imports only without outputs: but ours are renamed whatever they say. */
  const NO_EXTENSIONS_IN_OUTPUTS = 5096;
  const ERROR = 'ERROR';
  /** How many files a message names. */
  const SHOWN = 10;
  const listOf = (foreign) => Array.from({length: foreign.length}, (_, i) => foreign[i]);

  const missing = (file) => ({
    file: '', line: 0, column: 0, category: ERROR, code: CANNOT_READ,
    text: `Cannot read file '${file}'.`,
  });

  const parse = ({configFile, configText}, system) => {
    const text = configText ?? system.readFile(configFile);
    if (text === undefined) {
      return undefined;
    }
    const config = ts.parseJsonText(configFile, text);
    const parsed = ts.parseJsonSourceFileConfigFileContent(
      config, system, ts.getDirectoryPath(configFile), {}, configFile);
    return {...parsed, errors: [...config.parseDiagnostics, ...parsed.errors]};
  };

  /** Sources that the project says nothing of: it has not got them, and does not exclude them. */
  const forgotten = ({raw, options}, {configFile, sources}, system, program) => {
    const config = {
      ...raw, extends: undefined, files: undefined, references: undefined,
      include: [sources + '/**/*'],
    };
    const {fileNames} = ts.parseJsonConfigFileContent(
      config, system, ts.getDirectoryPath(configFile), options, configFile);
    return fileNames.filter((name) => program.getSourceFile(name) === undefined);
  };

  /** What is never checked must not be told to be right. */
  const notListed = (names, {configFile, sources}) => {
    const shown = names.slice(0, SHOWN).map((name) => name.slice(sources.length + 1)).join(', ');
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return {
      file: configFile, line: 1, column: 1, category: ERROR, code: NOT_LISTED,
      text: `This project leaves out sources of ${sources}: ${shown}${more}. Add them to its`
        + ' "include" or, if that is on purpose, to its "exclude"; or name another tsconfig.json.',
    };
  };

  /** Undefined paths would be remembered as folders, and differ from what is compared with them. */
  const withoutUndefined = (options) =>
    Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

  /** What the goals decide together, so that what one found out about a file serves the other. */
  const shared = (own, {state, paths}) => {
    const options = {
      ...own,
      composite: false,
      importHelpers: false,
      incremental: true,
      inlineSourceMap: false,
      mapRoot: undefined,
      newLine: ts.NewLineKind.LineFeed,
      noEmit: true,
      noEmitOnError: false,
      // Where nothing is ever written: what is emitted is named by its source.
      outDir: ts.getDirectoryPath(state) + '/emitted',
      outFile: undefined,
      paths: paths === null ? own.paths : {...own.paths},
      rootDir: undefined,
      sourceMap: true,
      sourceRoot: undefined,
      target: own.target ?? ts.ScriptTarget.ES2022,
      tsBuildInfoFile: state,
    };
    if (own.skipLibCheck === undefined && own.skipDefaultLibCheck === undefined) {
      options.skipDefaultLibCheck = true;
    }
    if (paths !== null) {
      for (const name of Object.keys(paths)) {
        options.paths[name] = [paths[name]];
      }
    }
    return options;
  };

  const emitting = (options) => {
    const result = {
      ...options,
      declaration: false,
      declarationDir: undefined,
      declarationMap: false,
      emitDeclarationOnly: false,
      isolatedDeclarations: false,
      noEmit: false,
    };
    const module = ts.getEmitModuleKind(options);
    const isEcmaScript =
      (module >= ts.ModuleKind.ES2015 && module <= ts.ModuleKind.ESNext) ||
      module === ts.ModuleKind.Preserve;
    if (!isEcmaScript) {
      result.module = ts.ModuleKind.ES2022;
      result.moduleResolution = ts.ModuleResolutionKind.Bundler;
    }
    return result;
  };

  /** As the command line does it: what is wrong with the syntax hides what is wrong with types. */
  const check = (program) => {
    const found = [...program.getConfigFileParsingDiagnostics(), ...program.getSyntacticDiagnostics()];
    if (found.length === 0) {
      const ofOptions = program.getOptionsDiagnostics();
      found.push(...ofOptions.filter(({code}) => code !== NO_EXTENSIONS_IN_OUTPUTS));
      found.push(...program.getGlobalDiagnostics());
    }
    if (found.length === 0) {
      found.push(...program.getSemanticDiagnostics());
    }
    return ts.sortAndDeduplicateDiagnostics(found).map(describe);
  };

  const emit = (builder, request, options, host) => {
    const emission = newEmission(request, options, host);
    emission.refuse(builder.getProgram());
    const intact = new Set(listOf(request.intact));
    const done = new Set();
    let state = null;
    const write = (path, text, _bom, _onError, sources) => {
      if (path === options.tsBuildInfoFile) {
        state = text;
      } else {
        done.add(sources[0].fileName);
        emission.write(path, text, sources[0]);
      }
    };
    builder.emit(undefined, write, undefined, false, emission.transformers);
    // What was emitted once and has gone since.
    const program = builder.getProgram();
    for (const file of program.getSourceFiles()) {
      const output = emission.outputOf(file.fileName);
      const isLost =
        output !== undefined && !done.has(file.fileName) && !intact.has(output) &&
        !program.isSourceFileFromExternalLibrary(file);
      if (isLost) {
        program.emit(file, write, undefined, false, emission.transformers);
      }
    }
    const names = program.getSourceFiles().map((file) => emission.outputOf(file.fileName));
    const isWrong = emission.problems.some(({category}) => category === ERROR);
    return {
      // As if it had never been emitted: else it would be told only once.
      state: isWrong ? null : state,
      outputs: emission.outputs,
      kept: names.filter((name) => name !== undefined && !(name in emission.outputs)),
      problems: emission.problems,
    };
  };

  /** Only what is to be remembered of a program that is not emitted. */
  const remember = (builder, options) => {
    let state = null;
    const write = (path, text) => {
      if (path === options.tsBuildInfoFile) {
        state = text;
      }
    };
    if (options.noEmit) {
      builder.emit(undefined, write);
    }
    return {state, outputs: {}, kept: [], problems: []};
  };

  return (request) => {
    const times = [Date.now()];
    const inputs = new Set();
    const folders = new Set();
    const folder = ts.getDirectoryPath(request.configFile);
    const system = newSystem(folder, request.buildFolder, inputs, folders);
    const parsed = parse(request, system);
    if (parsed === undefined) {
      const diagnostics = [missing(request.configFile)];
      const nothing = {inputs: [], folders: [], outputs: {}, kept: [], state: null};
      return {diagnostics, times: [0, 0, 0], ...nothing};
    }
    const checked = withoutUndefined(shared(parsed.options, request));
    const options = request.folder === null ? checked : withoutUndefined(emitting(checked));
    const host = newHost(system, options);
    const builder = ts.createIncrementalProgram({
      rootNames: [...parsed.fileNames, ...listOf(request.declarations)],
      options,
      configFileParsingDiagnostics: parsed.errors,
      host,
    });
    times.push(Date.now());
    const diagnostics = check(builder);
    const unlisted =
      parsed.errors.length > 0 ? [] : forgotten(parsed, request, system, builder.getProgram());
    if (unlisted.length > 0) {
      diagnostics.push(notListed(unlisted, request));
    }
    times.push(Date.now());
    for (const {fileName} of builder.getSourceFiles()) {
      if (!isLibrary(fileName)) {
        inputs.add(fileName);
      }
    }
    // Whether they exist or not: packages in them are found without being named.
    for (const folder of ts.getEffectiveTypeRoots(options, system) ?? []) {
      folders.add(folder);
    }
    const isWrong = diagnostics.some(({category}) => category === ERROR);
    const {problems, ...rest} =
      isWrong || options.noEmit ? remember(builder, options) : emit(builder, request, options, host);
    times.push(Date.now());
    return {
      diagnostics: [...diagnostics, ...problems],
      inputs: [...inputs].sort(),
      folders: [...folders].sort(),
      times: times.slice(1).map((time, i) => time - times[i]),
      ...rest,
    };
  };
})
