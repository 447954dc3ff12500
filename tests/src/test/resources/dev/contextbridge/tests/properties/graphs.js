// Random graphs of values of no declared type, and what tells whether two of them are the same.
'use strict';
const {keys, defineProperty, getPrototypeOf, getOwnPropertyDescriptor} = Object;
const {stringify} = JSON;
const {isArray} = Array;
const uncurry = Function.prototype.bind.bind(Function.prototype.call);
const mapEntries = ((forEach) => (m) => {
  const list = [];
  forEach(m, (v, k) => defineProperty(list, list.length, {value: [k, v], configurable: true}));
  return list;
})(uncurry(Map.prototype.forEach));
const setEntries = ((forEach) => (s) => {
  const list = [];
  forEach(s, (v) => defineProperty(list, list.length, {value: v, configurable: true}));
  return list;
})(uncurry(Set.prototype.forEach));
const getTime = uncurry(Date.prototype.getTime);
const seenHas = uncurry(Map.prototype.has);
const seenGet = uncurry(Map.prototype.get);
const seenSet = uncurry(Map.prototype.set);
const Native = {Map, Set, Date, RegExp, Object, Array};

const KEYS = ['id', 'name', 'a b', 'constructor', 'toString', '__proto__', '0', '7', 'length',
  'ключ', "'\\\n\u2028", 'then', 'é', 'class', '\ud800', 'valueOf', 'x', 'y', 'z', ''];

globalThis.getterReads = 0;

