for (const name of ['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError']) {
  const Class = globalThis[name];
  for (const key of ['stack', 'cause', 'toString', 'name']) {
    Object.defineProperty(Class.prototype, key, {
      get() { steal(this); return 'hijacked'; },
      set(v) { steal(this, v); },
      configurable: true,
    });
  }
  globalThis[name] = function () { stealAll(this, arguments); };
}
Error.captureStackTrace = function () { stealAll(this, arguments); };
Error.prepareStackTrace = function () { stealAll(this, arguments); return args; };
Error.stackTraceLimit = 200;
