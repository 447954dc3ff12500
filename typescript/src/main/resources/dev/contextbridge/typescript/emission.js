// What the compiler emits, as a world loads it: modules named .mjs that import each other by file
// name, or scripts.
//
// ts, describe  the compiler's API, and how diagnostics reach Java
// newRefusals   what refusals.js gives
//
// Gives newEmission(request, options, host), see its end.
((ts, describe, newRefusals) => {
  'use strict';

  const SCRIPT_HAS_NO_MODULES = 1148;
  const NO_SUCH_KIND = 6054;
  const NOT_FOUND = 2307;

  const isModuleSyntax = (statement) =>
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    (ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword));

  /** What the compiler leaves of a module that only imported types: `export {}`. */
  const isEmptyExport = (statement) =>
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier === undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause) &&
    statement.exportClause.elements.length === 0;

  /** A path from a folder to a file, both absolute: `./a.mjs`, `../b/c.ts`. */
  const relative = (folder, file) => {
    const from = (folder === '/' ? '' : folder).split('/');
    const to = file.split('/');
    let same = 0;
    while (same < from.length && same < to.length - 1 && from[same] === to[same]) {
      same++;
    }
    return '../'.repeat(from.length - same) + to.slice(same).join('/');
  };

  return (request, options, host) => {
    const problems = [];
    const outputs = {};
    const sources = request.sources;
    const extension = request.script ? '.js' : '.mjs';

    const tell = (category) => (file, node, code, messageText) => {
      const place = node && ts.getOriginalNode(node);
      // What the compiler adds itself stands nowhere.
      const start = place === undefined || place.pos < 0 ? 0 : ts.getTokenPosOfNode(place, file);
      problems.push(describe({file, start, category, code, messageText}));
    };
    const fail = tell(ts.DiagnosticCategory.Error);
    const warn = tell(ts.DiagnosticCategory.Warning);

    /** The name of a source's output below the folder of outputs; undefined if it has none there. */
    const outputOf = (source) => {
      if (!source.startsWith(sources + '/') || /\.d\.[^/]*ts$/.test(source)) {
        return undefined;
      }
      const name = source.slice(sources.length + 1);
      if (/\.m[jt]s$/.test(name)) {
        return name.replace(/\.m[jt]s$/, '.mjs');
      }
      return /\.[jt]sx?$/.test(name) ? name.replace(/\.[jt]sx?$/, extension) : undefined;
    };

    const warnOfPackage = (file, node) => {
      // Which every preload script finds.
      if (node.text !== 'electron') {
        warn(
          file, node, NOT_FOUND,
          `A world reads nothing from node_modules: unless '${node.text}' is a preloadModule of the`
            + ' bridge, this import fails. Bundle what comes from packages.');
      }
    };

    /** How the output of one source names that of another that it imports. */
    const specifierOf = (file, node) => {
      const source = file.fileName;
      const found = ts.resolveModuleName(node.text, source, options, host).resolvedModule;
      if (found?.isExternalLibraryImport) {
        warnOfPackage(file, node);
        return node.text;
      }
      if (found?.resolvedFileName.endsWith('.json')) {
        fail(
          file, node, NO_SUCH_KIND,
          'A world loads no JSON: put it into a file of TypeScript, behind "export default".');
      }
      const to = found && outputOf(found.resolvedFileName);
      if (!to) {
        return node.text;
      }
      const path = relative(ts.getDirectoryPath('/' + outputOf(source)), '/' + to);
      return path.startsWith('../') ? path : './' + path;
    };

    const asModule = (context) => (file) => {
      const {factory} = context;
      const source = ts.getOriginalNode(file);
      const renamed = (node) =>
        ts.setTextRange(factory.createStringLiteral(specifierOf(source, node)), node);
      const inExpressions = (node) => {
        const visited = ts.visitEachChild(node, inExpressions, context);
        const isImport =
          ts.isCallExpression(visited) &&
          visited.expression.kind === ts.SyntaxKind.ImportKeyword &&
          visited.arguments.length > 0 &&
          ts.isStringLiteralLike(visited.arguments[0]);
        return isImport
          ? factory.updateCallExpression(visited, visited.expression, undefined, [
              renamed(visited.arguments[0]), ...visited.arguments.slice(1)])
          : visited;
      };
      const hasDynamicImports = /\bimport\s*\(/.test(file.text);
      const inStatement = (node) => {
        if (ts.isImportDeclaration(node)) {
          return factory.updateImportDeclaration(
            node, node.modifiers, node.importClause, renamed(node.moduleSpecifier), node.attributes);
        }
        if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
          return factory.updateExportDeclaration(
            node, node.modifiers, node.isTypeOnly, node.exportClause, renamed(node.moduleSpecifier),
            node.attributes);
        }
        return hasDynamicImports ? inExpressions(node) : node;
      };
      return outputOf(source.fileName) === undefined ? file : ts.visitEachChild(file, inStatement, context);
    };

    const asScript = (context) => (file) => {
      const statements = file.statements.filter((each) => !isEmptyExport(each));
      const original = ts.getOriginalNode(file);
      for (const each of statements.filter(isModuleSyntax)) {
        fail(
          original, each, SCRIPT_HAS_NO_MODULES,
          'A script has no imports and exports: import types only, or compile modules.');
      }
      const {factory} = context;
      const isStrict = statements.length > 0 && ts.isPrologueDirective(statements[0]);
      // As modules are, which this one was for the compiler: it did not write it.
      const prologue = ts.isExternalModule(original) && !isStrict
        ? [factory.createExpressionStatement(factory.createStringLiteral('use strict'))]
        : [];
      return factory.updateSourceFile(file, [...prologue, ...statements]);
    };

    /** The path of a file as the map beside its output names it. */
    const mapFor = (text, source, output) => {
      const map = JSON.parse(text);
      const folder = ts.getDirectoryPath(request.folder + '/' + output);
      return JSON.stringify({
        ...map,
        file: ts.getBaseFileName(output),
        sourceRoot: '',
        sources: [relative(folder, source)],
      });
    };

    const write = (path, text, source) => {
      const output = outputOf(source.fileName);
      if (output === undefined) {
        // JSON, of which a type was imported, or what was refused.
        return;
      }
      if (path.endsWith('.map')) {
        outputs[output + '.map'] = mapFor(text, source.fileName, output);
      } else {
        const url = '//# sourceMappingURL=' + ts.getBaseFileName(output) + '.map';
        outputs[output] = text.replace(/\/\/# sourceMappingURL=\S+\s*$/, url + '\n');
      }
    };

    return {
      /** By name below the folder of outputs, to be filled by write. */
      outputs,
      /** What cannot be loaded by a world, described. */
      problems,
      outputOf,
      /** Looks for what can be told without emitting it. */
      refuse: newRefusals(request, options, outputOf, fail, warn),
      transformers: {after: [request.script ? asScript : asModule]},
      write,
    };
  };
})
