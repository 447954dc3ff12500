// Builds values of this world of what another world or Java has taken apart. Objects are made first
// and filled afterwards: whatever refers to whatever, nothing is recursive.
(($, host) => {
  'use strict';
  const {array, ArrayBuffer, blocks, DataView, Date, errors, freeze, HEADER, isView, keys} = $;
  const {keepsSymbols, makeBytes, makePromise, Map, mapSet, Object, objectPrototype, put} = $;
  const {RegExp, ROOT, Set, setAdd, setPrototypeOf, symbolOf, tags, typedArrayBuffer} = $;
  const {typedArrays, typedArraySet, Uint8Array, VALUE} = $;
  const {fillList, makeList, makeShaped, take, takeText} = $.runs;
  const {ARRAY, BOXED, BUFFER, DATE, ERROR, LIST, MAP, PROMISE, RECORD, REGEXP, SET} = blocks;
  const {SHAPED, VIEW} = blocks;
  const {SYMBOL} = tags;
  const transfers = host.transfers();

  function makeBuffer(r, slot) {
    const bytes = makeBytes(r.parcel.bytes(r.n[slot]));
    const room = r.n[slot + 1];
    const buffer = typedArrayBuffer(bytes);
    if (room < 0) return buffer;
    const length = $.arrayBufferByteLength(buffer);
    const resizable = new ArrayBuffer(length, {__proto__: null, maxByteLength: room});
    typedArraySet(new Uint8Array(resizable), bytes);
    return resizable;
  }

  function makeError(r, slot) {
    const className = takeText(r, slot);
    const name = takeText(r, slot + 1);
    const message = takeText(r, slot + 2);
    const error = new (errors[className] ?? errors.Error)(message);
    if (name !== className) put(error, 'name', name);
    return error;
  }

  const takeParcel = (c) => unpack(c.a[c.i++], false);
  /** A promise of what a stage of Java gives as a parcel. */
  const makeParcelPromise = (stage) => makePromise(stage, takeParcel, null);

  /** The object of a block, still empty if it contains others. */
  function make(r, k, block, size, slot) {
    // A prototype comes last: until then, nothing is inherited that could get in the way.
    return block === RECORD
      ? {__proto__: null}
      : block === ARRAY
        ? array(size)
        : block === LIST
          ? makeList(r, size, slot)
          : block === SHAPED
            ? makeShaped(r, k, slot)
            : makeOther(r, block, slot);
  }

  function makeOther(r, block, slot) {
    switch (block) {
      case MAP:
        return new Map();
      case SET:
        return new Set();
      case ERROR:
        return makeError(r, slot);
      case DATE:
        return new Date(r.n[slot]);
      case REGEXP:
        return new RegExp(takeText(r, slot), takeText(r, slot + 1));
      case BOXED:
        return Object(take(r, slot));
      case BUFFER:
        return makeBuffer(r, slot);
      case blocks.BLOB:
        return $.makeBlob(r.parcel.handle(r.n[slot]));
      case blocks.FRAME:
        return $.makeFrame(r.parcel.handle(r.n[slot]));
      case blocks.ELEMENT:
        return $.unpackElement(r.parcel.handle(r.n[slot]));
      case PROMISE:
        return makeParcelPromise(transfers.promise(r.parcel, r.n[slot]));
      default:
        return undefined; // a view, which needs its buffer
    }
  }

  function makeView(r, slot) {
    const type = takeText(r, slot);
    const View = type === 'DataView' ? DataView : typedArrays[type];
    const buffer = r.objects[r.n[slot + 1] | 0];
    const length = r.n[slot + 3];
    return length < 0
      ? new View(buffer, r.n[slot + 2])
      : new View(buffer, r.n[slot + 2], length);
  }

  function fillRecord(r, object, size, first) {
    const {n} = r;
    let slot = first;
    for (let i = 0; i < size; i++) {
      const key = n[slot] < 0 ? symbolOf(r.parcel.symbol(-1 - n[slot])) : takeText(r, slot);
      const value = take(r, slot + 1);
      // Where symbols are dropped, those of Java are too.
      if (keepsSymbols || n[slot + 1] !== SYMBOL) object[key] = value;
      slot += 1 + VALUE;
    }
    setPrototypeOf(object, objectPrototype);
  }

  function fill(r, object, block, size, slot) {
    if (block === RECORD) {
      fillRecord(r, object, size, slot);
    } else if (block === ARRAY) {
      for (let i = 0; i < size; i++) object[i] = take(r, slot + VALUE * i);
    } else if (block === LIST) {
      fillList(r, object, size, slot);
    } else if (block === MAP) {
      fillMap(r, object, size, slot);
    } else if (block === SET) {
      for (let i = 0; i < size; i++) setAdd(object, take(r, slot + VALUE * i));
    } else if (block === ERROR) {
      fillError(r, object, slot);
    }
  }

  function fillMap(r, map, size, slot) {
    for (let i = 0; i < size; i++) {
      const key = take(r, slot + 2 * VALUE * i);
      mapSet(map, key, take(r, slot + 2 * VALUE * i + VALUE));
    }
  }

  function fillError(r, error, slot) {
    const value = take(r, slot + 4);
    if (value !== undefined) put(error, 'cause', value);
  }

  /** Calls something for each block. */
  function eachBlock(r, use) {
    const {n, end} = r;
    let start = ROOT;
    while (start < end) {
      use(r, n[start + 3] | 0, n[start], n[start + 1] | 0, start + HEADER);
      start = n[start + 2] | 0;
    }
  }

  function makeAt(r, k, block, size, slot) {
    r.objects[k] = make(r, k, block, size, slot);
    if (block === VIEW) r.views = true;
  }

  function makeViewAt(r, k, block, size, slot) {
    if (block === VIEW) r.objects[k] = makeView(r, slot);
  }

  function fillAt(r, k, block, size, slot) {
    fill(r, r.objects[k], block, size, slot);
  }

  function patchAll(r) {
    for (let p = r.patches; p !== null; p = p.next) p.patch();
  }

  /** What is exposed is frozen, but for views, which cannot be, and elements, which live. */
  function freezeAll(r) {
    const {objects, records} = r;
    for (let k = 0; k < objects.length; k++) {
      if (!isView(objects[k]) && $.nodeOf(objects[k]) === undefined) freeze(objects[k]);
    }
    for (let k = 0; records !== null && k < records.length; k++) freeze(records[k]);
  }

  // Kept from one parcel to the next, unless it has grown very large.
  const {BYTES, FIRST_SLOTS, MAX_SPARE} = $.parcels;
  let spare = null;

  function newReader(slots) {
    const n = new typedArrays.Float64Array(slots);
    return {
      __proto__: null,
      n,
      memory: new Uint8Array(typedArrayBuffer(n)),
      slots,
      end: 0,
      strings: null,
      parcel: null,
      objects: null,
      // Those of runs, if anything refers to them.
      records: null,
      views: false,
      patches: null,
      exposed: false,
    };
  }

  /** Reads the numbers of a parcel. */
  function open(parcel, slots, exposed) {
    let r = spare;
    spare = null;
    if (r === null || r.slots < slots) r = newReader(slots < FIRST_SLOTS ? FIRST_SLOTS : slots);
    // The view over Java's memory must not outlive this call.
    typedArraySet(r.memory, new Uint8Array(parcel.numbers()));
    const {n} = r;
    const records = n[VALUE + 3] | 0;
    r.end = n[VALUE + 1] | 0;
    r.strings = n[VALUE + 2] > 0 ? parcel.strings() : null;
    r.parcel = parcel;
    r.objects = array(n[VALUE] | 0);
    r.records = records > 0 || exposed ? array(records < 0 ? -records : records) : null;
    r.exposed = exposed;
    return r;
  }

  /** Keeps a reader that holds nothing any more. */
  function close(r) {
    r.strings = null;
    r.parcel = null;
    r.objects = null;
    r.records = null;
    r.views = false;
    r.patches = null;
    if (r.slots <= MAX_SPARE) spare = r;
  }

  /** Builds a value. What is exposed is frozen. */
  function unpack(parcel, exposed) {
    const size = parcel.size();
    return size < 0 ? unpackPlain(parcel, exposed) : unpackAll(parcel, size / BYTES, exposed);
  }

  function unpackPlain(parcel, exposed) {
    const value = transfers.unpackPlain(parcel);
    if (exposed) freezePlain(value);
    return value;
  }

  /** Freezes a plain value, which is never deep. */
  function freezePlain(v) {
    if (typeof v === 'object' && v !== null) {
      const names = keys(v);
      for (let i = 0; i < names.length; i++) freezePlain(v[names[i]]);
      freeze(v);
    }
  }

  function unpackAll(parcel, slots, exposed) {
    const r = open(parcel, slots, exposed);
    eachBlock(r, makeAt);
    if (r.views) eachBlock(r, makeViewAt);
    eachBlock(r, fillAt);
    if (r.patches !== null) patchAll(r);
    if (exposed) freezeAll(r);
    const value = take(r, 0);
    close(r);
    return value;
  }

  /** Builds what a call returned: the engine carries some values as they are. */
  const unpackResult = (raw) =>
    typeof raw === 'object' ? (raw === null ? undefined : unpack(raw, false)) : raw;

  return {__proto__: null, ...$, makeParcelPromise, unpack, unpackResult};
})
