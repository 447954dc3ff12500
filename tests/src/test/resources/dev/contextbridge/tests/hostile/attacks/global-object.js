const handler = {};
for (const trap of ['get', 'has', 'set', 'defineProperty', 'getOwnPropertyDescriptor', 'getPrototypeOf']) {
  handler[trap] = (...args) => { steal(...args.slice(1)); return Reflect[trap](...args); };
}
try {
  Object.setPrototypeOf(globalThis, new Proxy(Object.prototype, handler));
} catch {
  // a global object may refuse
}
globalThis.then = (resolve) => { steal(resolve); };
globalThis.values = globalThis.target = globalThis.$ = {hijacked: true};
