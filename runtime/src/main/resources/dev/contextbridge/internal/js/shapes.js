// Learns what records look like, so that those that come often are taken apart by code that was
// made for them.
(($, host) => {
  'use strict';
  const {define, defineProperty, isIndex, isProxy, Map, Object, proxies, raw, recordKeys} = $;
  const {SHORT_STRING} = $;
  const transfers = host.transfers();
  const usesJson = transfers.usesJson();
  const MAX_FIELDS = 32;
  const MAX_KEY = 100;
  const SIGHTINGS = 16;
  const MAX_KNOWN = 256;
  // How many records a run may have: where there are columns, this is what room is made for.
  const MAX_RUN = 512;
  const FIRST_SPAN = 8;
  // What the code that is made needs.
  const writing = {
    __proto__: null,
    isProxy,
    keys: recordKeys,
    Object,
    proxies,
    enterRecord: undefined,
    copy: undefined,
    copyOther: undefined,
    copyValues: undefined,
    isTried: undefined,
    MAX_VALUES: 0,
    putField: undefined,
    SHORT_STRING,
  };
  // Code for records that is not made yet, and its attachment to one transfer.
  const unknown = {
    __proto__: null,
    handle: null,
    write: null,
    transfer: 0,
    attachment: 0,
    slots: 0,
    span: MAX_RUN,
    columns: 0,
    // What the columns are called.
    keys: null,
  };
  const known = indexed();
  // The last of those that begin with a key: records inside of records take turns.
  const latest = indexed();
  let count = 0;

  /** A map whose methods are its own, which is the fastest way to call them, and the safest. */
  function indexed() {
    const map = new Map();
    defineProperty(map, 'get', {__proto__: null, value: raw.mapGet});
    defineProperty(map, 'set', {__proto__: null, value: raw.mapSet});
    defineProperty(map, 'clear', {__proto__: null, value: raw.mapClear});
    return map;
  }

  /** Neither is read beyond its end, where a script's prototypes begin. */
  function same(names, others) {
    const {length} = names;
    const isLong = others.length === length;
    let i = 0;
    while (isLong && i < length && names[i] === others[i]) i++;
    return isLong && i === length;
  }

  /** What is known of records with these keys. */
  function shapeOf(names) {
    const last = names.length === 0 ? undefined : latest.get(names[0]);
    return last !== undefined && same(names, last.names) ? last : find(names);
  }

  function find(names) {
    let all = '';
    // Indexes come first. With them arrays could pass for records, whose code asks what has the first
    // key for all.
    let long = names.length > MAX_FIELDS || names.length === 0 || isIndex(names[0]);
    for (let i = 0; i < names.length && !long; i++) {
      const name = names[i];
      long =
        typeof name === 'symbol' ||
        name.length > MAX_KEY ||
        name === '__proto__' ||
        name === 'constructor'; // which tells plain objects, see WriterScripts
      if (!long) all += `${name.length} ${name}`;
    }
    return long ? {__proto__: null, names, kinds: null, write: null, copy: null} : add(all, names);
  }

  function add(all, names) {
    let shape = known.get(all);
    if (shape === undefined) {
      if (++count > MAX_KNOWN) forget();
      shape = {
        __proto__: null,
        names,
        kinds: '',
        sightings: 0,
        // How often a copy for JSON failed lately, see plain.js.
        wait: 0,
        penalty: 0,
        ...unknown,
        // Copies a record, if it is plain or JSON is used.
        copy: null,
        // The code for runs, where fields of any kind stand in columns.
        columnar: null,
      };
      known.set(all, shape);
    }
    latest.set(names[0], shape);
    return shape;
  }

  /** Scripts decide what there is: it starts again when it becomes too much. */
  function forget() {
    known.clear();
    latest.clear();
    count = 1;
  }

  const kindOf = (v) => {
    const type = typeof v;
    return type === 'string' ? 's' : type === 'number' ? 'n' : type === 'boolean' ? 'b' : 'x';
  };

  /**
   * Scripts decide how long runs are: there is room for twice as many as in the last, or for more if
   * that had as many as there was room for.
   */
  function setSpan(code, count, isFull) {
    const span = count * 2;
    if (!isFull || span > code.span) {
      code.span = span < FIRST_SPAN ? FIRST_SPAN : span < MAX_RUN ? span : MAX_RUN;
    }
  }

  /** Notes what the values of a record are; has code made once there were many like it. */
  function learn(shape, values) {
    if (shape.kinds === null) return;
    let kinds = '';
    for (let i = 0; i < values.length; i++) {
      const kind = kindOf(values[i]);
      kinds += shape.kinds === '' || shape.kinds[i] === kind ? kind : 'x';
    }
    if (kinds !== shape.kinds) {
      shape.kinds = kinds;
      shape.sightings = 0;
      shape.write = null;
      shape.copy = null;
      shape.columnar = null;
    }
    if (++shape.sightings === SIGHTINGS) make(shape);
  }

  function make(shape) {
    const {names, kinds} = shape;
    if (!makeCode(shape, names, kinds)) return;
    const isPlain = shape.handle.isPlain();
    if (isPlain || usesJson) shape.copy = transfers.copier(shape.handle, writing);
    if (!isPlain) shape.columnar = columnarOf(names, kinds);
  }

  /** The code for runs of records that have fields of any kind. */
  function columnarOf(names, kinds) {
    const code = {__proto__: null, ...unknown, keys: [], span: FIRST_SPAN};
    let letters = '';
    for (let i = 0; i < kinds.length; i++) {
      const isAny = kinds[i] === 'x';
      if (isAny) define(code.keys, code.keys.length, names[i]);
      letters += isAny ? 'c' : kinds[i];
    }
    return makeCode(code, names, letters) ? code : null;
  }

  function makeCode(code, names, kinds) {
    const handle = transfers.shape(names, kinds);
    if (handle !== null) {
      code.handle = handle;
      code.transfer = 0;
      code.slots = handle.slots();
      code.columns = handle.columns();
      code.write = transfers.writer(handle, writing);
    }
    return handle !== null;
  }

  return {__proto__: null, ...$, indexed, latest, learn, setSpan, shapeOf, usesJson, writing};
})
