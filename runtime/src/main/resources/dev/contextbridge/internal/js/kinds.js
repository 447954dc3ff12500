// Tells what objects are by what only they can do, whatever a script made of their names, tags and
// constructors.
(($) => {
  'use strict';
  const {apply, arrayBufferByteLength, bigintValueOf, booleanValueOf, construct, dateGetTime} = $;
  const {errors, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, isArray, isExtensible} = $;
  const {isPrototypeOf, isView, Map, mapGet, mapSet, mapSize, numberValueOf, objectPrototype} = $;
  const {objectToString, ownKeys, put, regExpDotAll, regExpGlobal, regExpHasIndices} = $;
  const {regExpIgnoreCase, regExpMultiline, regExpSticky, regExpUnicode, regExpUnicodeSets} = $;
  const {setSize, sharedArrayBufferByteLength, stringValueOf, Symbol, symbolValueOf} = $;
  const {typedArrayTag, WeakMap, weakMapGet, weakMapHas, weakMapSet, weakRefDeref} = $;
  const {nodeOf, nodes, weakSetHas} = $;

  // Nothing tells a proxy from its target, so every proxy is noted when it is made: `Proxy` is
  // wrapped in one that notes, and is otherwise the same.
  const NativeProxy = $.Proxy;
  const {revocable} = NativeProxy;
  const targets = new WeakMap();
  const proxies = {__proto__: null, any: false};

  function note(proxy, target) {
    weakMapSet(targets, proxy, target);
    proxies.any = true;
    return proxy;
  }

  /** The function that revokes a proxy, and frees its target here as well. */
  function revoker(proxy, revoke) {
    return () => {
      if (proxy !== null) weakMapSet(targets, proxy, null);
      proxy = null;
      revoke();
    };
  }

  const notingRevocable = new NativeProxy(revocable, {
    __proto__: null,
    apply(target, self, args) {
      const made = apply(target, self, args);
      const proxy = note(made.proxy, args[0]);
      return {proxy, revoke: revoker(proxy, made.revoke)};
    },
  });
  const notingProxy = new NativeProxy(NativeProxy, {
    __proto__: null,
    construct: (target, args) => note(construct(target, args), args[0]),
  });
  put(NativeProxy, 'revocable', notingRevocable);
  put(globalThis, 'Proxy', notingProxy);

  /** Whether an object or a function is a proxy. */
  const isProxy = (v) => proxies.any && weakMapHas(targets, v);

  /** The target of a proxy; null once it is revoked. */
  const proxyTarget = (proxy) => weakMapGet(targets, proxy);

  function accepts(check, v) {
    try {
      check(v);
      return true;
    } catch (e) {
      if (isPrototypeOf(errors.TypeError.prototype, e)) return false;
      throw e;
    }
  }

  /** Finds a property on an object or its prototypes without running a getter or a trap. */
  function findProperty(v, key) {
    for (let o = v; o !== null && !isProxy(o); o = getPrototypeOf(o)) {
      const property = getOwnPropertyDescriptor(o, key);
      if (property !== undefined) return property;
    }
    return undefined;
  }

  const valueOf = (property) =>
    property !== undefined && hasOwn(property, 'value') ? property.value : undefined;

  /** The value of a property of the object itself; undefined for none and for an accessor. */
  const ownData = (v, key) => valueOf(getOwnPropertyDescriptor(v, key));

  /** The same, of the object or its prototypes. */
  const findData = (v, key) => valueOf(findProperty(v, key));

  /** Whether a proxy, which would run a script's code, is among the prototypes of an object. */
  function hasProxy(v) {
    let o = v;
    while (o !== null && !isProxy(o)) o = getPrototypeOf(o);
    return o !== null;
  }

  /** Errors show only in their tag, which is the engine's unless a script gave them another. */
  function isError(v) {
    return findProperty(v, Symbol.toStringTag) === undefined && !hasProxy(v)
      ? objectToString(v) === '[object Error]'
      : hasOwn(v, 'stack');
  }

  /** Of the objects without a prototype, only a namespace has this tag and cannot be extended. */
  function isModule(v) {
    return (
      ownData(v, Symbol.toStringTag) === 'Module' &&
      !isExtensible(v) &&
      !getOwnPropertyDescriptor(v, Symbol.toStringTag).configurable
    );
  }

  /** Whether a key is an index of an array. */
  function isIndex(key) {
    return typeof key === 'string' && `${+key >>> 0}` === key && key !== '4294967295';
  }

  /** The flags that a RegExp has, not those that its properties claim. */
  function regExpFlagsOf(v) {
    return (
      (regExpHasIndices(v) ? 'd' : '') +
      (regExpGlobal(v) ? 'g' : '') +
      (regExpIgnoreCase(v) ? 'i' : '') +
      (regExpMultiline(v) ? 'm' : '') +
      (regExpDotAll(v) ? 's' : '') +
      (regExpUnicode(v) ? 'u' : '') +
      (regExpUnicodeSets(v) ? 'v' : '') +
      (regExpSticky(v) ? 'y' : '')
    );
  }

  // Failing a check is slow: only what an object's prototypes suggest is checked. One that lost
  // its prototypes passes for a plain object, which is what it looks like to everybody but for an
  // array.
  const suspects = new Map();

  function suspect(constructor, brand, check) {
    mapSet(suspects, constructor.prototype, (v) => (check(v) ? brand : ''));
  }

  const checkedBy = (check) => (v) => accepts(check, v);
  suspect(ArrayBuffer, 'ArrayBuffer', checkedBy(arrayBufferByteLength));
  suspect(BigInt, 'BigInt', checkedBy(bigintValueOf));
  suspect(Boolean, 'Boolean', checkedBy(booleanValueOf));
  suspect(Date, 'Date', checkedBy(dateGetTime));
  suspect(Error, 'Error', isError);
  suspect(Map, 'Map', checkedBy(mapSize));
  suspect(Number, 'Number', checkedBy(numberValueOf));
  suspect(RegExp, 'RegExp', checkedBy(regExpGlobal));
  suspect(Set, 'Set', checkedBy(setSize));
  suspect(SharedArrayBuffer, 'SharedArrayBuffer', checkedBy(sharedArrayBufferByteLength));
  suspect(String, 'String', checkedBy(stringValueOf));
  suspect(Symbol, 'Symbol', checkedBy(symbolValueOf));
  suspect(WeakMap, 'WeakMap', checkedBy((v) => weakMapHas(v, v)));
  suspect(WeakRef, 'WeakRef', checkedBy(weakRefDeref));
  suspect(WeakSet, 'WeakSet', checkedBy((v) => weakSetHas(v, v)));

  suspect($.Blob, 'Blob', $.isBlob);
  suspect($.VideoFrame, 'VideoFrame', $.isFrame);

  /** Takes whatever has the prototype of one of these for such an object. */
  function suspectLike(example, brand) {
    mapSet(suspects, getPrototypeOf(example), () => brand);
  }

  const always = () => true;
  suspect(FinalizationRegistry, 'FinalizationRegistry', always);
  suspect(Promise, 'Promise', always);
  suspect(getPrototypeOf(function* () {}), 'Generator', always);
  suspect(getPrototypeOf(async function* () {}), 'AsyncGenerator', always);
  suspectLike([].values(), 'Iterator');
  suspectLike(new Map().values(), 'Iterator');
  suspectLike(new Set().values(), 'Iterator');
  suspectLike(''[Symbol.iterator](), 'Iterator');
  suspectLike(''.matchAll(/a/g), 'Iterator');
  suspectLike([].values().map(always), 'Iterator');
  suspectLike(Iterator.from({next: always}), 'Iterator');
  const opaque = [TextDecoder, TextEncoder];
  const intl = ownKeys(Intl);
  for (let i = 0; i < intl.length; i++) {
    const member = Intl[intl[i]];
    if (typeof member === 'function' && hasOwn(member, 'prototype')) opaque[opaque.length] = member;
  }
  for (let i = 0; i < opaque.length; i++) suspect(opaque[i], opaque[i].name, always);

  /**
   * What kind of object a script's object or function is: the name of its built-in class, `Object`
   * for instances of a script's own classes, or `Proxy` or `Module`. Runs no code of a script.
   * Promises, generators, iterators and what can only be used through a script's own functions are
   * told by their prototypes alone.
   */
  function brandOf(v) {
    // One expression, for what most objects are: see parcels.js.
    return proxies.any && isProxy(v)
      ? 'Proxy'
      : typeof v === 'function'
        ? 'Function'
        : nodes.any && nodeOf(v) !== undefined
          ? nodeOf(v).brand
          : isArray(v)
            ? 'Array'
            : getPrototypeOf(v) === objectPrototype
              ? 'Object'
              : isView(v)
                ? (typedArrayTag(v) ?? 'DataView')
                : brandByPrototypes(v);
  }

  function brandByPrototypes(v) {
    const prototype = getPrototypeOf(v);
    for (let o = prototype; o !== null && !isProxy(o); o = getPrototypeOf(o)) {
      const check = mapGet(suspects, o);
      const brand = check === undefined ? '' : check(v);
      if (brand !== '') return brand;
    }
    return prototype === null && isModule(v) ? 'Module' : 'Object';
  }
  $.telling.brandOf = brandOf;

  return {
    __proto__: null,
    ...$,
    brandOf,
    findData,
    isIndex,
    isProxy,
    ownData,
    proxies,
    proxyTarget,
    regExpFlagsOf,
  };
})
