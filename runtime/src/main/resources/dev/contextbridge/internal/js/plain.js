// Small values of what JSON knows cross without a parcel: a record of plain fields as its values;
// others as JSON where the engine only interprets. Then nothing takes values apart and builds them as
// fast as the engine's own JSON, which is compiled.
//
// What JSON is given is a copy that inherits from nothing, for which each property was read once: no
// hook of a script is asked, and nothing that JSON would change is in it.
(($, host) => {
  'use strict';
  const {array, fits, getPrototypeOf, indexed, isArray, isProxy, jsonStringify, latest, learn} = $;
  const {nodeOf, nodes, objectPrototype, proxies, recordKeys, setPrototypeOf, shapeOf} = $;
  const {SHORT_STRING, usesJson, writing} = $;
  const transfers = host.transfers();
  // Beyond these, runs of parcels are as fast. The depth costs stack here.
  const MAX_VALUES = 256;
  const MAX_ARRAY = 16;
  const MAX_DEPTH = 8;
  const MAX_TEXT = 1 << 14;
  // What could not be copied is tried less and less often: how many chances are left out at most.
  const MAX_WAIT = 255;
  // The habits of arrays, and of records that no shape is kept of. Others are in their shapes.
  const arrays = {__proto__: null, wait: 0, penalty: 0};
  const others = {__proto__: null, wait: 0, penalty: 0};
  const nullParcel = transfers.packJson('null');
  // What was read, as it can be only once, of a value that could not be copied.
  let read = null;
  let spare = null;

  function newWalk() {
    return {
      __proto__: null,
      // What was read of each object: values, and the shape of a record.
      reads: indexed(),
      // The values of a record of plain fields that nothing is around, and its shape for Java: that
      // for scripts is the habit.
      record: null,
      handle: null,
      values: 0,
      length: 0,
      habit: others,
    };
  }

  const isCarried = (v) => (v === 0 ? 1 / v > 0 : v - v === 0);

  /**
   * The copy of a value inside of so many others; undefined if JSON cannot carry it. What is met twice
   * has to stay one object, which JSON does not know. A single function: see parcels.js.
   */
  function copy(c, v, depth) {
    const type = typeof v;
    let made;
    if (type === 'object') {
      if (v === null) {
        made = null;
      } else if (
        depth < MAX_DEPTH &&
        (!proxies.any || !isProxy(v)) &&
        (depth === 0 || c.reads.get(v) === undefined)
      ) {
        if (isArray(v)) {
          made = usesJson ? copyArray(c, v, depth) : undefined;
        } else if (
          getPrototypeOf(v) === objectPrototype &&
          (!nodes.any || nodeOf(v) === undefined)
        ) {
          const names = recordKeys(v);
          const last = names.length === 0 ? undefined : latest.get(names[0]);
          made =
            last === undefined || last.copy === null
              ? copyOther(c, v, names, depth)
              : last.copy(c, v, names, depth, last);
        }
      }
    } else if (type === 'string') {
      countText(c, v);
      made = v;
    } else if (type === 'boolean' || (type === 'number' && isCarried(v))) {
      made = v;
    }
    return made;
  }

  function countText(c, text) {
    if (text.length > SHORT_STRING) c.length += text.length;
  }

  /** Copies a record which is not the last one known with its first key. */
  function copyOther(c, v, names, depth) {
    const shape = shapeOf(names);
    return shape.copy !== null
      ? shape.copy(c, v, names, depth, shape)
      : usesJson
        ? copyFields(c, v, names, depth, shape)
        : undefined;
  }

  /** Copies a record for which there is no code. */
  function copyFields(c, v, names, depth, shape) {
    const {length} = names;
    const habit = shape.kinds === null ? others : shape;
    const hasSymbols = length > 0 && typeof names[length - 1] === 'symbol';
    let made;
    if (!hasSymbols && (depth > 0 || isTried(c, habit)) && takes(c, length)) {
      const values = array(length);
      for (let i = 0; i < length; i++) {
        values[i] = v[names[i]];
        countText(c, names[i]);
      }
      made = copyValues(c, v, shape, values, depth);
    }
    return made;
  }

  /** Copies the values of a record that is not what its shape says, if it has one. */
  function copyValues(c, v, shape, values, depth) {
    const {names} = shape;
    const {length} = names;
    let made = usesJson ? {__proto__: null} : undefined;
    c.reads.set(v, {__proto__: null, shape, values});
    learn(shape, values);
    for (let i = 0; i < length && made !== undefined; i++) {
      const e = copy(c, values[i], depth + 1);
      if (e === undefined) made = undefined;
      else made[names[i]] = e;
    }
    return made;
  }

  function copyArray(c, v, depth) {
    const {length} = v;
    let made;
    if (length <= MAX_ARRAY && (depth > 0 || isTried(c, arrays)) && takes(c, length)) {
      const values = array(length);
      let isFlat = true;
      for (let i = 0; i < length; i++) {
        const e = v[i];
        values[i] = e;
        isFlat = isFlat && isShort(e);
      }
      c.reads.set(v, {__proto__: null, shape: null, values});
      made = isFlat ? values : copyElements(c, values, depth + 1);
      if (made !== undefined) setPrototypeOf(made, null);
    }
    return made;
  }

  function isShort(v) {
    const type = typeof v;
    return (type === 'string' && v.length <= SHORT_STRING) || (type === 'number' && isCarried(v));
  }

  function copyElements(c, values, depth) {
    const {length} = values;
    let made = array(length);
    for (let i = 0; i < length && made !== undefined; i++) {
      const e = copy(c, values[i], depth);
      if (e === undefined) made = undefined;
      else made[i] = e;
    }
    return made;
  }

  function takes(c, count) {
    const all = c.values + count;
    const fit = all <= MAX_VALUES;
    if (fit) c.values = all;
    return fit;
  }

  /** Whether a value like this is worth a try; notes what tells. */
  function isTried(c, habit) {
    const tried = habit.wait === 0;
    if (!tried) habit.wait--;
    c.habit = habit;
    return tried;
  }

  /**
   * The parcel of an object, if it is plain; else null, and `takeRead` tells what was read. So many
   * values `around` it count as well.
   */
  function packPlain(v, around) {
    const c = spare ?? newWalk();
    spare = null;
    read = null;
    c.values = around;
    c.length = 0;
    const made = copy(c, v, 0);
    const {length, record, values} = c;
    c.record = null;
    const isPlain = made !== undefined && (record !== null || length <= MAX_TEXT);
    let parcel = null;
    if (isPlain && fits(values, length)) {
      if (record === null) {
        parcel = transfers.packJson(jsonStringify(made));
        c.reads.clear();
      } else {
        parcel = transfers.packRecord(c.handle, record);
      }
      c.habit.penalty = 0;
      spare = c;
    } else if (values === around) {
      spare = c;
    } else {
      if (record !== null) c.reads.set(v, {__proto__: null, shape: c.habit, values: record});
      if (!isPlain) postpone(c.habit);
      read = c.reads;
    }
    return parcel;
  }

  function postpone(habit) {
    const penalty = habit.penalty * 2 + 1;
    habit.penalty = penalty < MAX_WAIT ? penalty : MAX_WAIT;
    habit.wait = habit.penalty;
  }

  /** What the last call of `packPlain` has read, if it gave none: values and shapes of objects. */
  function takeRead() {
    const taken = read;
    read = null;
    return taken;
  }

  writing.copy = copy;
  writing.copyOther = copyOther;
  writing.copyValues = copyValues;
  writing.isTried = isTried;
  writing.MAX_VALUES = MAX_VALUES;
  return {__proto__: null, ...$, nullParcel, packPlain, takeRead};
})
