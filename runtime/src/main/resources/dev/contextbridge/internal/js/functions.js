// Functions of no declared type: what stands for those of other worlds and of Java, and what calls
// those of this world. The same function is the same object on the other side.
(($, host) => {
  'use strict';
  const {apply, defineProperty, fail, freeze, functions, ownData, pack} = $;
  const {packArguments, packParcel, packPlain, packResult, resultOf, SHORT_STRING} = $;
  const {takeRead, thrown, unpack, WeakMap, weakMapGet, weakMapSet, weakRefDeref, WeakRef} = $;
  const transfers = host.transfers();
  // Functions of this world that went out, and the proxies of others that came: their handles.
  const handles = new WeakMap();

  const none = [];
  // What crosses without a parcel: at most so many arguments, and strings that need no counting.
  const MAX_PLAIN = 4;

  /**
   * What crosses for arguments, an array of nobody else: a parcel, or that array itself if each of its
   * elements can cross alone. See Java's `Arguments`.
   */
  function wireOf(args, site) {
    const count = args.length;
    let few = count <= MAX_PLAIN;
    let objects = 0;
    let at = 0;
    let isPlain = true;
    for (let i = 0; i < count && isPlain; i++) {
      const v = args[i];
      const type = typeof v;
      if (type === 'object') {
        objects++;
        at = i;
      } else if (type === 'string') {
        few = few && v.length <= SHORT_STRING;
      } else {
        isPlain = type === 'number' || type === 'boolean';
      }
    }
    return !isPlain
      ? packParcel(args, site, null)
      : few && objects === 0
        ? args
        : few && objects === 1 && args[at] !== null
          ? withPlain(args, at, site)
          : packArguments(args, site);
  }

  /** With one object, which can cross alone if it is plain. Two might be the same. */
  function withPlain(args, at, site) {
    const plain = packPlain(args[at], args.length);
    let wire = args;
    if (plain === null) wire = packParcel(args, site, takeRead());
    else args[at] = plain;
    return wire;
  }

  /** A property of a function that is a plain one of a type. */
  function ownValue(f, key, type, fallback) {
    const value = ownData(f, key);
    return typeof value === type ? value : fallback;
  }

  /** Calls a function of this world with arguments that came from outside: so many, or a parcel. */
  function adapt(f, self, label) {
    const site = resultOf(label);
    return (count, a, b, c, d) => {
      let result;
      try {
        const list =
          count === 0
            ? none
            : count === 1
              ? [a]
              : count === 2
                ? [a, b]
                : count === 3
                  ? [a, b, c]
                  : count === 4
                    ? [a, b, c, d]
                    : unpack(a, false);
        result = apply(f, self, list);
        // The engine carries these as they are; asked here since most calls return nothing.
        const type = typeof result;
        if (type !== 'undefined' && type !== 'number' && type !== 'boolean') {
          result = packResult(result, site);
        }
      } catch (e) {
        throw thrown(e, site);
      }
      return result;
    };
  }

  /** The handle of a function on its way out. `self` is the object that it is read from. */
  function handleOf(f, self, labelOf) {
    const known = weakMapGet(handles, f);
    if (known !== undefined) return known;
    const name = $.stringSlice(ownValue(f, 'name', 'string', ''), 0, 200);
    const length = ownValue(f, 'length', 'number', 0);
    const label = labelOf();
    const parameters = length >= 0 && length < 1000 ? length | 0 : 0;
    const handle = transfers.handOut(adapt(f, self, label), f, name, parameters, label);
    weakMapSet(handles, f, handle);
    return handle;
  }

  /** What stands for a function of another world: it has no [[Construct]]. */
  function makeProxy(handle) {
    const label = handle.label();
    const site = `${label}: arguments`;
    const holder = {
      call(...args) {
        let result;
        try {
          const count = args.length;
          const wire = count === 0 ? args : wireOf(args, site);
          // By itself: what stands around a call takes stack for as long as it runs.
          const raw =
            wire !== args
              ? transfers.callPacked(handle, wire)
              : count === 0
                ? transfers.call(handle)
                : count === 1
                  ? transfers.call1(handle, wire[0])
                  : count === 2
                    ? transfers.call2(handle, wire[0], wire[1])
                    : count === 3
                      ? transfers.call3(handle, wire[0], wire[1], wire[2])
                      : transfers.call4(handle, wire[0], wire[1], wire[2], wire[3]);
          result =
            raw === null ? undefined : typeof raw === 'object' ? unpack(raw, false) : raw;
        } catch (e) {
          throw fail(e, label, ': arguments', null);
        }
        return result;
      },
    };
    const proxy = holder.call;
    define(proxy, 'name', handle.name());
    define(proxy, 'length', handle.parameters());
    weakMapSet(handles, proxy, handle);
    return proxy;
  }

  function define(f, key, value) {
    defineProperty(f, key, {__proto__: null, value});
  }

  /** A function that came: the original when it is at home here, else its proxy. */
  function functionOf(handle, exposed) {
    const original = transfers.original(handle);
    if (original !== null) return original;
    const known = transfers.proxy(handle);
    let proxy = known === null ? undefined : weakRefDeref(known);
    if (proxy === undefined) {
      proxy = makeProxy(handle);
      transfers.remember(handle, new WeakRef(proxy));
    }
    return exposed ? freeze(proxy) : proxy;
  }

  /** Reads a value of no declared type for Java. */
  const readUnknown = (v) => transfers.toJava(pack(v, ''));

  functions.functionOf = functionOf;
  functions.handleOf = handleOf;
  return {__proto__: null, ...$, adapt, readUnknown};
})
