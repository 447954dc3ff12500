// Takes values of this world apart, so that they can cross where no type is declared: into numbers,
// one text and opaque handles. Java's `Tags` says what stands where.
//
// What an object refers to is queued and taken apart later, so that no nesting costs stack, and the
// same object is one object on the other side.
(($) => {
  'use strict';
  const {arrayBufferByteLength, arrayBufferDetached, arrayBufferMaxByteLength} = $;
  const {arrayBufferResizable, bigintValueOf, blocks, booleanValueOf, brandOf} = $;
  const {dataViewByteLength, dateGetTime} = $;
  const {errorParts, HEADER, isProxy, isViewBrand, joined, keys, Map, mapForEach} = $;
  const {mapGet, mapSet, mapSize, numberValueOf, promised, refuse, refuseClone} = $;
  const {refuseValue, regExpFlagsOf, regExpSource, setForEach, setSize} = $;
  const {stringSlice, stringValueOf} = $;
  const {tags, takeBytes, takeElements, transfer, typedArrayByteLength, VALUE} = $;
  const {viewBuffer, viewPlace, within} = $;
  const {begin, close, end, open, putTag, putText, reserve} = $.parcels;
  const {ARRAY, BOXED, BUFFER, DATE, ERROR, MAP, PROMISE, RECORD, REGEXP, SET, VIEW} = blocks;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, STRING, TRUE, UNDEFINED} = tags;
  const MAX_DEPTH = 1000;
  const MAX_STEP = 200;
  // How functions cross, which needs what this script gives.
  const functions = {__proto__: null, handleOf: undefined, functionOf: undefined};
  /** Writes a value; there is room for it. `self` is what a function was read from. */
  function put(w, v, self) {
    const type = typeof v;
    if (type === 'number') {
      putTag(w, NUMBER, v);
    } else if (type === 'string') {
      w.n[w.i++] = STRING;
      putText(w, v);
    } else if (type === 'boolean') {
      putTag(w, v ? TRUE : FALSE, 0);
    } else if (v === null) {
      putTag(w, NULL, 0);
    } else if (type === 'object') {
      putTag(w, OBJECT, blockOf(w, v));
    } else if (type === 'function') {
      putFunction(w, v, self);
    } else if (type === 'bigint') {
      $.takeBigint(v);
      putTag(w, BIGINT, w.parcel.bigint(v));
    } else {
      putTag(w, UNDEFINED, 0); // symbols are dropped
    }
  }

  function putFunction(w, f, self) {
    if (isProxy(f)) refuseClone('Proxy');
    putTag(w, FUNCTION, w.parcel.function(functions.handleOf(f, self, () => labelOf(w))));
  }

  /** The block of an object, which is queued when it is met first. */
  function blockOf(w, v) {
    if (w.seen === null) w.seen = new Map();
    const known = mapGet(w.seen, v);
    return known === undefined ? newBlock(w, v) : known;
  }

  function newBlock(w, v) {
    const depth = w.at === null ? 0 : w.at.depth + 1;
    const brand = brandOf(v);
    const isView = isViewBrand(brand);
    const write = isView ? writeView : writers[brand];
    if (write === undefined) refuseClone(brand);
    const index = w.count++;
    mapSet(w.seen, v, index);
    const item = {v, brand, write, depth, holder: w.at, step: w.step, next: null};
    if (w.last === null) w.first = item;
    else w.last.next = item;
    w.last = item;
    return index;
  }

  /** Before the first value inside of an object. */
  function descend(w) {
    if (w.at.depth + 1 >= MAX_DEPTH) refuse(`nested at most ${MAX_DEPTH} levels deep`, w.at.v);
  }

  function writeArray(w, v) {
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    if (length > 0) descend(w);
    const start = open(w, ARRAY, length, length * VALUE);
    const self = w.call && w.at.holder === null ? undefined : v;
    for (let i = 0; i < length; i++) {
      w.step = i;
      put(w, v[i], self);
    }
    close(w, start);
  }

  function writeRecord(w, v) {
    const names = keys(v);
    takeElements(names.length);
    if (names.length > 0) descend(w);
    const start = open(w, RECORD, 0, names.length * (1 + VALUE));
    let count = 0;
    for (let i = 0; i < names.length; i++) {
      w.step = names[i];
      const value = v[names[i]];
      if (typeof value !== 'symbol') {
        putText(w, names[i]);
        put(w, value, v);
        count++;
      }
    }
    w.n[start + 1] = count;
    close(w, start);
  }

  function writeMap(w, v) {
    const size = mapSize(v);
    takeElements(size);
    if (size > 0) descend(w);
    const start = open(w, MAP, size, size * 2 * VALUE);
    let i = 0;
    mapForEach(v, (value, key) => {
      w.step = `key ${i}`;
      put(w, key, undefined);
      w.step = `value ${i++}`;
      put(w, value, undefined);
    });
    close(w, start);
  }

  function writeSet(w, v) {
    const size = setSize(v);
    takeElements(size);
    if (size > 0) descend(w);
    const start = open(w, SET, size, size * VALUE);
    let i = 0;
    setForEach(v, (element) => {
      w.step = i++;
      put(w, element, undefined);
    });
    close(w, start);
  }

  function writeError(w, v) {
    const {className, name, message, stack, cause} = errorParts(v);
    if (cause !== undefined) descend(w);
    const start = open(w, ERROR, 1, 4 + VALUE);
    putText(w, className);
    putText(w, name);
    putText(w, message);
    putText(w, stack);
    w.step = 'cause';
    put(w, cause, undefined);
    close(w, start);
  }

  function writeNumber(w, block, number) {
    const start = open(w, block, 1, 2);
    w.n[w.i++] = number;
    close(w, start);
  }

  function writeDate(w, v) {
    const time = dateGetTime(v);
    if (time !== time) refuseValue('a valid Date', time);
    writeNumber(w, DATE, time);
  }

  function writeRegExp(w, v) {
    const start = open(w, REGEXP, 2, 2);
    putText(w, regExpSource(v));
    putText(w, regExpFlagsOf(v));
    close(w, start);
  }

  const boxed = (valueOf) => (w, v) => {
    const start = open(w, BOXED, 1, VALUE);
    put(w, valueOf(v), undefined);
    close(w, start);
  };

  function writeBuffer(w, v) {
    if (arrayBufferDetached(v)) refuseClone('a detached ArrayBuffer');
    const length = arrayBufferByteLength(v);
    const room = arrayBufferResizable(v) ? arrayBufferMaxByteLength(v) : -1;
    takeBytes(room < 0 ? length : room);
    mapSet((w.buffers ??= new Map()), v, length);
    const start = open(w, BUFFER, 1, 2);
    w.n[w.i++] = w.parcel.bytes(v, length);
    w.n[w.i++] = room;
    close(w, start);
  }

  function writeView(w, v, brand) {
    const {offset, length} = viewPlace(v, brand);
    const buffer = viewBuffer(v, brand);
    const size = brand === 'DataView' ? dataViewByteLength(v) : typedArrayByteLength(v);
    w.views = {item: w.at, buffer, end: length < 0 ? offset : offset + size, next: w.views};
    const start = open(w, VIEW, 1, 4);
    putText(w, brand);
    w.n[w.i++] = blockOf(w, buffer);
    w.n[w.i++] = offset;
    w.n[w.i++] = length;
    close(w, start);
  }

  /** A getter may have resized a buffer between its own block and that of a view. */
  function checkViews(w) {
    for (let view = w.views; view !== null; view = view.next) {
      w.at = view.item;
      w.step = '';
      if (mapGet(w.buffers, view.buffer) < view.end) refuseClone('a view whose buffer changed');
    }
  }

  function writePromise(w, v) {
    const label = labelOf(w);
    const add = (deferred, value) => deferred.ref(pack(value, `${label}: result`).ref());
    const deferred = promised(v, add, `${label}: result of the promise`);
    writeNumber(w, PROMISE, w.parcel.promise(deferred));
  }

  function writeBlob(w, v) {
    writeNumber(w, blocks.BLOB, w.parcel.handle($.readBlob(v)));
  }

  function writeFrame(w, v) {
    writeNumber(w, blocks.FRAME, w.parcel.handle($.readFrame(v)));
  }

  const writers = {
    __proto__: null,
    Array: writeArray,
    ArrayBuffer: writeBuffer,
    BigInt: boxed(bigintValueOf),
    Blob: writeBlob,
    Boolean: boxed(booleanValueOf),
    Date: writeDate,
    Error: writeError,
    Map: writeMap,
    Number: boxed(numberValueOf),
    Object: writeRecord,
    Promise: writePromise,
    RegExp: writeRegExp,
    Set: writeSet,
    String: boxed(stringValueOf),
    VideoFrame: writeFrame,
  };

  function stepText(item, step) {
    if (step === '') return '';
    const text =
      typeof step === 'string' && step.length > MAX_STEP ? stringSlice(step, 0, MAX_STEP) : step;
    return item.brand === 'Object' || item.brand === 'Error' ? `.${text}` : `[${text}]`;
  }

  /** Calls something for each step from the inside out. */
  function eachStep(w, use) {
    let step = w.step;
    for (let item = w.at; item !== null; item = item.holder) {
      use(stepText(item, step));
      step = item.step;
    }
  }

  /** Where the value is that is being written, shortened: each function keeps its own. */
  function labelOf(w) {
    let path = '';
    eachStep(w, (step) => (path = joined(step, path)));
    return joined(w.label, path);
  }

  function packAll(w, v) {
    reserve(w, VALUE);
    put(w, v, undefined);
    for (let item = w.first; item !== null; item = item.next) {
      w.at = item;
      w.step = '';
      item.write(w, item.v, item.brand);
    }
    if (w.views !== null) checkViews(w);
    return end(w);
  }

  /** Packs a value and everything that it leads to; `label` is what functions in it are called. */
  const pack = (v, label) => packAs(v, label, false);

  /** Packs the arguments of a call. */
  const packArguments = (args, label) => packAs(args, label, true);

  function packAs(v, label, call) {
    let w = null;
    let parcel;
    try {
      parcel = transfer(() => packAll((w = begin(label, call)), v));
    } catch (e) {
      let error = e;
      if (w !== null) eachStep(w, (step) => (error = within(error, step)));
      throw error;
    }
    return parcel;
  }

  /** The same, unless the engine carries it as it is: undefined, strings, numbers and booleans. */
  function packResult(v, label) {
    const type = typeof v;
    if (type === 'string') {
      if (v.length > 256) takeBytes(v.length);
      return v;
    }
    return type === 'undefined' || type === 'number' || type === 'boolean' ? v : pack(v, label);
  }

  return {__proto__: null, ...$, functions, pack, packArguments, packResult};
})
