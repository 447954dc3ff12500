// Takes values of this world apart, so that they can cross where no type is declared: into numbers,
// strings and opaque handles. Java's `Tags` says what stands where.
//
// What an object refers to is queued and taken apart later, so that no nesting costs stack, and the
// same object is one object on the other side.
(($) => {
  'use strict';
  const {brandOf, isProxy, isViewBrand, joined, keepsSymbols, nullParcel, packPlain, refuse} = $;
  const {refuseClone, ROOT, stringSlice, symbolHandle, symbolToString, tags, takeRead} = $;
  const {takeText, transfer, VALUE, within} = $;
  const {begin, end} = $.parcels;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, STRING, SYMBOL, TRUE, UNDEFINED} = tags;
  const MAX_DEPTH = 1000;
  const MAX_STEP = 200;
  // How functions cross, which needs what this script gives.
  const functions = {__proto__: null, handleOf: undefined, functionOf: undefined};

  /**
   * Writes a value; there is room for it. `self` is what a function was read from. A single function
   * for what most values are: see parcels.js.
   */
  function put(w, v, self) {
    const type = typeof v;
    let tag = NUMBER;
    let content = v;
    if (type === 'string') {
      takeText(v);
      w.parcel.text(v);
      tag = STRING;
      content = w.strings++;
    } else if (type === 'object' && v !== null) {
      const known = w.seen.get(v);
      tag = OBJECT;
      content = known === undefined ? newBlock(w, v) : known;
      if (content < 0) w.linked = true;
    } else if (type !== 'number') {
      tag = tagOf(v, type);
      content = contentOf(w, v, tag, self);
    }
    const i = w.i;
    w.n[i] = tag;
    w.n[i + 1] = content;
    w.i = i + VALUE;
  }

  const tagOf = (v, type) =>
    type === 'boolean'
      ? v
        ? TRUE
        : FALSE
      : v === null
        ? NULL
        : type === 'function'
          ? FUNCTION
          : type === 'bigint'
            ? BIGINT
            : type === 'symbol' && keepsSymbols
              ? SYMBOL
              : UNDEFINED; // symbols are dropped

  const contentOf = (w, v, tag, self) =>
    tag === FUNCTION
      ? functionIndex(w, v, self)
      : tag === BIGINT
        ? bigintIndex(w, v)
        : tag === SYMBOL
          ? w.parcel.symbol(symbolHandle(v))
          : 0;

  function bigintIndex(w, v) {
    $.takeBigint(v);
    return w.parcel.bigint(v);
  }

  function functionIndex(w, f, self) {
    if (isProxy(f)) refuseClone('Proxy');
    return w.parcel.function(functions.handleOf(f, self, () => labelOf(w)));
  }

  /** Which object it is; it is queued when it is met first. */
  function blockOf(w, v) {
    const known = w.seen.get(v);
    return known === undefined ? newBlock(w, v) : known;
  }

  /** What was read of it before: a getter may have changed since what it is. Null for nothing. */
  const readOf = (w, v) => (w.reads === null ? null : (w.reads.get(v) ?? null));

  const wasRead = (w, v) => readOf(w, v) !== null;

  function newBlock(w, v) {
    const read = readOf(w, v);
    const brand = read === null ? brandOf(v) : read.shape === null ? 'Array' : 'Object';
    // Most objects are of these two, and a name that is computed is slow to find.
    const write =
      brand === 'Array'
        ? writers.Array
        : brand !== 'Object'
          ? writerOf(brand)
          : read === null
            ? writers.Object
            : writers.Read;
    const index = w.count++;
    w.seen.set(v, index);
    enqueue(w, v, brand, write, index).read = read;
    return index;
  }

  function writerOf(brand) {
    const write = writers[isViewBrand(brand) ? 'View' : brand];
    if (write === undefined) refuseClone(brand);
    return write;
  }

  /** Queues an object, to be written by a function later. */
  function enqueue(w, v, brand, write, index) {
    const at = w.at;
    const item = {
      v,
      brand,
      write,
      index,
      depth: at === null ? 0 : at.depth + 1,
      holder: at,
      step: w.step,
      // What was read already: values, and the shape of a record.
      read: null,
      // How many elements a list has, and what they are in the value that is sent.
      list: null,
      next: null,
    };
    if (w.last === null) w.first = item;
    else w.last.next = item;
    w.last = item;
    return item;
  }

  /**
   * Queues a list of which nobody knows but what reads the parcel: what stands in one place of several
   * records, or the elements of several arrays. Gives its number.
   */
  function enqueueList(w, v, write, list) {
    const index = w.count++;
    enqueue(w, v, 'List', write, index).list = list;
    return index;
  }

  /**
   * Queues a list that is part of the one that is written now. It is written next: objects are met in
   * the order of their depth, the same one by its shortest path.
   */
  function enqueueNext(w, v, write, list) {
    const {at, last} = w;
    const index = enqueueList(w, v, write, list);
    const item = w.last;
    item.depth = at.depth;
    if (last !== at) {
      last.next = null;
      w.last = last;
      item.next = at.next;
      at.next = item;
    }
    return index;
  }

  /** Before the first value inside of an object. */
  function descend(w) {
    if (w.at.depth + 1 >= MAX_DEPTH) refuse(`nested at most ${MAX_DEPTH} levels deep`, w.at.v);
  }

  // What writes the block of an object, by what kind it is.
  const writers = {__proto__: null};

  function stepText(brand, step) {
    if (step === '') return '';
    if (typeof step === 'symbol') return `[${stringSlice(symbolToString(step), 0, MAX_STEP)}]`;
    const text =
      typeof step === 'string' && step.length > MAX_STEP ? stringSlice(step, 0, MAX_STEP) : step;
    return brand === 'Object' || brand === 'Error' ? `.${text}` : `[${text}]`;
  }

  /** Calls something for each step from the inside out. */
  function eachStep(w, use) {
    let step = w.step;
    for (let item = w.at; item !== null; item = item.holder) {
      const {list} = item;
      use(list === null ? stepText(item.brand, step) : list.text(step));
      step = list === null ? item.step : list.step(step);
    }
  }

  /** Where the value is that is being written, shortened: each function keeps its own. */
  function labelOf(w) {
    let path = '';
    eachStep(w, (step) => (path = joined(step, path)));
    return joined(w.label, path);
  }

  /** A getter may have resized a buffer between its own block and that of a view. */
  function checkViews(w) {
    for (let view = w.views; view !== null; view = view.next) {
      w.at = view.item;
      w.step = '';
      if (w.buffers.get(view.buffer) < view.end) refuseClone('a view whose buffer changed');
    }
  }

  function packAll(w, v) {
    if (w.call) {
      w.n[0] = OBJECT;
      w.n[1] = newBlock(w, v);
    } else {
      w.i = 0;
      put(w, v, undefined);
      w.i = ROOT;
    }
    for (let item = w.first; item !== null; item = item.next) {
      w.at = item;
      w.step = '';
      item.write(w, item.v, item);
    }
    if (w.views !== null) checkViews(w);
    return end(w);
  }

  /** Packs a value and everything that it leads to; `label` is what functions in it are called. */
  const pack = (v, label) =>
    v === null
      ? nullParcel
      : typeof v === 'object'
        ? (packPlain(v, 0) ?? packAs(v, label, false, takeRead()))
        : packAs(v, label, false, null);

  /** Packs the arguments of a call: an array. */
  const packArguments = (args, label) => packPlain(args, 0) ?? packParcel(args, label, takeRead());

  /** The same where they are not plain, and this was read of them. */
  const packParcel = (args, label, reads) => packAs(args, label, true, reads);

  function packAs(v, label, call, reads) {
    let w = null;
    let parcel;
    try {
      parcel = transfer(() => packAll((w = begin(label, call, reads)), v));
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
    if (type === 'string') takeText(v);
    return type === 'string' || type === 'undefined' || type === 'number' || type === 'boolean' ? v : pack(v, label);
  }

  const packing = {
    __proto__: null,
    blockOf,
    descend,
    enqueue,
    enqueueList,
    enqueueNext,
    labelOf,
    MAX_DEPTH,
    newBlock,
    put,
    stepText,
    wasRead,
    writers,
  };
  return {__proto__: null, ...$, functions, pack, packArguments, packing, packParcel, packResult};
})
