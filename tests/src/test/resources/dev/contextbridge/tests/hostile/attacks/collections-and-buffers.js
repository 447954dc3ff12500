const TypedArray = Object.getPrototypeOf(Uint8Array);
for (const proto of [
  Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype, WeakRef.prototype, Date.prototype,
  TypedArray.prototype, Uint8Array.prototype, ArrayBuffer.prototype, DataView.prototype, RegExp.prototype,
]) {
  for (const key of Reflect.ownKeys(proto)) {
    const d = Object.getOwnPropertyDescriptor(proto, key);
    if (!d.configurable) continue;
    if (typeof d.value === 'function') {
      Object.defineProperty(proto, key, {value: function () { stealAll(this, arguments); return 'hijacked'; }, configurable: true, writable: true});
    } else if (d.get) {
      Object.defineProperty(proto, key, {get() { steal(this); return 'hijacked'; }, configurable: true});
    }
  }
}