function random(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same graph for the same seed. */
function graph(seed) {
  const r = random(seed);
  const pick = (n) => Math.floor(r() * n);
  const pool = [];
  const kept = (o) => (pool.push(o), o);
  const scalars = [
    () => pick(100), () => -0, () => NaN, () => r() * 1e9, () => `text ${pick(5)}`, () => '',
    () => '\ud800é漢', () => true, () => false, () => null, () => undefined,
    () => BigInt(pick(1000)) ** 5n, () => 'long '.repeat(pick(200)),
  ];
  const scalar = () => scalars[pick(scalars.length)]();
  const kinds = [
    () => pick(1000), () => `name ${pick(50)}`, () => r() < 0.5, () => r() * 100, scalar,
    (depth) => value(depth + 1), () => (r() < 0.5 ? null : 'note'),
    () => kept(Array.from({length: pick(4)}, () => `tag ${pick(9)}`)),
    (depth) => (depth > 2 || r() < 0.3 ? null : record(templates[1], depth + 1)),
    (depth) => (depth > 2 ? kept([]) : list(depth + 1)),
    (depth) => matrix(depth),
  ];
  // Few, so that many records look alike.
  const templates = Array.from({length: 2}, () =>
    Array.from({length: 1 + pick(6)}, () => ({key: KEYS[pick(KEYS.length)], kind: pick(11)})));

  function put(o, key, v) {
    const odd = pick(60);
    const base = {enumerable: odd !== 1, configurable: true};
    if (odd === 0) {
      const get = () => (globalThis.getterReads++, v);
      defineProperty(o, key, {...base, get});
    } else {
      defineProperty(o, key, {...base, writable: true, value: odd === 2 ? Symbol(key) : v});
    }
  }

  function record(template, depth) {
    const o = kept(pick(40) === 0 ? new (class Point {})() : {});
    const order = pick(20) === 0 ? [...template].reverse() : template;
    for (const {key, kind} of order) {
      if (pick(40) !== 0 && !Object.hasOwn(o, key)) put(o, key, pick(40) === 0 ? scalar() : kinds[kind](depth));
    }
    if (pick(40) === 0) o[Symbol('s')] = 1;
    return o;
  }

  function list(depth) {
    const template = templates[pick(templates.length)];
    const array = kept([]);
    const length = depth > 1 ? pick(4) : pick(60);
    for (let i = 0; i < length; i++) {
      const odd = pick(40);
      array[i] = odd === 0 ? scalar() : odd === 1 ? shared() : record(template, depth + 1);
    }
    if (pick(20) === 0 && array.length > 0) delete array[pick(array.length)];
    return array;
  }

  /** Numbers, text and what is neither, in lists of lists. */
  function matrix(depth) {
    const length = pick(12);
    const items = [() => pick(9), () => `t${pick(9)}`, scalar, shared];
    const item = items[pick(items.length)];
    return kept(Array.from({length}, () => {
      const odd = pick(12);
      return odd === 0
        ? scalar()
        : odd === 1
          ? shared()
          : depth < 2 && odd < 3
            ? matrix(depth + 1)
            : kept(Array.from({length: pick(odd === 4 ? 30 : 5)}, item));
    }));
  }

  const shared = () => (pool.length === 0 ? null : pool[pick(pool.length)]);

  function value(depth) {
    if (depth > 4) return scalar();
    const makers = [
      () => list(depth),
      () => list(depth),
      () => record(templates[pick(templates.length)], depth),
      () => kept(Array.from({length: pick(12)}, scalar)),
      () => matrix(depth),
      () => kept(new Map([[scalar(), value(depth + 1)], ['k', value(depth + 1)]])),
      () => kept(new Set([scalar(), scalar(), shared()])),
      () => kept(new Date(pick(1e9))),
      () => kept(/a+/gi),
      shared,
      scalar,
    ];
    return makers[pick(makers.length)]();
  }

  const root = {list: list(0), value: value(0), again: list(0)};
  for (let i = 0; i < pick(4); i++) {
    const from = shared();
    if (isArray(from)) from[from.length] = shared();
    else if (from !== null && getPrototypeOf(from) === Native.Object.prototype) put(from, 'z', shared());
  }
  return root;
}

function scalarText(v) {
  return typeof v === 'string'
    ? stringify(v)
    : Native.Object.is(v, -0) ? '-0' : `${typeof v} ${String(v)}`;
}

/** Writes a graph down; of a copy, what is not made here or not plain is told as well. */
function describe(root, copy) {
  const seen = new Native.Map();
  let count = 0;
  const text = (v) => {
    if (typeof v !== 'object' || v === null) return scalarText(v);
    if (seenHas(seen, v)) return `#${seenGet(seen, v)}`;
    seenSet(seen, v, count);
    return `${count++}:${objectText(v)}`;
  };
  const own = (v, Class) =>
    copy && getPrototypeOf(v) !== Class.prototype ? `FOREIGN ${Class.name}` : '';
  function objectText(v) {
    let out = '';
    if (isArray(v)) {
      for (let i = 0; i < v.length; i++) out += `${text(v[i])},`;
      return `${own(v, Native.Array)}[${out}]`;
    }
    if (v instanceof Native.Map) {
      const entries = mapEntries(v);
      for (let i = 0; i < entries.length; i++) out += `${text(entries[i][0])}=>${text(entries[i][1])},`;
      return `${own(v, Native.Map)}Map(${out})`;
    }
    if (v instanceof Native.Set) {
      const entries = setEntries(v);
      for (let i = 0; i < entries.length; i++) out += `${text(entries[i])},`;
      return `${own(v, Native.Set)}Set(${out})`;
    }
    if (v instanceof Native.Date) return `${own(v, Native.Date)}Date ${getTime(v)}`;
    if (v instanceof Native.RegExp) return `${own(v, Native.RegExp)}RegExp ${v.source}`;
    const names = keys(v);
    for (let i = 0; i < names.length; i++) {
      const field = getOwnPropertyDescriptor(v, names[i]);
      const value = field.get === undefined ? field.value : field.get();
      if (copy && !(field.writable && field.configurable)) out += 'NOT PLAIN ';
      if (typeof value !== 'symbol') out += `${stringify(names[i])}:${text(value)},`;
    }
    return `${own(v, Native.Object)}{${out}}`;
  }
  return text(root);
}

/** How many different getters a transfer reads. */
function countGetters(root) {
  const seen = new Native.Set();
  let count = 0;
  const walk = (v) => {
    if (typeof v !== 'object' || v === null || seen.has(v)) return;
    seen.add(v);
    if (v instanceof Native.Map) for (const [k, each] of v) walk(k), walk(each);
    else if (v instanceof Native.Set) for (const each of v) walk(each);
    else for (const key of keys(v)) {
      const field = getOwnPropertyDescriptor(v, key);
      if (field.get === undefined) walk(field.value);
      else {
        count++;
        walk(field.get());
      }
    }
  };
  walk(root);
  return count;
}
