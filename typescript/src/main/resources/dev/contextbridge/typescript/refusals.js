// What the compiler takes, and no world loads.
//
// ts  the compiler's API
//
// Gives (request, options, outputOf, fail, warn) => (program) => void, where the last three are
// those of emission.js.
((ts) => {
  'use strict';

  const OUTSIDE = 6059;
  const NO_SUCH_KIND = 6054;
  const SAME_OUTPUT = 5056;
  const JSX_STAYS = 17004;
  const AWAIT_IN_SCRIPT = 1375;
  const META_IN_SCRIPT = 1343;
  const DECLARED_TWICE = 2451;

  const isBelow = (file, folder) => file.fileName.startsWith(folder + '/');

  /** The first node within another that matches; undefined if none does. */
  const find = (node, matches, enters = () => true) =>
    ts.forEachChild(node, (each) =>
      matches(each) ? each : enters(each) ? find(each, matches, enters) : undefined);

  const isMeta = (node) =>
    ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword;

  const isAwait = (node) =>
    ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier !== undefined);

  const isNoFunction = (node) => !ts.isFunctionLike(node);

  const LEXICAL = ts.SymbolFlags.BlockScopedVariable | ts.SymbolFlags.Class;
  const VALUE = LEXICAL | ts.SymbolFlags.FunctionScopedVariable | ts.SymbolFlags.Function |
    ts.SymbolFlags.RegularEnum;

  /** Names at the top of a file that stand for values once it runs, with what declares them. */
  const globalsOf = (file) =>
    [...(file.locals ?? [])]
      .filter(([, {flags}]) => flags & VALUE)
      .map(([name, {flags, valueDeclaration}]) => ({
        name, file, node: valueDeclaration, isLexical: Boolean(flags & LEXICAL)}))
      .filter(({node}) => node !== undefined && !(node.flags & ts.NodeFlags.Ambient));

  const isJsx = (node) =>
    ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

  return ({sources, script}, options, outputOf, fail, warn) => {
    const nameOf = (file) => file.fileName.slice(sources.length + 1);
    const keepsJsx = [ts.JsxEmit.Preserve, ts.JsxEmit.ReactNative].includes(options.jsx);

    const checkKind = (file) => {
      if (outputOf(file.fileName) !== undefined) {
        return;
      }
      if (isBelow(file, sources)) {
        fail(
          file, undefined, NO_SUCH_KIND, 'A world loads no CommonJS: name this file .ts or .mts.');
      } else {
        fail(
          file, undefined, OUTSIDE,
          `This file is not below ${sources}, whose files are compiled: move it there, or leave it`
            + ' out of the project by its "exclude".');
      }
    };

    /** The one that would be written last would be all that there is. */
    const checkOutputs = (files) => {
      const origins = new Map();
      for (const file of files) {
        const output = outputOf(file.fileName);
        const other = origins.get(output);
        if (output !== undefined && other !== undefined) {
          const names = `${nameOf(other)} and ${nameOf(file)}`;
          fail(file, undefined, SAME_OUTPUT, `${names} would both become ${output}: rename one.`);
        }
        origins.set(output, file);
      }
    };

    const checkJsx = (file) => {
      const jsx = keepsJsx && file.languageVariant === ts.LanguageVariant.JSX && find(file, isJsx);
      if (jsx) {
        fail(
          file, jsx, JSX_STAYS,
          'A world loads no JSX: the option "jsx" has to be "react", with a "jsxFactory".');
      }
    };

    const checkScript = (file) => {
      const wait = file.text.includes('await') && find(file, isAwait, isNoFunction);
      if (wait) {
        fail(
          file, wait, AWAIT_IN_SCRIPT,
          'A script has no await outside of functions: put it into one that is async, or compile'
            + ' modules.');
      }
      const meta = file.text.includes('import') && find(file, isMeta);
      if (meta) {
        fail(file, meta, META_IN_SCRIPT, 'A script has no import.meta: compile modules.');
      }
    };

    /** A warning, as each may run in a world of its own. */
    const checkGlobals = (files) => {
      const known = new Map();
      for (const each of files.flatMap(globalsOf)) {
        const other = known.get(each.name);
        if (other !== undefined && (each.isLexical || other.isLexical)) {
          warn(
            each.file, each.node, DECLARED_TWICE,
            `Scripts of one world share their globals, and ${nameOf(other.file)} declares`
              + ` '${each.name}' too: rename one if the same world runs both.`);
        }
        known.set(each.name, other ?? each);
      }
    };

    return (program) => {
      const files = program.getSourceFiles().filter((file) =>
        !file.isDeclarationFile && !ts.isJsonSourceFile(file) &&
        !program.isSourceFileFromExternalLibrary(file));
      checkOutputs(files);
      for (const file of files) {
        checkKind(file);
        checkJsx(file);
        if (script) {
          checkScript(file);
        }
      }
      if (script) {
        checkGlobals(files);
      }
    };
  };
})
