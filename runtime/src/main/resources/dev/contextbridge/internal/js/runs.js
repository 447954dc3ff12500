// Reads what stands in parcels: values, and lists with their runs.
//
// Numbers that are indexes are made integers first: the engine is slow where an index is a double.
(($, host) => {
  'use strict';
  const {apply, Array, array, ARRAYS, BigInt, functions, NUMBERS, RUN, SPARSE, symbolOf, tags} = $;
  const {VALUE} = $;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, STRING, SYMBOL, TRUE} = tags;
  const transfers = host.transfers();
  // A list of strings or numbers alone is made by one call, unless it has very many.
  const MAX_PLAIN = 1024;

  const takeText = (r, slot) => r.strings[r.n[slot] | 0];

  /** The object of a number: that of a block, or a record of a run. */
  const objectOf = (r, k) => (k < 0 ? r.records[-1 - k] : r.objects[k]);

  /** The value that stands at a slot. */
  function take(r, slot) {
    const tag = r.n[slot];
    return tag === NUMBER
      ? r.n[slot + 1]
      : tag === STRING
        ? r.strings[r.n[slot + 1] | 0]
        : tag === OBJECT
          ? objectOf(r, r.n[slot + 1] | 0)
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

  // What the code for shapes makes records with.
  const makings = {__proto__: null, objectOf, take};

  /** Notes what is to be filled in at the end: from the last block on. */
  function later(r, patch) {
    r.patches = {patch, next: r.patches};
  }

  /** Makes the records of a run, and puts them into a list. */
  function makeRun(r, slot, list, from, records) {
    const {n} = r;
    const make = transfers.maker(r.parcel, n[slot + 3], makings);
    const first = n[slot + 4] | 0;
    const string = n[slot + 5] | 0;
    const patch = make(r, records, first, n[slot + 1] | 0, list, from, slot + RUN, string);
    if (patch !== undefined) later(r, patch);
  }

  function makeShaped(r, k, slot) {
    makeRun(r, slot, r.objects, k, null);
    return r.objects[k];
  }

  /** Makes a list, with what its runs hold. */
  function makeList(r, size, slot) {
    const {n} = r;
    const tag = n[slot];
    const isPlain = size > 1 && size <= MAX_PLAIN && (n[slot + 1] | 0) === size;
    return isPlain && tag === tags.STRINGS
      ? apply(Array, undefined, r.parcel.stringsFrom(n[slot + 3], size))
      : isPlain && tag === tags.NUMBERS
        ? apply(Array, undefined, r.parcel.numbersFrom(slot + NUMBERS, size))
        : makeOf(r, size, slot);
  }

  function makeOf(r, size, slot) {
    const {n} = r;
    const list = array(size);
    let at = slot;
    for (let i = 0; i < size; ) {
      const tag = n[at];
      if (tag < tags.RUN) {
        i++;
        at += VALUE;
      } else {
        makeRuns(r, tag, at, list, i);
        i += n[at + 1] | 0;
        at = n[at + 2] | 0;
      }
    }
    return list;
  }

  function makeRuns(r, tag, slot, list, from) {
    if (tag === tags.RUN) makeRun(r, slot, list, from, r.records);
    else if (tag === tags.ARRAYS) makeArrays(r, slot, list, from);
    else if (tag === tags.SPARSE) makeSparse(r, slot, list, from);
    else if (tag === tags.STRINGS) putStrings(r, slot, list, from);
    else putNumbers(r, slot, list, from);
  }

  function putStrings(r, slot, list, from) {
    const {n, strings} = r;
    const count = n[slot + 1] | 0;
    const first = n[slot + 3] | 0;
    for (let j = 0; j < count; j++) list[from + j] = strings[first + j];
  }

  function putNumbers(r, slot, list, from) {
    const {n} = r;
    const count = n[slot + 1] | 0;
    for (let j = 0; j < count; j++) list[from + j] = n[slot + NUMBERS + j];
  }

  /** Makes the arrays of a run, which are filled at the end: with the elements of another list. */
  function makeArrays(r, slot, list, from) {
    const {n, records} = r;
    const count = n[slot + 1] | 0;
    const first = n[slot + 4] | 0;
    for (let j = 0; j < count; j++) {
      const made = array(n[slot + ARRAYS + j] | 0);
      list[from + j] = made;
      if (records !== null) records[first + j] = made;
    }
    later(r, () => fillArrays(r, slot, count, list, from));
  }

  /** Notes what is put in place of nulls at the end. */
  function makeSparse(r, slot, list, from) {
    later(r, () => fillSparse(r, slot, list, from));
  }

  function fillSparse(r, slot, list, from) {
    const {n} = r;
    const count = n[slot + 1] | 0;
    const all = r.objects[n[slot + 3] | 0];
    let k = 0;
    for (let j = 0; j < count; j++) list[from + j] = n[slot + SPARSE + j] === 0 ? null : all[k++];
  }

  function fillArrays(r, slot, count, list, from) {
    const {n} = r;
    const all = r.objects[n[slot + 3] | 0];
    let k = 0;
    for (let j = 0; j < count; j++) {
      const made = list[from + j];
      const length = n[slot + ARRAYS + j] | 0;
      for (let i = 0; i < length; i++) made[i] = all[k++];
    }
  }

  /** Fills in what no run has put there. */
  function fillList(r, list, size, slot) {
    const {n} = r;
    let at = slot;
    for (let i = 0; i < size; ) {
      if (n[at] < tags.RUN) {
        list[i++] = take(r, at);
        at += VALUE;
      } else {
        i += n[at + 1] | 0;
        at = n[at + 2] | 0;
      }
    }
  }

  const runs = {__proto__: null, fillList, makeList, makeShaped, take, takeText};
  return {__proto__: null, ...$, runs};
})
