// Builds values of this world of what another world or Java has taken apart. Objects are made first
// and filled afterwards: whatever refers to whatever, nothing is recursive.
(($, host) => {
  'use strict';
  const {array, ArrayBuffer, BigInt, blocks, DataView, Date} = $;
  const {errors, freeze, functions, HEADER, isView, makeBytes, makeFloat64Array, makePromise, Map, mapSet} = $;
  const {Object, objectPrototype, ownData, put, raw, RegExp, Set, setAdd, setPrototypeOf, stringPrototype} = $;
  const {keepsSymbols, stringSlice, symbolOf} = $;
  const {tags, typedArrayBuffer, typedArrayLength, typedArrays, typedArraySet, Uint8Array} = $;
  const {VALUE} = $;
  const {ARRAY, BOXED, BUFFER, DATE, ERROR, LIST, MAP, PROMISE, RECORD, REGEXP, SET} = blocks;
  const {SHAPED, VIEW} = blocks;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, RUN, STRING, SYMBOL, TRUE} = tags;
  const transfers = host.transfers();

  function takeText(r, slot) {
    const start = r.p;
    r.p = start + r.n[slot];
    return stringSlice(r.text, start, r.p);
  }

  /** The value that stands at a slot. Strings are taken in their order. */
  function take(r, slot) {
    const tag = r.n[slot];
    return tag === NUMBER
      ? r.n[slot + 1]
      : tag === STRING
        ? takeText(r, slot + 1)
        : tag === OBJECT
          ? r.objects[r.n[slot + 1]]
          : tag === TRUE || tag === FALSE
            ? tag === TRUE
            : takeOther(r, tag, r.n[slot + 1]);
  }

  function takeOther(r, tag, content) {
    return tag === NULL
      ? null
      : tag === FUNCTION
        ? functions.functionOf(r.parcel.function(content), r.exposed)
        : tag === BIGINT
          ? BigInt(r.parcel.bigint(content))
          : tag === SYMBOL
            ? symbolOf(r.parcel.symbol(content))
            : undefined;
  }

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

  // What the code for shapes makes records with.
  const makings = {__proto__: null, cut: stringSlice, take};

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

  /** Whether strings have the method that they were born with. */
  const isTrusting = () => ownData(stringPrototype, 'substring') === raw.substring;

  /** Makes the records of a run, and puts them into a list. */
  function makeRun(r, slot, list, from) {
    const {n} = r;
    r.trusting ??= isTrusting();
    const make = transfers.maker(r.parcel, n[slot + 2], r.trusting, makings);
    r.p = n[slot + 4];
    const patch = make(r, n[slot + 3], n[slot + 1], list, from, slot + $.RUN);
    if (patch !== undefined) r.patches = {patch, next: r.patches};
  }

  function makeShaped(r, k, slot) {
    makeRun(r, slot, r.objects, k);
    return r.objects[k];
  }

  function makeList(r, size, slot) {
    const {n} = r;
    const list = array(size);
    let at = slot;
    for (let i = 0; i < size; ) {
      if (n[at] === RUN) {
        makeRun(r, at, list, i);
        i += n[at + 1];
        at = n[at + 6];
      } else {
        i++;
        at += VALUE;
      }
    }
    return list;
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
    const buffer = r.objects[r.n[slot + 1]];
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

  /** Fills in what no run has put there. */
  function fillList(r, list, size, slot) {
    const {n} = r;
    let at = slot;
    for (let i = 0; i < size; ) {
      if (n[at] === RUN) {
        i += n[at + 1];
        r.p = n[at + 5];
        at = n[at + 6];
      } else {
        list[i++] = take(r, at);
        at += VALUE;
      }
    }
  }

  function fillMap(r, map, size, slot) {
    for (let i = 0; i < size; i++) {
      const key = take(r, slot + 2 * VALUE * i);
      mapSet(map, key, take(r, slot + 2 * VALUE * i + VALUE));
    }
  }

  function fillError(r, error, slot) {
    const cause = slot + 4;
    for (let i = 0; i < 4; i++) r.p += r.n[slot + i];
    const value = take(r, cause);
    if (value !== undefined) put(error, 'cause', value);
  }

  /** Calls something for each block, with the cursor of the text at its beginning. */
  function eachBlock(r, use) {
    const {n, end} = r;
    let start = VALUE;
    while (start < end) {
      r.p = n[start + 2];
      use(r, n[start + 4], n[start], n[start + 1], start + HEADER);
      start = n[start + 3];
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
    const {count, objects} = r;
    for (let k = 0; k < count; k++) {
      if (!isView(objects[k]) && $.nodeOf(objects[k]) === undefined) freeze(objects[k]);
    }
  }

  /** Builds a value. What is exposed is frozen. */
  function unpack(parcel, exposed) {
    const n = makeFloat64Array(parcel.numbers());
    const count = parcel.objects();
    const r = {
      n,
      end: typedArrayLength(n),
      text: parcel.text(),
      p: 0,
      parcel,
      count,
      objects: array(count),
      views: false,
      patches: null,
      trusting: null,
      exposed,
    };
    eachBlock(r, makeAt);
    if (r.views) eachBlock(r, makeViewAt);
    eachBlock(r, fillAt);
    if (r.patches !== null) patchAll(r);
    if (exposed) freezeAll(r);
    r.p = 0;
    return take(r, 0);
  }

  /** Builds what a call returned: the engine carries some values as they are. */
  const unpackResult = (raw) =>
    typeof raw === 'object' ? (raw === null ? undefined : unpack(raw, false)) : raw;

  return {__proto__: null, ...$, makeParcelPromise, unpack, unpackResult};
})
