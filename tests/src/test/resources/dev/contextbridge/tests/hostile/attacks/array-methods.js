for (const key of Reflect.ownKeys(Array.prototype)) {
  if (key === 'length') continue;
  if (typeof Array.prototype[key] !== 'function') continue;
  Object.defineProperty(Array.prototype, key, {
    value: function () { stealAll(this, arguments); return 'hijacked'; },
    configurable: true, writable: true,
  });
}
for (let i = 0, keys = ['from', 'of', 'isArray']; i < 3; i++) Array[keys[i]] = function () { stealAll(this, arguments); return true; };
Object.defineProperty(Array, Symbol.species, {get() { steal(this); return function (n) { return new Proxy([], {}); }; }});
