// Takes records apart: those that look like many before, by code made for them.
(($) => {
  'use strict';
  const {array, blocks, keepsSymbols, learn, recordKeys} = $;
  const {RUN, setSpan, shapeOf, symbolHandle, tags, takeBytes, takeElements, VALUE, writing} = $;
  const {close, closeListRun, closeRun, open, putTag, putText, reserve} = $.parcels;
  const {descend, enqueue, enqueueList, put, stepText, writers} = $.packing;
  const {RECORD, SHAPED} = blocks;
  const MAX_VALUES = 8192;
  // Columns of fewer records cost more than they save: after some, a list goes on without columns.
  const SHORT_RUN = 8;
  const MAX_SHORT_RUNS = 4;

  /** `code` is that of a shape, for rows with or without columns. */
  function openRun(w, code) {
    if (code.transfer !== w.transfer) {
      code.attachment = w.parcel.shape(code.handle);
      code.transfer = w.transfer;
    }
    const {n, i} = w;
    n[i + 3] = code.attachment;
    n[i + 4] = w.records;
    n[i + 5] = w.strings;
    w.i = i + RUN + code.columns;
    return i;
  }

  /** Counts the text that the code for a shape has handed over. */
  function takeLength(w) {
    if (w.length > 0) takeBytes(w.length);
  }

  /**
   * Writes records of an array from one on, up to the first that has not the shape. Gives the index
   * of what is next, which is `w.element` then.
   */
  function writeRun(w, shape, e, v, from, length) {
    const item = w.at;
    const hasColumns =
      shape.columnar !== null && length - from > 1 && w.shortRuns < MAX_SHORT_RUNS;
    const code = hasColumns ? shape.columnar : shape;
    const most = (MAX_VALUES / shape.names.length) | 0;
    const end = from + (most < code.span ? most : code.span);
    const to = end < length ? end : length;
    reserve(w, RUN + VALUE + code.columns + (to - from) * code.slots);
    const start = openRun(w, code);
    w.list = item;
    const columns = hasColumns ? columnsOf(code.columns, to - from) : null;
    const owners = hasColumns ? array(to - from) : null;
    w.columns = columns;
    w.owners = owners;
    let next = code.write(w, e, v, from, to, true);
    w.at = item;
    w.columns = null;
    w.owners = null;
    const count = next - from;
    if (hasColumns) {
      setSpan(code, count, next === to);
      if (count < SHORT_RUN && next < length) w.shortRuns++;
    }
    if (count === 0) {
      w.i = start;
    } else {
      takeLength(w);
      closeListRun(w, start, tags.RUN, count);
      if (hasColumns) putColumns(w, code.keys, start + RUN, columns, {owners, from, count});
    }
    takeElements(count * shape.names.length);
    const read = next < to && w.values === null;
    if (w.values !== null) putRead(w, shape, next++);
    if (next < length && !read) w.element = v[next];
    return next;
  }

  function columnsOf(count, length) {
    const columns = array(count);
    for (let c = 0; c < count; c++) columns[c] = array(length);
    return columns;
  }

  /** Queues what stands in columns: a list for each. */
  function putColumns(w, keys, slot, columns, {owners, from, count}) {
    for (let c = 0; c < columns.length; c++) {
      const key = stepText('Object', keys[c]);
      const list = {
        __proto__: null,
        count,
        step: (k) => from + k,
        text: () => key,
        self: (k) => owners[k],
      };
      w.n[slot + c] = enqueueList(w, columns[c], writers.Column, list);
    }
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

  function writeRecord(w, v) {
    const names = recordKeys(v);
    const {length} = names;
    takeElements(length);
    if (length > 0) descend(w);
    const shape = shapeOf(names);
    if (shape.write === null || !writeShaped(w, v, shape)) {
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
      takeLength(w);
      closeRun(w, run, tags.RUN, 1);
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
    w.at = {brand: 'Object', v, depth: list.depth + 1, holder: list, step, list: null};
  };

  writing.putField = (w, value, key, self) => {
    w.step = key;
    put(w, value, self);
  };

  writers.Object = writeRecord;
  writers.Read = writeRead;
  return {__proto__: null, ...$, writeRun};
})
