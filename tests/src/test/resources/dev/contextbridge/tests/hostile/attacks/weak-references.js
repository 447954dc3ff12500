for (const Class of [WeakMap, WeakRef, WeakSet, FinalizationRegistry, Map, Set]) {
  for (const key of Reflect.ownKeys(Class.prototype)) {
    const property = Object.getOwnPropertyDescriptor(Class.prototype, key);
    if (!property.configurable) continue;
    Object.defineProperty(Class.prototype, key, {
      get() { steal(this); return function () { stealAll(this, arguments); return this; }; },
      configurable: true,
    });
  }
  globalThis[Class.name] = function () { stealAll(this, arguments); };
}
