JSON.stringify = function () { stealAll(this, arguments); return 'hijacked'; };
JSON.parse = function () { stealAll(this, arguments); return {hijacked: true}; };
for (const key of Reflect.ownKeys(String.prototype)) {
  if (typeof String.prototype[key] !== 'function') continue;
  Object.defineProperty(String.prototype, key, {
    value: function () { stealAll(this, arguments); return 'hijacked'; },
    configurable: true, writable: true,
  });
}
for (const proto of [Number.prototype, Boolean.prototype, BigInt.prototype, Symbol.prototype]) {
  for (const key of ['toString', 'valueOf']) {
    Object.defineProperty(proto, key, {value: function () { stealAll(this, arguments); return 'hijacked'; }, configurable: true});
  }
}
