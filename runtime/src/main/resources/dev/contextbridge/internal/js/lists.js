// Takes arrays apart, and lists that only parcels know. Records and short arrays that stand one after
// the other are written as runs of them.
(($) => {
  'use strict';
  const {ARRAYS, array, blocks, brandOf, recordKeys, refuseValue, shapeOf, tags} = $;
  const {takeElements, VALUE, writeRun} = $;
  const {close, open, putTag, reserve} = $.parcels;
  const {descend, enqueueList, MAX_DEPTH, newBlock, put, wasRead, writers} = $.packing;
  const {ARRAY, LIST} = blocks;
  const SHORT_RUN = 4;
  const MAX_SHORT_RUNS = 4;
  // The elements of an array that is longer are not worth copying once more.
  const SHORT_ARRAY = 16;
  const MAX_ARRAYS = 512;

  const isNew = (w, v) => w.seen.get(v) === undefined && !wasRead(w, v);

  const isShortArray = (w, v) =>
    typeof v === 'object' &&
    v !== null &&
    brandOf(v) === 'Array' &&
    v.length <= SHORT_ARRAY &&
    isNew(w, v);

  /**
   * Writes short arrays of an array from one on, up to the first value that is none. Gives the index
   * of what is next, which is `w.element` then.
   */
  function writeArrays(w, first, v, from, length) {
    const {at, seen} = w;
    const most = length - from < MAX_ARRAYS ? length - from : MAX_ARRAYS;
    reserve(w, ARRAYS + most);
    const {n, i, records} = w;
    const arrays = array(most);
    let e = first;
    let count = 0;
    let total = 0;
    let going = true;
    while (going) {
      seen.set(e, -1 - w.records++);
      arrays[count] = e;
      n[i + ARRAYS + count] = e.length;
      total += e.length;
      count++;
      if (from + count < length) e = v[from + count];
      going = count < most && isShortArray(w, e);
    }
    if (count === 1) {
      // One alone is a block like others.
      w.records = records;
      putTag(w, tags.OBJECT, newBlock(w, first));
    } else {
      takeElements(total);
      n[i] = tags.ARRAYS;
      n[i + 1] = count;
      n[i + 2] = enqueueList(w, arrays, total, writeAll, whereIn(w, arrays, from, i + ARRAYS));
      n[i + 3] = records;
      w.i = i + ARRAYS + count;
      n[at.start] = LIST;
    }
    w.element = e;
    return from + count;
  }

  /** What an element of all arrays of a run is in them. */
  function whereIn(w, arrays, from, slot) {
    let a = 0;
    let i = 0;
    const find = (k) => {
      a = 0;
      for (i = k; i >= w.n[slot + a]; a++) i -= w.n[slot + a];
    };
    return {
      __proto__: null,
      slot,
      step: (k) => (find(k), from + a),
      text: (k) => (find(k), `[${i}]`),
      self: (k) => (find(k), arrays[a]),
    };
  }

  /** Writes the elements of all arrays of a run: as many as their lengths were. */
  function writeAll(w, arrays, item) {
    const {count} = item;
    const {slot} = item.where;
    const all = array(count);
    let k = 0;
    for (let a = 0; k < count; a++) {
      const e = arrays[a];
      const length = w.n[slot + a];
      for (let i = 0; i < length; i++) {
        w.step = k;
        all[k++] = e[i];
      }
    }
    writeList(w, all, item);
  }

  /** Writes a list that only parcels know. */
  function writeList(w, v, item) {
    const {count} = item;
    item.start = open(w, ARRAY, count, count * VALUE);
    writeElements(w, v, count, undefined);
    close(w, item.start);
  }

  function writeArray(w, v, item) {
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    if (length > 0) descend(w);
    item.start = open(w, ARRAY, length, length * VALUE);
    writeElements(w, v, length, w.call && item.holder === null ? undefined : v);
    close(w, item.start);
  }

  /** `self` is what functions are read from, unless these are elements of several arrays. */
  function writeElements(w, v, length, self) {
    const {where} = w.at;
    let tries = MAX_SHORT_RUNS;
    let e = length > 0 ? v[0] : undefined;
    let i = 0;
    while (i < length) {
      w.step = i;
      const mayRun = tries > 0 && typeof e === 'object' && e !== null && isNew(w, e);
      const next = mayRun ? writeRuns(w, e, v, i, length) : i;
      if (next === i) {
        put(w, e, where !== null && typeof e === 'function' ? where.self(i) : self);
        i++;
        if (i < length) e = v[i];
      } else {
        if (next - i < SHORT_RUN) tries--;
        i = next;
        e = w.element;
        reserve(w, (length - i) * VALUE);
      }
    }
  }

  /** Writes what is like an element, if there is a way; gives the index of what is next. */
  function writeRuns(w, e, v, from, length) {
    const brand = w.at.depth + 2 < MAX_DEPTH ? brandOf(e) : '';
    let next = from;
    if (brand === 'Object') {
      const shape = shapeOf(recordKeys(e));
      if (shape.write !== null) next = writeRun(w, shape, e, v, from, length);
    } else if (brand === 'Array' && from + 1 < length && e.length <= SHORT_ARRAY) {
      next = writeArrays(w, e, v, from, length);
    }
    return next;
  }

  writers.Array = writeArray;
  writers.List = writeList;
  return $;
})
