// The global object's own names, and the end of every global that is not ECMAScript: of what the
// engine adds today, and of what a later version may add. Runs before anything is installed.
// `host.float16` says whether the JVM can convert numbers of 16 bits.
(($, host) => {
  'use strict';
  const {DataView, defineProperty, deleteProperty, ownKeys, put, Set, setAdd, setHas, Symbol} = $;
  const global = globalThis;
  const ecmaScript = [
    'AggregateError', 'Array', 'ArrayBuffer', 'AsyncDisposableStack', 'Atomics', 'BigInt',
    'BigInt64Array', 'BigUint64Array', 'Boolean', 'DataView', 'Date', 'DisposableStack', 'Error',
    'EvalError', 'FinalizationRegistry', 'Float16Array', 'Float32Array', 'Float64Array',
    'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'Intl', 'Iterator', 'JSON',
    'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'ReferenceError',
    'Reflect', 'RegExp', 'Set', 'SharedArrayBuffer', 'String', 'SuppressedError', 'Symbol',
    'SyntaxError', 'Temporal', 'TextDecoder', 'TextEncoder', 'TypeError', 'URIError',
    'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray', 'WeakMap', 'WeakRef',
    'WeakSet', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape',
    'eval', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined', 'unescape',
  ];

  const standard = new Set();
  for (let i = 0; i < ecmaScript.length; i++) setAdd(standard, ecmaScript[i]);
  const names = ownKeys(global);
  for (let i = 0; i < names.length; i++) {
    if (!setHas(standard, names[i])) deleteProperty(global, names[i]);
  }

  // On a JVM older than 20 these end in an internal error of the engine, which no script can catch.
  if (!host.float16) {
    deleteProperty(global, 'Float16Array');
    deleteProperty(global.Math, 'f16round');
    deleteProperty(DataView.prototype, 'getFloat16');
    deleteProperty(DataView.prototype, 'setFloat16');
  }

  function fix(key, value, enumerable, configurable) {
    defineProperty(global, key, {__proto__: null, value, enumerable, configurable});
  }

  put(global, 'Blob', $.Blob);
  put(global, 'DOMException', $.DOMException);
  put(global, 'File', $.File);
  put(global, 'VideoFrame', $.VideoFrame);
  fix('window', global, true, false);
  fix('self', global, true, false);
  fix(Symbol.toStringTag, 'Window', false, true);
})
