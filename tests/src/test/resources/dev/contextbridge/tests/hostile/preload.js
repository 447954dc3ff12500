// What the preload exposes to a hostile main world, and what it sees of it.
(() => {
  'use strict';
  const {contextBridge} = require('electron');
  const own = new Set();
  let report = '';
  const seen = new WeakSet();
  let count = 0;

  for (const name of ['Object', 'Function', 'Array', 'Map', 'Set', 'Promise', 'Error', 'TypeError', 'RangeError', 'Date', 'RegExp', 'Uint8Array', 'ArrayBuffer']) {
    own.add(globalThis[name].prototype);
  }

  /** Notes what arrives, if anything of it is not of this world. */
  function look(v) {
    if ((typeof v !== 'object' && typeof v !== 'function') || v === null) return;
    if (seen.has(v) || count++ > 5000) return;
    seen.add(v);
    if (!own.has(Object.getPrototypeOf(v))) report += `prototype of ${typeof v};`;
    const maker = Object.getPrototypeOf(v).constructor.constructor;
    if (maker('return globalThis')() !== globalThis) report += 'realm;';
    for (const key of Reflect.ownKeys(v)) {
      const property = Reflect.getOwnPropertyDescriptor(v, key);
      if (!('value' in property)) report += `accessor ${String(key)};`;
      else if (key !== 'stack') look(property.value);
    }
  }

  const show = (v) => JSON.stringify(v, (key, value) =>
    value instanceof Map || value instanceof Set ? [...value] : typeof value === 'bigint' ? `${value}n` : value);

  let log = '';
  contextBridge.exposeInMainWorld('dyn', {
    echo: (...args) => {
      look(args);
      return args.length === 1 ? args[0] : args;
    },
    show: (v) => {
      look(v);
      return show(v);
    },
    call: (f, ...args) => {
      const result = f(...args);
      look(result);
      return result;
    },
    guard: (f) => {
      try {
        return f();
      } catch (e) {
        look(e);
        log += `${e.message};`;
        return e;
      }
    },
    fail: (kind) => {
      throw new {TypeError, RangeError, Error}[kind]('meant', {cause: new Error('inner')});
    },
    make: () => ({list: [1, {two: 2}], map: new Map([['k', new Date(5)]]), set: new Set([1n]), re: /a+/gi,
      bytes: new Uint8Array([1, 2, 3]), error: new RangeError('r', {cause: 5}), f: (x) => x + 1, text: 'tëxt', boxed: Object(7)}),
    later: async (v) => {
      look(v);
      return [v];
    },
    reject: async () => {
      throw new TypeError('rejected');
    },
    wait: (p) => p.then((v) => {
      look(v);
      return show(v);
    }, (e) => {
      look(e);
      return `rejected: ${e.message}`;
    }),
    data: {flags: ['a', 'b'], nested: {f() { return this.n; }, n: 3}},
  });

  globalThis.clean = () => report;
  globalThis.seen = () => log;
  globalThis.reachIntoMain = () => {
    const result = contextBridge.executeInMainWorld({func: (a, f) => [a, typeof f, f(a)], args: [{n: 1}, (o) => o.n + 1]});
    look(result);
    try {
      contextBridge.exposeInMainWorld('dyn', 1);
    } catch (e) {
      return show(result) + e.message;
    }
    return 'exposed twice';
  };
})();
