// `structuredClone`, as https://html.spec.whatwg.org/multipage/structured-data.html defines it for
// what ECMAScript has. Getters of the value run, once each, and in the order of the standard.
(($) => {
  'use strict';
  const {apply, arrayBufferDetached, arrayBufferTransfer, arrayPrototype, brandOf} = $;
  const {copyBytes, copyError, copyLeaf, copyView, dataCloneError, define, defineProperty} = $;
  const {emptyBuffer, emptyFrame, errors, hasOwn, isClosedFrame, isViewBrand, keys, Map} = $;
  const {mapForEach, mapGet, mapHas, mapSet, moveFrame, objectPrototype, ownData, put} = $;
  const {Set, setAdd, setForEach, setPrototypeOf, Symbol, symbolToString} = $;
  const {TypeError} = errors;

  const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';

  function refuse(brand) {
    throw dataCloneError(`#<${brand}> could not be cloned.`);
  }

  /**
   * Steps that copy the own enumerable properties, as far as the next one that has to be filled
   * itself; false when all are copied. The copy gets its prototype last: until then, nothing is
   * inherited that could get in the way of assignments.
   */
  function fillProperties(from, to, work, prototype) {
    const names = keys(from);
    let i = 0;
    return () => {
      const mine = work.open;
      while (i < names.length && work.open === mine) {
        const name = names[i++];
        if (hasOwn(from, name)) to[name] = work.copyOf(from[name]);
      }
      if (work.open !== mine) return true;
      setPrototypeOf(to, prototype);
      return false;
    };
  }

  const fillArray = (from, to, work) => fillProperties(from, to, work, arrayPrototype);
  const fillObject = (from, to, work) => fillProperties(from, to, work, objectPrototype);

  /** Steps that copy keys and values in turn, of the entries that the map had at first. */
  function fillMap(from, to, work) {
    const entries = {next: null};
    let last = entries;
    mapForEach(from, (value, key) => (last = last.next = {key, value, next: null}));
    let entry = entries.next;
    let keyIsCopied = false;
    let keyCopy;
    return () => {
      if (entry === null) return false;
      keyIsCopied = !keyIsCopied;
      if (keyIsCopied) {
        keyCopy = work.copyOf(entry.key);
      } else {
        mapSet(to, keyCopy, work.copyOf(entry.value));
        entry = entry.next;
      }
      return true;
    };
  }

  function fillSet(from, to, work) {
    const entries = {next: null};
    let last = entries;
    setForEach(from, (value) => (last = last.next = {value, next: null}));
    let entry = entries.next;
    return () => {
      if (entry === null) return false;
      setAdd(to, work.copyOf(entry.value));
      entry = entry.next;
      return true;
    };
  }

  function fillError(from, to, work) {
    let done = !hasOwn(from, 'cause');
    return () => {
      if (done) return false;
      done = true;
      put(to, 'cause', work.copyOf(ownData(from, 'cause')));
      return true;
    };
  }

  function newArray(length) {
    const array = [];
    array.length = length;
    setPrototypeOf(array, null);
    return array;
  }

  /**
   * Copies a value and everything it refers to. `memory` maps what was copied to its copy. Objects
   * are made empty and filled later, depth first, so that no nesting is too deep for the stack.
   */
  function clone(value, memory) {
    const work = {open: null, copyOf};

    function filledBy(fill, from, to) {
      work.open = {step: fill(from, to, work), outer: work.open};
      return to;
    }

    function copyObject(v, brand) {
      switch (brand) {
        case 'Array':
          return filledBy(fillArray, v, newArray(v.length));
        case 'Error':
          return filledBy(fillError, v, copyError(v));
        case 'Map':
          return filledBy(fillMap, v, new Map());
        case 'Object':
          return filledBy(fillObject, v, {__proto__: null});
        case 'Set':
          return filledBy(fillSet, v, new Set());
        default:
          if (isViewBrand(brand)) return copyView(v, brand, copyOf);
          return copyLeaf(v, brand) ?? refuse(brand);
      }
    }

    function copyOf(v) {
      if ((typeof v !== 'object' || v === null) && typeof v !== 'function') {
        if (typeof v !== 'symbol') return v;
        throw dataCloneError(`${symbolToString(v)} could not be cloned.`);
      }
      const known = mapGet(memory, v);
      if (known !== undefined) return known;
      const copy = copyObject(v, brandOf(v));
      mapSet(memory, v, copy);
      return copy;
    }

    const copy = copyOf(value);
    while (work.open !== null) if (!work.open.step()) work.open = work.open.outer;
    return copy;
  }

  /** What a script's iterable gives, as a list from its last to its first. */
  function listOf(iterable) {
    const iterate = isObject(iterable) ? iterable[Symbol.iterator] : undefined;
    if (typeof iterate !== 'function') {
      throw new TypeError("structuredClone: 'transfer' must be a sequence");
    }
    const iterator = apply(iterate, iterable, []);
    if (!isObject(iterator)) throw new TypeError('structuredClone: the iterator must be an object');
    const next = iterator.next;
    let list = null;
    for (;;) {
      const result = apply(next, iterator, []);
      if (!isObject(result)) throw new TypeError('structuredClone: the result must be an object');
      if (result.done) return list;
      list = {moved: result.value, before: list, copy: null, isFrame: false};
      if (!isObject(list.moved)) {
        throw new TypeError("structuredClone: elements of 'transfer' must be objects");
      }
    }
  }

  /** What to transfer, each with the object that what is in it will move to. */
  function prepare(options, memory) {
    if (options === undefined || options === null) return null;
    if (!isObject(options)) throw new TypeError("structuredClone: 'options' must be an object");
    const transfer = options.transfer;
    const list = transfer === undefined ? null : listOf(transfer);
    for (let item = list; item !== null; item = item.before) {
      const brand = brandOf(item.moved);
      if (brand !== 'ArrayBuffer' && brand !== 'VideoFrame') {
        throw dataCloneError(
          'Value could not be transferred: only an ArrayBuffer or a VideoFrame can be.');
      }
      if (mapHas(memory, item.moved)) {
        throw dataCloneError(`A value is listed twice for transfer: ${brand}.`);
      }
      item.isFrame = brand === 'VideoFrame';
      item.copy = item.isFrame ? emptyFrame() : emptyBuffer(item.moved);
      mapSet(memory, item.moved, item.copy);
    }
    return list;
  }

  function move(item) {
    if (item.isFrame) {
      moveFrame(item.moved, item.copy);
    } else {
      copyBytes(item.moved, item.copy);
      arrayBufferTransfer(item.moved, 0);
    }
  }

  /** Moves what is in all buffers and frames, or in none. */
  function moveAll(list) {
    for (let item = list; item !== null; item = item.before) {
      if (item.isFrame ? isClosedFrame(item.moved) : arrayBufferDetached(item.moved)) {
        throw dataCloneError('A detached value could not be transferred.');
      }
    }
    for (let item = list; item !== null; item = item.before) move(item);
  }

  const methods = {
    __proto__: null,
    structuredClone(...args) {
      if (args.length === 0) throw new TypeError('structuredClone: 1 argument required');
      const memory = new Map();
      const list = prepare(args.length > 1 ? args[1] : undefined, memory);
      const copy = clone(args[0], memory);
      moveAll(list);
      return copy;
    },
  };
  const {structuredClone} = methods;
  defineProperty(structuredClone, 'length', {__proto__: null, value: 1});
  define(globalThis, 'structuredClone', structuredClone);
})
