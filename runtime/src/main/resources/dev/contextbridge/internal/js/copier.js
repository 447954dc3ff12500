// Copies plain data of this world to Java where no type is declared: the dynamic column of the
// type table, as far as it is data.
(($, host) => {
  'use strict';
  const {arrayBufferByteLength, bigintToString, dateGetTime, describe, errors, isArray} = $;
  const {isPrototypeOf, keys, kindOf, Map, mapGet, mapSet, mapSize, regExpSource, setSize} = $;
  const {dataViewByteLength, promiseThen, refuseClone, refuseValue, thrown, within} = $;
  const {takeBytes, takeElements, transfer, typedArrayTag, typedArrayBuffer, weakMapHas} = $;
  const plain = host.plain();
  const MAX_DEPTH = 1000;

  /** Whether a built-in that checks its `this` accepts the value. */
  function accepts(check, v) {
    try {
      check(v);
      return true;
    } catch (e) {
      if (isPrototypeOf(errors.TypeError.prototype, e)) return false;
      throw e;
    }
  }

  function copyArray(v, seen, depth) {
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    const list = plain.list(length);
    const ref = list.end();
    mapSet(seen, v, ref);
    let i = 0;
    try {
      for (; i < length; i++) list.ref(copy(v[i], seen, depth));
    } catch (e) {
      throw within(e, `[${i}]`);
    }
    return ref;
  }

  function copyObject(v, seen, depth) {
    const names = keys(v);
    takeElements(names.length);
    const map = plain.map();
    const ref = map.end();
    mapSet(seen, v, ref);
    let name = '';
    try {
      for (let i = 0; i < names.length; i++) {
        name = names[i];
        map.put(name, copy(v[name], seen, depth));
      }
    } catch (e) {
      throw within(e, `.${name}`);
    }
    return ref;
  }

  function copyPromise(v) {
    const deferred = host.deferred();
    const settle = (take) => (value) => {
      try {
        take(value);
      } catch (e) {
        thrown(e, 'evaluate: result of the promise');
        deferred.reject();
      }
    };
    promiseThen(
      v,
      settle((value) => deferred.ref(transfer(() => copy(value, new Map(), 0)))),
      settle((reason) => {
        throw reason;
      }));
    return plain.stage(deferred.end());
  }

  function refuseKinds(v) {
    if (typedArrayTag(v) !== undefined) refuseClone(typedArrayTag(v));
    if (accepts(mapSize, v)) refuseClone('Map');
    if (accepts(setSize, v)) refuseClone('Set');
    if (accepts(regExpSource, v)) refuseClone('RegExp');
    if (accepts(dataViewByteLength, v)) refuseClone('DataView');
    if (accepts((map) => weakMapHas(map, map), v)) refuseClone('WeakMap');
  }

  function copyBuiltIn(v) {
    if (accepts(dateGetTime, v)) {
      const time = dateGetTime(v);
      if (time !== time) refuseValue('a valid Date', time);
      return plain.date(time);
    }
    if (typedArrayTag(v) === 'Uint8Array') {
      if (!accepts(arrayBufferByteLength, typedArrayBuffer(v))) refuseClone('SharedArrayBuffer');
      return $.bytes(v);
    }
    if (accepts(arrayBufferByteLength, v)) {
      takeBytes(arrayBufferByteLength(v));
      return plain.buffer($.buffer(v));
    }
    if (isPrototypeOf(errors.Error.prototype, v)) return describe(v, 0);
    if (accepts((p) => promiseThen(p, undefined, () => {}), v)) return copyPromise(v);
    refuseKinds(v);
    return undefined;
  }

  function copyReference(v, seen, depth) {
    const known = mapGet(seen, v);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) refuseValue(`nested at most ${MAX_DEPTH} levels deep`, depth);
    if (isArray(v)) return copyArray(v, seen, depth + 1);
    const builtIn = copyBuiltIn(v);
    if (builtIn === undefined) return copyObject(v, seen, depth + 1);
    mapSet(seen, v, builtIn);
    return builtIn;
  }

  function copy(v, seen, depth) {
    switch (typeof v) {
      case 'undefined':
        return plain.undefinedValue();
      case 'boolean':
        return plain.bool(v);
      case 'number':
        return plain.number(v);
      case 'string':
        return plain.string($.string(v));
      case 'bigint':
        return plain.bigint($.string(bigintToString(v)));
      case 'object':
        return v === null ? null : copyReference(v, seen, depth);
      default:
        return refuseClone(kindOf(v));
    }
  }

  /** A reader of any data. */
  const plainReader = (v) => transfer(() => copy(v, new Map(), 0));

  return {__proto__: null, ...$, plainReader};
})
