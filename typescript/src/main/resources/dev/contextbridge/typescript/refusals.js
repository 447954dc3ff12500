// What the compiler takes, and no world loads.
//
// ts  the compiler's API
//
// Gives (request, options, outputOf, fail) => (program) => void, where outputOf and fail are those of
// emission.js.
((ts) => {
  'use strict';

  const OUTSIDE = 6059;
  const NO_SUCH_KIND = 6054;
  const SAME_OUTPUT = 5056;
  const JSX_STAYS = 17004;

  const isBelow = (file, folder) => file.fileName.startsWith(folder + '/');

  /** The first node within another that matches; undefined if none does. */
  const find = (node, matches) =>
    ts.forEachChild(node, (each) => (matches(each) ? each : find(each, matches)));

  const isJsx = (node) =>
    ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);

  return ({sources}, options, outputOf, fail) => {
    const nameOf = (file) => file.fileName.slice(sources.length + 1);
    const keepsJsx = [ts.JsxEmit.Preserve, ts.JsxEmit.ReactNative].includes(options.jsx);

    const checkKind = (file) => {
      if (outputOf(file.fileName) !== undefined) {
        return;
      }
      if (isBelow(file, sources)) {
        fail(file, undefined, NO_SUCH_KIND, 'A world loads no CommonJS: name this file .ts or .mts.');
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

    return (program) => {
      const files = program.getSourceFiles().filter((file) =>
        !file.isDeclarationFile && !ts.isJsonSourceFile(file) &&
        !program.isSourceFileFromExternalLibrary(file));
      checkOutputs(files);
      for (const file of files) {
        checkKind(file);
        checkJsx(file);
      }
    };
  };
})
