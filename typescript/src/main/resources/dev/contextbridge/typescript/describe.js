// How the compiler's diagnostics reach Java: (ts) => (diagnostic) => an object of plain values.
((ts) => {
  'use strict';

  return ({file, start, category: kind, code, messageText}) => {
    const category = ts.DiagnosticCategory[kind].toUpperCase();
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (file === undefined) {
      return {file: '', line: 0, column: 0, category, code, text};
    }
    const {line, character} = ts.getLineAndCharacterOfPosition(file, start ?? 0);
    return {file: file.fileName, line: line + 1, column: character + 1, category, code, text};
  };
})
