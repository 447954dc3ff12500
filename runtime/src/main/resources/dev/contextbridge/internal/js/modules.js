// Runs ES modules. The engine finds and links them; it asks the bridge's file system for the text.
(($) => {
  'use strict';
  const {construct, defineProperty, ownKeys, Promise, promiseThen} = $;

  /** A namespace as a plain object: a module's own object cannot be copied. */
  function exportsOf(namespace) {
    // What an export that is called `then` gave instead.
    if (typeof namespace !== 'object' || namespace === null) return namespace;
    const exported = {__proto__: null};
    const names = ownKeys(namespace);
    for (let i = 0; i < names.length; i++) {
      if (typeof names[i] !== 'string') continue;
      defineProperty(exported, names[i], {
        __proto__: null,
        value: namespace[names[i]],
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return exported;
  }

  /** Starts a module; `exports` is a promise of what it exports. */
  function startModule(specifier) {
    const run = {__proto__: null, exports: undefined, failed: false, error: undefined};
    const start = (resolve, reject) => {
      const fail = (e) => {
        run.failed = true;
        run.error = e;
        reject(e);
      };
      const succeed = (namespace) => {
        try {
          resolve(exportsOf(namespace));
        } catch (e) {
          fail(e);
        }
      };
      promiseThen(import(specifier), succeed, fail);
    };
    run.exports = construct(Promise, [start]);
    promiseThen(run.exports, undefined, () => {});
    return run;
  }

  /** The promise of a module's exports; throws what it has thrown already. */
  function moduleExports(run) {
    if (run.failed) throw run.error;
    return run.exports;
  }

  return {__proto__: null, ...$, moduleExports, startModule};
})
