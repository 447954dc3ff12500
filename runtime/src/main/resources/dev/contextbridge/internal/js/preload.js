// What only the preload world has: `require`, and through it `contextBridge`, `ipcRenderer` and the
// modules that Java gives. Reference: https://www.electronjs.org/docs/latest/api/context-bridge.
(($, preload) => {
  'use strict';
  const {apply, brandOf, create, define, describe, errors, fail, freeze, functionToString} = $;
  const {makeParcelPromise, Map, mapClear, mapDelete, mapGet, mapSet, pack, packArguments, put} = $;
  const {shown, unpack, unpackResult} = $;
  const MAIN_WORLD = 0;

  function wrong(method, what, expected, v) {
    throw new errors.TypeError(`${method}: ${what} must be ${expected}, got ${shown(v)}`);
  }

  function checkText(method, what, v) {
    if (typeof v !== 'string') wrong(method, `'${what}'`, 'a string', v);
  }

  /** Runs what may be refused by Java or by the copier. */
  function guarded(site, step, action) {
    let result;
    try {
      result = action();
    } catch (e) {
      throw fail(e, site, step, null);
    }
    return result;
  }

  function expose(site, worldId, apiKey, api) {
    checkText(site, 'apiKey', apiKey);
    const parcel = guarded(site, ": parameter 'api'", () => pack(api, apiKey));
    guarded(site, '', () => preload.expose(worldId, apiKey, parcel));
  }

  function checkWorld(site, worldId) {
    if (typeof worldId !== 'number' || worldId !== worldId >>> 0 || worldId > 0x7fffffff) {
      wrong(site, "'worldId'", 'an integer that is not negative', worldId);
    }
  }

  const contextBridge = freeze({
    exposeInMainWorld(apiKey, api) {
      expose('contextBridge.exposeInMainWorld', MAIN_WORLD, apiKey, api);
    },
    exposeInIsolatedWorld(worldId, apiKey, api) {
      const site = 'contextBridge.exposeInIsolatedWorld';
      checkWorld(site, worldId);
      expose(site, worldId, apiKey, api);
    },
    executeInMainWorld(executionScript) {
      const site = 'contextBridge.executeInMainWorld';
      if (typeof executionScript !== 'object' || executionScript === null) {
        wrong(site, "'executionScript'", 'an object', executionScript);
      }
      const {func, args} = executionScript;
      if (typeof func !== 'function') wrong(site, "'func'", 'a function', func);
      const isList = args === undefined || (typeof args === 'object' && args !== null);
      if (!isList || (args !== undefined && brandOf(args) !== 'Array')) {
        wrong(site, "'args'", 'an array', args);
      }
      const source = functionToString(func);
      const parcel = guarded(site, ": parameter 'args'", () => packArguments(args ?? [], site));
      return guarded(site, ': result', () => unpackResult(preload.execute(source, parcel)));
    },
  });

  // Listeners by channel: lists without a prototype, newest last.
  const channels = new Map();

  function listen(channel, listener, once) {
    const entry = {listener, once, next: null};
    const known = mapGet(channels, channel);
    if (known === undefined) {
      mapSet(channels, channel, {first: entry, last: entry});
    } else {
      known.last.next = entry;
      known.last = entry;
    }
  }

  function forget(channel, matches) {
    const known = mapGet(channels, channel);
    if (known === undefined) return;
    const kept = {first: null, last: null};
    for (let entry = known.first; entry !== null; entry = entry.next) {
      if (matches(entry)) continue;
      const copy = {listener: entry.listener, once: entry.once, next: null};
      if (kept.last === null) kept.first = copy;
      else kept.last.next = copy;
      kept.last = copy;
    }
    if (kept.first === null) mapDelete(channels, channel);
    else mapSet(channels, channel, kept);
  }

  /** What no caller is there to be told of. */
  function report(e) {
    try {
      preload.uncaught(describe(e, 0));
    } catch {
      // Nobody is left to be told.
    }
  }

  function packMessage(site, channel, args) {
    checkText(site, 'channel', channel);
    return guarded(site, ': arguments', () => packArguments(args, site));
  }

  function subscribe(site, channel, listener, once) {
    checkText(site, 'channel', channel);
    if (typeof listener !== 'function') wrong(site, "'listener'", 'a function', listener);
    listen(channel, listener, once);
  }

  // Methods of a prototype: over the bridge an instance is an empty object, as the reference says.
  class IpcRenderer {
    send(channel, ...args) {
      const site = 'ipcRenderer.send';
      const packed = packMessage(site, channel, args);
      guarded(site, '', () => preload.send(channel, packed));
    }

    invoke(channel, ...args) {
      const site = 'ipcRenderer.invoke';
      const packed = packMessage(site, channel, args);
      return makeParcelPromise(guarded(site, '', () => preload.invoke(channel, packed)));
    }

    on(channel, listener) {
      subscribe('ipcRenderer.on', channel, listener, false);
      return this;
    }

    once(channel, listener) {
      subscribe('ipcRenderer.once', channel, listener, true);
      return this;
    }

    off(channel, listener) {
      checkText('ipcRenderer.off', 'channel', channel);
      let found = false;
      forget(channel, (entry) => {
        const first = !found && entry.listener === listener;
        found = found || first;
        return first;
      });
      return this;
    }

    removeAllListeners(channel) {
      if (channel === undefined) {
        mapClear(channels);
      } else {
        checkText('ipcRenderer.removeAllListeners', 'channel', channel);
        mapDelete(channels, channel);
      }
      return this;
    }
  }
  const {prototype} = IpcRenderer;
  put(prototype, 'addListener', prototype.on);
  put(prototype, 'removeListener', prototype.off);
  const ipcRenderer = freeze(new IpcRenderer());
  freeze(prototype);

  /** Gives a message of Java to the listeners that there are now. */
  function deliver(channel, parcel) {
    const known = mapGet(channels, channel);
    if (known === undefined) return;
    forget(channel, (entry) => entry.once);
    const event = freeze({__proto__: $.objectPrototype, sender: ipcRenderer});
    for (let entry = known.first; entry !== null; entry = entry.next) {
      const args = unpack(parcel, false);
      try {
        apply(entry.listener, ipcRenderer, $.append([event], args));
      } catch (e) {
        report(e);
      }
    }
  }

  const electron = freeze({contextBridge, ipcRenderer});
  const modules = create(null);
  modules.electron = electron;
  modules.contextbridge = electron;

  function load(name) {
    const known = modules[name];
    if (known !== undefined) return known;
    const made = guarded('require', '', () => preload.module(name));
    if (made === null) {
      const error = new errors.Error(`Cannot find module '${name}'`);
      put(error, 'code', 'MODULE_NOT_FOUND');
      throw error;
    }
    return (modules[name] = made);
  }

  const functions = {
    require(id) {
      checkText('require', 'id', id);
      return load(id);
    },
  };
  define(globalThis, 'require', functions.require);
  return {__proto__: null, ...$, deliver, load};
})
