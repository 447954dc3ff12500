// Copies plain data of this world to Java where no type is declared: the dynamic column of the
// type table, as far as it is data.
(($, host) => {
  'use strict';
  const {bigInteger, brandOf, dateGetTime, describe, keys, kindOf, Map, mapGet} = $;
  const {mapSet, promised, refuseClone, refuseValue, takeElements} = $;
  const {transfer, within} = $;
  const plain = host.plain();
  const MAX_DEPTH = 1000;

  /**
   * Makes an array or object the innermost that is being filled. Filling is no recursion, so that
   * nesting costs no stack; `step` copies what comes next and is false at the end, `at` says where
   * it is.
   */
  function open(v, ref, work, step, at) {
    mapSet(work.seen, v, ref);
    work.open = {step, at, outer: work.open};
    work.depth++;
    return ref;
  }

  function copyArray(v, work) {
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    const list = plain.list(length);
    let i = -1;
    const step = () => {
      if (++i === length) return false;
      list.ref(copy(v[i], work));
      return true;
    };
    return open(v, list.end(), work, step, () => `[${i}]`);
  }

  function copyObject(v, work) {
    const names = keys(v);
    takeElements(names.length);
    const map = plain.map();
    let i = -1;
    const step = () => {
      if (++i === names.length) return false;
      map.put(names[i], copy(v[names[i]], work));
      return true;
    };
    return open(v, map.end(), work, step, () => `.${names[i]}`);
  }

  /** Copies a value and everything that it refers to. */
  function copyAll(v) {
    const work = {seen: new Map(), open: null, depth: 0};
    try {
      const ref = copy(v, work);
      while (work.open !== null) {
        if (work.open.step()) continue;
        work.open = work.open.outer;
        work.depth--;
      }
      return ref;
    } catch (e) {
      let error = e;
      for (let o = work.open; o !== null; o = o.outer) error = within(error, o.at());
      throw error;
    }
  }

  function copyPromise(v) {
    const add = (deferred, value) => deferred.ref(transfer(() => copyAll(value)));
    return plain.stage(promised(v, add, 'evaluate: result of the promise'));
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

  function copyReference(v, work) {
    const known = mapGet(work.seen, v);
    if (known !== undefined) return known;
    if (work.depth > MAX_DEPTH) {
      refuseValue(`nested at most ${MAX_DEPTH} levels deep`, work.depth);
    }
    const brand = brandOf(v);
    if (brand === 'Array') return copyArray(v, work);
    if (brand === 'Object') return copyObject(v, work);
    const ref = copyBuiltIn(v, brand);
    mapSet(work.seen, v, ref);
    return ref;
  }

  function copy(v, work) {
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
        return bigInteger(v);
      case 'object':
        return v === null ? null : copyReference(v, work);
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
      : transfer(() => copyAll(v));

  return {__proto__: null, ...$, plainReader};
})
