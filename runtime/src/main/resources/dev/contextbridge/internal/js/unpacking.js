// Builds values of this world of what another world or Java has taken apart. Objects are made first
// and filled afterwards: whatever refers to whatever, nothing is recursive.
(($, host) => {
  'use strict';
  const {array, ArrayBuffer, BigInt, blocks, DataView, Date} = $;
  const {errors, freeze, functions, HEADER, makeBytes, makeFloat64Array, makePromise, Map, mapSet} = $;
  const {Object, objectPrototype, put, RegExp, Set, setAdd, setPrototypeOf, stringSlice} = $;
  const {tags, typedArrayBuffer, typedArrays, typedArraySet, Uint8Array, VALUE} = $;
  const {ARRAY, BOXED, BUFFER, DATE, ERROR, MAP, PROMISE, RECORD, REGEXP, SET, VIEW} = blocks;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, STRING, TRUE} = tags;
  const transfers = host.transfers();

  function takeText(r, slot) {
    const start = r.p;
    r.p = start + r.n[slot];
    return stringSlice(r.text, start, r.p);
  }

  /** The value that stands at a slot. Strings are taken in their order. */
  function take(r, slot) {
    switch (r.n[slot]) {
      case NUMBER:
        return r.n[slot + 1];
      case STRING:
        return takeText(r, slot + 1);
      case TRUE:
        return true;
      case FALSE:
        return false;
      case NULL:
        return null;
      case OBJECT:
        return r.objects[r.n[slot + 1]];
      case FUNCTION:
        return functions.functionOf(r.parcel.function(r.n[slot + 1]), r.exposed);
      case BIGINT:
        return BigInt(r.parcel.bigint(r.n[slot + 1]));
      default:
        return undefined;
    }
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

  /** The object of a block, still empty if it contains others. */
  function make(r, block, size, slot) {
    switch (block) {
      case ARRAY:
        return array(size);
      case RECORD:
        // The prototype comes last: until then, nothing is inherited that could get in the way.
        return {__proto__: null};
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
      case PROMISE:
        return makePromise(transfers.promise(r.parcel, r.n[slot]), takeParcel, null);
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
    let slot = first;
    for (let i = 0; i < size; i++) {
      const key = takeText(r, slot);
      object[key] = take(r, slot + 1);
      slot += 1 + VALUE;
    }
    setPrototypeOf(object, objectPrototype);
  }

  function fill(r, object, block, size, slot) {
    switch (block) {
      case ARRAY:
        for (let i = 0; i < size; i++) object[i] = take(r, slot + VALUE * i);
        break;
      case RECORD:
        fillRecord(r, object, size, slot);
        break;
      case MAP:
        for (let i = 0; i < size; i++) {
          const key = take(r, slot + 2 * VALUE * i);
          mapSet(object, key, take(r, slot + 2 * VALUE * i + VALUE));
        }
        break;
      case SET:
        for (let i = 0; i < size; i++) setAdd(object, take(r, slot + VALUE * i));
        break;
      case ERROR:
        fillError(r, object, slot);
        break;
      case VIEW:
        return; // elements cannot be frozen
      default:
        break;
    }
    if (r.exposed) freeze(object);
  }

  function fillError(r, error, slot) {
    const cause = slot + 4;
    for (let i = 0; i < 4; i++) r.p += r.n[slot + i];
    const value = take(r, cause);
    if (value !== undefined) put(error, 'cause', value);
  }

  /** Calls something for each block, with the cursor of the text at its beginning. */
  function eachBlock(r, use) {
    const {n, objects} = r;
    let start = VALUE;
    for (let k = 0; k < r.count; k++) {
      r.p = n[start + 2];
      use(r, k, n[start], n[start + 1], start + HEADER);
      start = n[start + 3];
    }
    return objects;
  }

  function makeAt(r, k, block, size, slot) {
    r.objects[k] = make(r, block, size, slot);
    if (block === VIEW) r.views = true;
  }

  function makeViewAt(r, k, block, size, slot) {
    if (block === VIEW) r.objects[k] = makeView(r, slot);
  }

  function fillAt(r, k, block, size, slot) {
    fill(r, r.objects[k], block, size, slot);
  }

  /** Builds a value. What is exposed is frozen. */
  function unpack(parcel, exposed) {
    const count = parcel.objects();
    const r = {
      n: makeFloat64Array(parcel.numbers()),
      text: parcel.text(),
      p: 0,
      parcel,
      count,
      objects: array(count),
      views: false,
      exposed,
    };
    eachBlock(r, makeAt);
    if (r.views) eachBlock(r, makeViewAt);
    eachBlock(r, fillAt);
    r.p = 0;
    return take(r, 0);
  }

  /** Builds what a call returned: the engine carries some values as they are. */
  const unpackResult = (raw) =>
    typeof raw === 'object' ? (raw === null ? undefined : unpack(raw, false)) : raw;

  return {__proto__: null, ...$, unpack, unpackResult};
})
