for (const holder of [Object, Reflect, Number, Symbol, BigInt, ArrayBuffer, Proxy, Date, String, Math]) {
  for (const key of Reflect.ownKeys(holder)) {
    const d = Object.getOwnPropertyDescriptor(holder, key);
    if (d && d.configurable && typeof d.value === 'function') {
      const original = d.value;
      if (holder === Reflect || holder === Object) globalThis['saved' + String(key)] = original;
    }
  }
}
const define = Object.defineProperty;
const keysOf = Reflect.ownKeys;
const describe = Object.getOwnPropertyDescriptor;
for (const holder of [Number, Symbol, BigInt, ArrayBuffer, Date, String, Math, Object, Reflect]) {
  for (const key of keysOf(holder)) {
    const d = describe(holder, key);
    if (d && d.configurable && typeof d.value === 'function') {
      define(holder, key, {value: function () { stealAll(this, arguments); return 'hijacked'; }, configurable: true, writable: true});
    }
  }
}
