for (const proto of [Object.prototype, Array.prototype, Function.prototype]) {
  Object.defineProperty(proto, 'then', {
    get() { steal(this); return undefined; },
    set(v) { steal(this, v); },
    configurable: true,
  });
}
Object.defineProperty(Promise.prototype, 'constructor', {
  get() { steal(this); return function (executor) { steal(executor); executor(() => {}, () => {}); }; },
  configurable: true,
});
