// The numbers of a parcel that this world fills; its strings go to Java as they are met.
//
// Here and where parcels are packed and unpacked, hot code returns at its end only, and has no
// `switch`: the engine's interpreter leaves anything else by an exception of its own, which costs
// more than the rest. It makes as few objects as it can, since each property of one costs as much as
// a call.
(($, host) => {
  'use strict';
  const {HEADER, indexed, ROOT, takeText, typedArrays, typedArrayBuffer, typedArraySet, VALUE} = $;
  const {Float64Array} = typedArrays;
  const {LIST} = $.blocks;
  const BYTES = 8;
  const FIRST_SLOTS = 1024;
  const writer = host.transfers();
  // Kept from one transfer to the next, unless it has grown very large.
  const MAX_SPARE = 1 << 16;
  let spare = null;
  let transfers = 0;
  let expected = 0;

  function newWriter() {
    const n = new Float64Array(FIRST_SLOTS);
    return {
      __proto__: null,
      call: false,
      n,
      memory: typedArrayBuffer(n),
      slots: FIRST_SLOTS,
      i: ROOT,
      parcel: null,
      strings: 0,
      // Which object is which.
      seen: indexed(),
      count: 0,
      // Records of runs have numbers of their own; whether anything refers to one of them.
      records: 0,
      linked: false,
      first: null,
      last: null,
      at: null,
      buffers: null,
      views: null,
      step: '',
      label: '',
      // What the code for a shape leaves: an element that was read, or the values of one, and how
      // much text it has handed over.
      element: undefined,
      values: null,
      // What was read before the transfer began.
      reads: null,
      // What a run is in, the arrays of its columns, and that of the records themselves.
      list: null,
      columns: null,
      owners: null,
      // How many runs of the array had columns of few records.
      shortRuns: 0,
      // Where the block of an array begins.
      start: 0,
      length: 0,
      transfer: 0,
    };
  }

  function begin(label, call, reads) {
    const w = spare ?? newWriter();
    spare = null;
    w.label = label;
    w.call = call;
    w.reads = reads;
    w.parcel = writer.begin(expected);
    w.transfer = ++transfers;
    return w;
  }

  function end(w) {
    const {n} = w;
    n[VALUE] = w.count;
    n[VALUE + 1] = w.i;
    n[VALUE + 2] = w.strings;
    n[VALUE + 3] = w.linked ? w.records : -w.records;
    expected = w.strings;
    const parcel = w.parcel.end(w.memory, w.i * BYTES);
    if (w.slots <= MAX_SPARE) keep(w);
    return parcel;
  }

  /** Keeps a writer that holds nothing any more. */
  function keep(w) {
    if (w.count > 0) w.seen.clear();
    w.i = ROOT;
    w.parcel = null;
    w.strings = 0;
    w.count = 0;
    w.records = 0;
    w.linked = false;
    w.first = null;
    w.last = null;
    w.at = null;
    w.buffers = null;
    w.views = null;
    w.step = '';
    w.element = undefined;
    w.reads = null;
    w.list = null;
    spare = w;
  }

  function reserve(w, slots) {
    const needed = w.i + slots;
    if (needed > w.slots) grow(w, needed);
  }

  function grow(w, needed) {
    let room = w.slots * 2;
    while (room < needed) room *= 2;
    const larger = new Float64Array(room);
    typedArraySet(larger, w.n);
    w.n = larger;
    w.memory = typedArrayBuffer(larger);
    w.slots = room;
  }

  function putTag(w, tag, content) {
    const i = w.i;
    w.n[i] = tag;
    w.n[i + 1] = content;
    w.i = i + VALUE;
  }

  function putText(w, text) {
    takeText(text);
    w.parcel.text(text);
    w.n[w.i++] = w.strings++;
  }

  /** Begins a block with room for its content. */
  function open(w, block, count, slots) {
    const needed = w.i + HEADER + slots;
    if (needed > w.slots) grow(w, needed);
    const {n, i} = w;
    n[i] = block;
    n[i + 1] = count;
    n[i + 3] = w.at.index;
    w.i = i + HEADER;
    return i;
  }

  function close(w, start) {
    w.n[start + 2] = w.i;
  }

  /** Writes what every run begins with, once it is known. */
  function closeRun(w, start, tag, count) {
    const {n} = w;
    n[start] = tag;
    n[start + 1] = count;
    n[start + 2] = w.i;
  }

  /** The same for one in an array, whose block is a list then. */
  function closeListRun(w, start, tag, count) {
    closeRun(w, start, tag, count);
    w.n[w.start] = LIST;
  }

  const parcels = {
    __proto__: null,
    begin,
    BYTES,
    close,
    closeListRun,
    closeRun,
    end,
    FIRST_SLOTS,
    MAX_SPARE,
    open,
    putTag,
    putText,
    reserve,
  };
  return {__proto__: null, ...$, parcels};
})
