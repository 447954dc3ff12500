for (const key of Reflect.ownKeys(RegExp.prototype)) {
  Object.defineProperty(RegExp.prototype, key, {
    get() { steal(this); return function () { stealAll(this, arguments); return 'hijacked'; }; },
    configurable: true,
  });
}
for (const key of ['source', 'flags', 'home', 'global', 'lastIndex', 'unicode']) {
  Object.defineProperty(Object.prototype, key, {
    __proto__: null,
    get() { steal(this); return 'hijacked'; },
    set(v) { steal(this, v); },
    configurable: true,
  });
}
globalThis.RegExp = function () { stealAll(this, arguments); return {source: 'hijacked', flags: ''}; };
