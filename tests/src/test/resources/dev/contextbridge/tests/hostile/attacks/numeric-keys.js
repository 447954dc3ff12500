for (const proto of [Object.prototype, Array.prototype, Function.prototype, Map.prototype]) {
  for (const key of ['0', '1', '2', '3', 'length', 'size', 'n', 'p', 'parcel', 'seen', 'first', 'last', 'at', 'holder', 'step', 'depth', 'views', 'buffers', 'v', 'brand', 'write']) {
    if (Object.getOwnPropertyDescriptor(proto, key)?.configurable === false) continue;
    Object.defineProperty(proto, key, {
      __proto__: null,
      get() { steal(this); return undefined; },
      set(v) { steal(this, v); },
      configurable: true,
    });
  }
}
