for (const proto of [Array.prototype, String.prototype, Map.prototype, Set.prototype, Object.getPrototypeOf(Uint8Array).prototype]) {
  Object.defineProperty(proto, Symbol.iterator, {value: function () { steal(this); return {next: () => ({done: true})}; }});
}
for (const symbol of [Symbol.iterator, Symbol.asyncIterator]) {
  Object.defineProperty(Object.prototype, symbol, {get() { steal(this); return function () { return {next: () => ({done: true})}; }; }, configurable: true});
}
for (const ctor of [Array, Promise, ArrayBuffer, Object.getPrototypeOf(Uint8Array), RegExp, Map, Set]) {
  Object.defineProperty(ctor, Symbol.species, {get() { steal(this); return function () { return {}; }; }, configurable: true});
}
for (const symbol of [Symbol.toPrimitive, Symbol.toStringTag, Symbol.isConcatSpreadable, Symbol.unscopables]) {
  Object.defineProperty(Object.prototype, symbol, {get() { steal(this); return undefined; }, configurable: true});
}
