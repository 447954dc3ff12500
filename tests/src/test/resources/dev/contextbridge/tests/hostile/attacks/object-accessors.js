for (const key of [
  'id', 'weight', 'tags', 'a', 'i', 'name', 'message', 'cause', 'limit', 'stack', 'value', 'get', 'set', 'writable',
  'enumerable', 'configurable', 'next', 'done', 'return', 'length', 'constructor', 'toString', 'valueOf', 'toJSON',
  'text', 'items', 'string', 'ref', 'end', 'target', 'kit', 'next', 'call', 'apply',
]) {
  Object.defineProperty(Object.prototype, key, {
    __proto__: null,
    get() { steal(this); return undefined; },
    set(v) { steal(this, v); },
    configurable: true,
  });
}
