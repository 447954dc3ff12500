// Copies plain data of this world to Java where no type is declared: the dynamic column of the
// type table, as far as it is data.
(($, host) => {
  'use strict';
  const {bigintToString, brandOf, dateGetTime, describe, keys, kindOf, Map, mapGet} = $;
  const {mapSet, promiseThen, refuseClone, refuseValue, takeElements, thrown} = $;
  const {transfer, within} = $;
  const plain = host.plain();
  const MAX_DEPTH = 1000;

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

  function copyDate(v) {
    const time = dateGetTime(v);
    if (time !== time) refuseValue('a valid Date', time);
    return plain.date(time);
  }

  /** Objects that are data by what they are, not by their properties. */
  function copyBuiltIn(v, brand) {
    switch (brand) {
      case 'Date':
        return copyDate(v);
      case 'Uint8Array':
        return $.bytes(v);
      case 'ArrayBuffer':
        return plain.buffer($.buffer(v));
      case 'Error':
        return describe(v, 0);
      case 'Promise':
        return copyPromise(v);
      default:
        return refuseClone(brand);
    }
  }

  function copyReference(v, seen, depth) {
    const known = mapGet(seen, v);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) refuseValue(`nested at most ${MAX_DEPTH} levels deep`, depth);
    const brand = brandOf(v);
    if (brand === 'Array') return copyArray(v, seen, depth + 1);
    if (brand === 'Object') return copyObject(v, seen, depth + 1);
    const ref = copyBuiltIn(v, brand);
    mapSet(seen, v, ref);
    return ref;
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

  /**
   * A reader of any data. A script's value that is a function or a symbol is undefined: scripts often
   * end with a statement whose value nobody asked for.
   */
  const plainReader = (v) =>
    typeof v === 'function' || typeof v === 'symbol'
      ? plain.undefinedValue()
      : transfer(() => copy(v, new Map(), 0));

  return {__proto__: null, ...$, plainReader};
})
