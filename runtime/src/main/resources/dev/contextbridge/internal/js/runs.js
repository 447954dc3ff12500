// Reads what stands in parcels: values, and lists with their runs.
//
// Numbers that are indexes are made integers first: the engine is slow where an index is a double.
(($, host) => {
  'use strict';
  const {array, ARRAYS, BigInt, functions, RUN, symbolOf, tags, VALUE} = $;
  const {BIGINT, FALSE, FUNCTION, NULL, NUMBER, OBJECT, STRING, SYMBOL, TRUE} = tags;
  const transfers = host.transfers();

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

  /** Makes the records of a run, and puts them into a list. */
  function makeRun(r, slot, list, from, records) {
    const {n} = r;
    const make = transfers.maker(r.parcel, n[slot + 2], makings);
    const first = n[slot + 3] | 0;
    const string = n[slot + 4] | 0;
    const patch = make(r, records, first, n[slot + 1] | 0, list, from, slot + RUN, string);
    if (patch !== undefined) r.patches = {patch, next: r.patches};
  }

  function makeShaped(r, k, slot) {
    makeRun(r, slot, r.objects, k, null);
    return r.objects[k];
  }

  function makeList(r, size, slot) {
    const {n} = r;
    const list = array(size);
    let at = slot;
    for (let i = 0; i < size; ) {
      const tag = n[at];
      if (tag === tags.RUN) makeRun(r, at, list, i, r.records);
      else if (tag === tags.ARRAYS) makeArrays(r, at, list, i);
      i += countAt(n, at, tag);
      at = endOf(n, at, tag);
    }
    return list;
  }

  /** How many elements there are at a place of a list. */
  const countAt = (n, at, tag) => (tag === tags.RUN || tag === tags.ARRAYS ? n[at + 1] | 0 : 1);

  /** Where the list goes on. */
  const endOf = (n, at, tag) =>
    tag === tags.RUN
      ? n[at + 5] | 0
      : tag === tags.ARRAYS
        ? at + ARRAYS + (n[at + 1] | 0)
        : at + VALUE;

  /** Makes the arrays of a run, which are filled at the end: with the elements of another list. */
  function makeArrays(r, slot, list, from) {
    const {n, records} = r;
    const count = n[slot + 1] | 0;
    const first = n[slot + 3] | 0;
    for (let j = 0; j < count; j++) {
      const made = array(n[slot + ARRAYS + j] | 0);
      list[from + j] = made;
      if (records !== null) records[first + j] = made;
    }
    const patch = () => fillArrays(r, slot, count, list, from);
    r.patches = {patch, next: r.patches};
  }

  function fillArrays(r, slot, count, list, from) {
    const {n} = r;
    const all = r.objects[n[slot + 2] | 0];
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
      const tag = n[at];
      if (tag !== tags.RUN && tag !== tags.ARRAYS) list[i] = take(r, at);
      i += countAt(n, at, tag);
      at = endOf(n, at, tag);
    }
  }

  const runs = {__proto__: null, fillList, makeList, makeShaped, take, takeText};
  return {__proto__: null, ...$, runs};
})
