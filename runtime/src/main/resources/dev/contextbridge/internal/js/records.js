// Takes arrays and records apart: records that look like many before, by code made for them.
(($) => {
  'use strict';
  const {array, blocks, brandOf, getPrototypeOf, keepsSymbols, learn, objectPrototype} = $;
  const {recordKeys, refuseValue, RUN, shapeOf, symbolHandle, tags, takeBytes, takeElements} = $;
  const {VALUE, writing} = $;
  const {close, open, putTag, putText, reserve} = $.parcels;
  const {descend, enqueue, MAX_DEPTH, put, wasRead, writers} = $.packing;
  const {ARRAY, LIST, RECORD, SHAPED} = blocks;
  // More records in a run would be too many arguments of one call.
  const MAX_RUN = 512;
  const MAX_VALUES = 8192;
  // Runs that are shorter cost more than they save.
  const SHORT_RUN = 4;
  const MAX_SHORT_RUNS = 4;
  const LONG_TEXT = 4096;

  function openRun(w, shape) {
    if (shape.transfer !== w.transfer) {
      shape.attachment = w.parcel.shape(shape.handle);
      shape.transfer = w.transfer;
    }
    const {n, i} = w;
    n[i] = tags.RUN;
    n[i + 2] = shape.attachment;
    n[i + 3] = w.records;
    n[i + 4] = w.strings;
    w.i = i + RUN;
    return i;
  }

  function closeRun(w, start, count) {
    const {n} = w;
    if (w.length > LONG_TEXT) takeBytes(w.length);
    n[start + 1] = count;
    n[start + 5] = w.i;
  }

  /** What is known of an element, if it is a record that was not met yet. */
  function shapeOfElement(w, e) {
    const isNew = e !== null && w.seen.get(e) === undefined && brandOf(e) === 'Object';
    return isNew && w.at.depth + 2 < MAX_DEPTH ? shapeOf(recordKeys(e)) : null;
  }

  /**
   * Writes records of an array from one on, up to the first that has not the shape. Gives the index
   * of what is next, which is `w.element` then.
   */
  function writeRun(w, shape, e, v, from, length) {
    const item = w.at;
    const most = (MAX_VALUES / shape.names.length) | 0;
    const end = from + (most < MAX_RUN ? most : MAX_RUN);
    const to = end < length ? end : length;
    reserve(w, RUN + VALUE + (to - from) * shape.slots);
    const start = openRun(w, shape);
    w.list = item;
    let next = shape.write(w, e, v, from, to, true);
    w.at = item;
    const count = next - from;
    if (count === 0) w.i = start;
    else closeRun(w, start, count);
    takeElements(count * shape.names.length);
    const read = next < to && w.values === null;
    if (w.values !== null) putRead(w, shape, next++);
    if (next < length && !read) w.element = v[next];
    return next;
  }

  /** Queues a record whose values were read, but are not what its shape says. */
  function putRead(w, shape, step) {
    const index = w.count++;
    w.records--;
    w.seen.set(w.element, index);
    w.step = step;
    putTag(w, tags.OBJECT, index);
    const item = enqueue(w, w.element, 'Object', writeRead, index);
    item.read = {shape, values: w.values};
    w.values = null;
  }

  function writeRead(w, v, item) {
    const {shape, values} = item.read;
    takeElements(values.length);
    descend(w);
    writeValues(w, v, shape, values);
  }

  function writeArray(w, v) {
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    if (length > 0) descend(w);
    const start = open(w, ARRAY, length, length * VALUE);
    const self = w.call && w.at.holder === null ? undefined : v;
    let tries = MAX_SHORT_RUNS;
    let e = length > 0 ? v[0] : undefined;
    let i = 0;
    while (i < length) {
      w.step = i;
      const shape =
        tries > 0 && typeof e === 'object' && !wasRead(w, e) ? shapeOfElement(w, e) : null;
      const next =
        shape === null || shape.write === null ? i : writeRun(w, shape, e, v, i, length);
      if (next === i) {
        put(w, e, self);
        i++;
        if (i < length) e = v[i];
      } else {
        w.n[start] = LIST;
        if (next - i < SHORT_RUN) tries--;
        i = next;
        e = w.element;
        reserve(w, (length - i) * VALUE);
      }
    }
    close(w, start);
  }

  function writeRecord(w, v) {
    const names = recordKeys(v);
    const {length} = names;
    takeElements(length);
    if (length > 0) descend(w);
    const shape = shapeOf(names);
    const isShaped = shape.write !== null && getPrototypeOf(v) === objectPrototype;
    if (!isShaped || !writeShaped(w, v, shape)) {
      const values = w.values ?? valuesOf(v, names);
      w.values = null;
      writeValues(w, v, shape, values);
    }
  }

  function valuesOf(v, names) {
    const {length} = names;
    const values = array(length);
    for (let i = 0; i < length; i++) values[i] = v[names[i]];
    return values;
  }

  /** Writes a record by the code for its shape; says whether it has it. */
  function writeShaped(w, v, shape) {
    const block = open(w, SHAPED, 1, RUN + shape.slots);
    const run = openRun(w, shape);
    const done = shape.write(w, v, null, 0, 1, false) === 1;
    if (done) {
      closeRun(w, run, 1);
      close(w, block);
    } else {
      w.i = block;
    }
    return done;
  }

  /** Which string a key is, or what says which attachment is the symbol. */
  function putKey(w, key) {
    if (typeof key === 'symbol') w.n[w.i++] = -1 - w.parcel.symbol(symbolHandle(key));
    else putText(w, key);
  }

  function writeValues(w, v, shape, values) {
    const {names} = shape;
    const start = open(w, RECORD, 0, names.length * (1 + VALUE));
    let count = 0;
    for (let i = 0; i < names.length; i++) {
      const value = values[i];
      w.step = names[i];
      if (keepsSymbols || typeof value !== 'symbol') {
        putKey(w, names[i]);
        put(w, value, v);
        count++;
      }
    }
    w.n[start + 1] = count;
    close(w, start);
    learn(shape, values);
  }

  /** What leads to the fields of a record in a run. */
  writing.enterRecord = (w, v, step) => {
    const list = w.list;
    w.at = {brand: 'Object', v, depth: list.depth + 1, holder: list, step};
  };

  writing.putField = (w, value, key, self) => {
    w.step = key;
    put(w, value, self);
  };

  writers.Array = writeArray;
  writers.Object = writeRecord;
  writers.Read = writeRead;
  return $;
})
