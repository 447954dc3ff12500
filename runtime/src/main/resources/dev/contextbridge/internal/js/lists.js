// Takes arrays apart, and lists that only parcels know. What is alike and stands one after the other
// is written as a run.
//
// What writes a run of an array does so from an element on, which was read already, up to the first
// that does not belong. It gives the index of what is next, which is `w.element` then:
// elements are read once and in their order, since a getter may be behind each.
(($) => {
  'use strict';
  const {array, ARRAYS, blocks, brandOf, fits, NUMBERS, Object, recordKeys, refuseValue} = $;
  const {shapeOf, SHORT_STRING, SPARSE, STRINGS, tags, takeBytes, takeElements, takeText} = $;
  const {VALUE, writeRun} = $;
  const {close, closeListRun, open, putTag, reserve} = $.parcels;
  const {descend, enqueueList, enqueueNext, MAX_DEPTH, newBlock, put, wasRead, writers} = $.packing;
  const {ARRAY, LIST} = blocks;
  const {FALSE, NULL, NUMBER, STRING, TRUE, UNDEFINED} = tags;
  // Runs that are shorter cost more than they save: after a few, a list goes on without.
  const SHORT_RUN = 4;
  const SHORT_PLAIN = 16;
  const MAX_SHORT_RUNS = 4;
  // The elements of an array that is longer are not worth copying once more.
  const SHORT_ARRAY = 16;
  const MAX_ARRAYS = 512;
  const MAX_STRINGS = 1024;

  const isNew = (w, v) => w.seen.get(v) === undefined && !wasRead(w, v);

  const isShort = (v, brand) => brand === 'Array' && v.length <= SHORT_ARRAY;

  const isNext = (w, v) =>
    typeof v === 'object' && v !== null && isShort(v, brandOf(v)) && isNew(w, v);

  /**
   * Whether arrays among so many elements are worth a run. Those of a column always are: what is in
   * all of them is in one list then.
   */
  const isLong = (w, count) => count >= SHORT_RUN || (w.at.list !== null && count > 1);

  /** Writes short arrays: their lengths, and all that is in them as one list. */
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
      going = count < most && isNext(w, e);
    }
    if (count === 1) {
      // One alone is a block like others.
      w.records = records;
      putTag(w, tags.OBJECT, newBlock(w, first));
    } else {
      if (!fits(total, 0)) takeEach(w, from, i + ARRAYS, count);
      n[i + 3] = enqueueList(w, arrays, writeAll, inArrays(w, arrays, total, from, i + ARRAYS));
      n[i + 4] = records;
      w.i = i + ARRAYS + count;
      closeListRun(w, i, tags.ARRAYS, count);
    }
    w.element = e;
    return from + count;
  }

  /** Counts what is in each of some arrays, so that the one that is too much is named. */
  function takeEach(w, from, slot, count) {
    for (let j = 0; j < count; j++) {
      w.step = from + j;
      takeElements(w.n[slot + j]);
    }
  }

  /** Writes numbers. */
  function writeNumbers(w, first, v, from, length) {
    reserve(w, NUMBERS + length - from);
    const {n, i} = w;
    let e = first;
    let j = from;
    let at = i + NUMBERS;
    let going = true;
    while (going) {
      n[at++] = e;
      j++;
      if (j < length) e = v[j];
      going = j < length && typeof e === 'number';
    }
    w.i = at;
    closeListRun(w, i, tags.NUMBERS, j - from);
    w.element = e;
    return j;
  }

  /** Writes strings, which Java takes all at once. */
  function writeStrings(w, first, v, from, length) {
    const most = length - from < MAX_STRINGS ? length - from : MAX_STRINGS;
    const all = array(most);
    reserve(w, STRINGS);
    const {i} = w;
    let e = first;
    let count = 0;
    let going = true;
    while (going) {
      if (e.length > SHORT_STRING) {
        w.step = from + count;
        takeBytes(e.length);
      }
      all[count++] = e;
      if (from + count < length) e = v[from + count];
      going = count < most && typeof e === 'string';
    }
    w.n[i + 3] = w.strings;
    w.parcel.texts(all, count);
    w.strings += count;
    w.i = i + STRINGS;
    closeListRun(w, i, tags.STRINGS, count);
    w.element = e;
    return from + count;
  }

  /** Writes strings, numbers, booleans, null and undefined, each as a value: this is no run. */
  function writePlain(w, first, v, from, length) {
    const {n, parcel} = w;
    let {i, strings} = w;
    let e = first;
    let j = from;
    let going = true;
    while (going) {
      const type = typeof e;
      if (type === 'string') {
        w.step = j;
        takeText(e);
        parcel.text(e);
        n[i] = STRING;
        n[i + 1] = strings++;
      } else if (type === 'number') {
        n[i] = NUMBER;
        n[i + 1] = e;
      } else if (type === 'boolean') {
        n[i] = e ? TRUE : FALSE;
      } else if (e === null) {
        n[i] = NULL;
      } else if (type === 'undefined') {
        n[i] = UNDEFINED;
      } else {
        going = false;
      }
      if (going) {
        i += VALUE;
        j++;
        going = j < length;
        if (going) e = v[j];
      }
    }
    w.i = i;
    w.strings = strings;
    w.element = e;
    return j;
  }

  /** What the elements of all arrays of a run are in them. They are asked for mostly in their order. */
  function inArrays(w, arrays, total, from, slot) {
    let a = 0;
    let begin = 0;
    /** Which array has an element. */
    function find(k) {
      if (k < begin) a = begin = 0;
      while (k - begin >= w.n[slot + a]) begin += w.n[slot + a++];
      return a;
    }
    return {
      __proto__: null,
      count: total,
      slot,
      step: (k) => from + find(k),
      text: (k) => {
        find(k);
        return `[${k - begin}]`;
      },
      self: (k) => arrays[find(k)],
    };
  }

  /** Writes the elements of all arrays of a run: as many as their lengths were. */
  function writeAll(w, arrays, item) {
    const {count, slot} = item.list;
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

  /** Writes what stands in one place of several records. */
  function writeColumn(w, v, item) {
    const {count} = item.list;
    let nulls = 0;
    let objects = 0;
    for (let k = 0; k < count; k++) {
      const e = v[k];
      if (e === null) nulls++;
      else if (typeof e === 'object') objects++;
    }
    const isSparse = nulls > 0 && objects > 1 && nulls + objects === count;
    if (isSparse) writeSparse(w, v, item, objects);
    else writeList(w, v, item);
  }

  /** Writes objects with nulls between them: the objects are a list of their own. */
  function writeSparse(w, v, item, objects) {
    const {count} = item.list;
    w.start = open(w, LIST, count, SPARSE + count);
    const {n, i} = w;
    const all = array(objects);
    const places = array(objects);
    let found = 0;
    for (let k = 0; k < count; k++) {
      const e = v[k];
      n[i + SPARSE + k] = e === null ? 0 : 1;
      if (e !== null) {
        all[found] = e;
        places[found++] = k;
      }
    }
    const inside = {
      __proto__: null,
      count: objects,
      step: (k) => places[k],
      text: () => '',
      self: undefined,
    };
    n[i + 3] = enqueueNext(w, all, writeList, inside);
    w.i = i + SPARSE + count;
    closeListRun(w, i, tags.SPARSE, count);
    close(w, w.start);
  }

  /** Writes a list that only parcels know. */
  function writeList(w, v, item) {
    const {count} = item.list;
    w.start = open(w, ARRAY, count, count * VALUE);
    writeElements(w, v, count, undefined);
    close(w, w.start);
  }

  function writeArray(w, whole, item) {
    const v = item.read === null ? whole : item.read.values;
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    takeElements(length);
    if (length > 0) descend(w);
    w.start = open(w, ARRAY, length, length * VALUE);
    writeElements(w, v, length, w.call && item.holder === null ? undefined : whole);
    close(w, w.start);
  }

  /** `self` is what functions are read from, unless the list tells. */
  function writeElements(w, v, length, self) {
    const {list} = w.at;
    w.shortRuns = 0;
    let tries = MAX_SHORT_RUNS;
    let plainTries = MAX_SHORT_RUNS;
    let e = length > 0 ? v[0] : undefined;
    let i = 0;
    while (i < length) {
      w.step = i;
      const isObject = typeof e === 'object' && e !== null;
      const next = isObject
        ? tries > 0 && isNew(w, e)
          ? writeObjects(w, e, v, i, length)
          : i
        : length - i < SHORT_RUN
          ? i
          : plainTries > 0 && typeof e === 'string'
            ? writeStrings(w, e, v, i, length)
            : plainTries > 0 && typeof e === 'number'
              ? writeNumbers(w, e, v, i, length)
              : writePlain(w, e, v, i, length);
      if (next === i) {
        put(w, e, list !== null && typeof e === 'function' ? list.self(i) : self);
        i++;
        if (i < length) e = v[i];
      } else {
        if (isObject && next - i < SHORT_RUN) tries--;
        if (!isObject && next - i < SHORT_PLAIN) plainTries--;
        i = next;
        e = w.element;
        reserve(w, (length - i) * VALUE);
      }
    }
  }

  function writeObjects(w, e, v, from, length) {
    const brand = w.at.depth + 2 < MAX_DEPTH ? brandOf(e) : '';
    let next = from;
    if (brand === 'Object') {
      const shape = shapeOf(recordKeys(e));
      if (isInRun(e, shape)) next = writeRun(w, shape, e, v, from, length);
    } else if (isShort(e, brand) && isLong(w, length - from)) {
      next = writeArrays(w, e, v, from, length);
    }
    return next;
  }

  /**
   * Whether a run may begin with a record. No other than a plain object is in one: that is asked
   * before anything is made ready, and may run a getter, which may change the shape.
   */
  const isInRun = (e, shape) =>
    shape.write !== null && e.constructor === Object && shape.write !== null;

  writers.Array = writeArray;
  writers.Column = writeColumn;
  return $;
})
