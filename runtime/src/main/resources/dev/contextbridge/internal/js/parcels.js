// The numbers and the text of a parcel that this world fills.
//
// Here and where parcels are packed and unpacked, hot code returns at its end only, and has no
// `switch`: the engine's interpreter leaves anything else by an exception of its own, which costs
// more than the rest.
(($, host) => {
  'use strict';
  const {HEADER, indexed, takeText, typedArrays, typedArrayBuffer, typedArraySet, VALUE} = $;
  const {Float64Array} = typedArrays;
  const BYTES = 8;
  const FIRST_SLOTS = 1024;
  const writer = host.transfers();
  // Kept from one transfer to the next, unless it has grown very large.
  const MAX_SPARE = 1 << 16;
  let spare = new Float64Array(FIRST_SLOTS);
  let spareSlots = FIRST_SLOTS;
  let spareIndexes = indexed();
  let transfers = 0;

  function begin(label, call) {
    const w = {
      call,
      n: spare ?? new Float64Array(FIRST_SLOTS),
      slots: spareSlots,
      i: 0,
      text: '',
      parcel: writer.begin(),
      // Which object is which.
      seen: spareIndexes ?? indexed(),
      count: 0,
      first: null,
      last: null,
      at: null,
      buffers: null,
      views: null,
      step: '',
      label,
      // What the code for a shape leaves: an element that was read, or the values of one.
      element: undefined,
      values: null,
      list: null,
      transfer: ++transfers,
    };
    spare = null;
    spareSlots = FIRST_SLOTS;
    spareIndexes = null;
    return w;
  }

  function end(w) {
    const parcel = w.parcel.end(typedArrayBuffer(w.n), w.i * BYTES, w.text, w.count);
    if (w.slots <= MAX_SPARE) {
      spare = w.n;
      spareSlots = w.slots;
    }
    if (w.count > 0) w.seen.clear();
    spareIndexes = w.seen;
    return parcel;
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
    w.n[w.i++] = text.length;
    w.text += text;
  }

  /** Begins a block with room for its content. */
  function open(w, block, count, slots) {
    reserve(w, HEADER + slots);
    const {n, i} = w;
    n[i] = block;
    n[i + 1] = count;
    n[i + 2] = w.text.length;
    n[i + 4] = w.at.index;
    w.i = i + HEADER;
    return i;
  }

  function close(w, start) {
    w.n[start + 3] = w.i;
  }

  const parcels = {__proto__: null, begin, close, end, open, putTag, putText, reserve};
  return {__proto__: null, ...$, parcels};
})
