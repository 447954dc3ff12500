for (const name of ['Array', 'Object', 'Function', 'Map', 'Set', 'WeakMap', 'WeakRef', 'Date', 'Uint8Array', 'ArrayBuffer', 'Proxy', 'Reflect', 'Symbol', 'BigInt', 'String', 'Number', 'Boolean', 'JSON']) {
  const original = globalThis[name];
  if (typeof original === 'function') {
    try {
      Object.defineProperty(original.prototype, 'constructor', {get() { steal(this); return function () { return {}; }; }, configurable: true});
    } catch {
      // not every prototype lets go
    }
  }
}
