// Puts a wrong value into one place of a right one.
const poison = new Error('poisoned');
const throwPoison = () => {
  throw poison;
};
const traps = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, throwPoison]));
const revoked = () => {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** Makers of values; the object says of what kind each is for a reader that takes objects. */
const candidates = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  one: () => 1,
  fraction: () => 1.5,
  NaN: () => NaN,
  infinity: () => -Infinity,
  tooLarge: () => 2 ** 31,
  unsafe: () => 2 ** 53,
  bigint: () => 7n,
  hugeBigint: () => 2n ** 63n,
  emptyText: () => '',
  digits: () => '12',
  text: () => 'no such text',
  symbol: () => Symbol('s'),
  function: () => () => 1,
  plain: () => ({}),
  valueOf: () => ({valueOf: () => 1, toString: () => '1', [Symbol.toPrimitive]: () => 1}),
  getters: () =>
    ['c0', '$other0', 'kind', 'type'].reduce(
      (v, name) => Object.defineProperty(v, name, {get: throwPoison}),
      {}),
  array: () => [],
  holes: () => Array(1),
  invalidDate: () => new Date(NaN),
  date: () => new Date(0),
  fakeDate: () => Object.create(Date.prototype),
  boxedNumber: () => new Number(1),
  boxedString: () => new String('a'),
  boxedBoolean: () => new Boolean(false),
  boxedBigint: () => Object(7n),
  set: () => new Set(),
  map: () => new Map(),
  weakMap: () => new WeakMap(),
  promise: () => Promise.resolve(1),
  thenable: () => ({then() {}}),
  regExp: () => /a/,
  videoFrame: () =>
    new VideoFrame(new Uint8Array(4), {format: 'RGBA', codedWidth: 1, codedHeight: 1, timestamp: 0}),
  blob: () => new Blob(['a']),
  fakeBlob: () => Object.create(Blob.prototype),
  buffer: () => new ArrayBuffer(8),
  sharedBuffer: () => new SharedArrayBuffer(8),
  Uint8Array: () => new Uint8Array(1),
  Int8Array: () => new Int8Array(1),
  Int16Array: () => new Int16Array(1),
  Int32Array: () => new Int32Array(1),
  BigInt64Array: () => new BigInt64Array(1),
  BigUint64Array: () => new BigUint64Array(1),
  Float32Array: () => new Float32Array(1),
  Float64Array: () => new Float64Array(1),
  shared: () => new Uint8Array(new SharedArrayBuffer(8)),
  trapped: () => new Proxy({}, traps),
  revoked,
};

const numbers = ['one', 'fraction', 'NaN', 'infinity', 'tooLarge', 'unsafe'];

/** What is right for each kind without contents. */
const right = {
  boolean: ['true'],
  string: ['emptyText', 'digits', 'text'],
  char: [],
  enum: [],
  int8: ['one'],
  int16: ['one'],
  int32: ['one'],
  number: numbers,
  safeInteger: ['one', 'tooLarge'],
  bigint: ['bigint'],
  bigInteger: ['bigint', 'hugeBigint'],
  text: [],
  decimal: ['digits'],
  uri: ['emptyText', 'digits'],
  date: ['date'],
  function: ['function'],
  buffer: ['buffer'],
  set: ['set'],
  map: ['map'],
  promise: ['promise'],
  unknown: Object.keys(candidates).filter((name) => name !== 'invalidDate'),
};

const canBeMissing = (type) => type.kind === 'nullable' || type.kind === 'optional';
const takesUndefined = (type) => canBeMissing(type) || type.kind === 'unknown';
const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';
const throwing = ['getters', 'trapped', 'revoked'];

/**
 * What must happen to a candidate: undefined when it is right or may be, `poison` when reading it
 * throws, else the step from the place to where it is refused.
 */
function fate(type, name, alone) {
  const v = candidates[name]();
  if (canBeMissing(type)) {
    return v === null || v === undefined ? undefined : fate(type.of, name, alone);
  }
  if (v === undefined && type.mayBeAbsent) return undefined;
  // A parameter takes safe integers for bigints, a value inside another does not.
  if (alone && /^bigInt/i.test(type.kind) && Number.isSafeInteger(v)) return undefined;
  switch (type.kind) {
    case 'anyKey':
      return undefined;
    case 'array':
      if (name === 'array') return undefined;
      return name !== 'holes' ? '' : takesUndefined(type.of) ? undefined : '[0]';
    case 'record':
    case 'union':
      return isObject(v) ? fateOfObject(type, name) : '';
    case 'stringMap':
    case 'enumMap':
      if (typeof v !== 'object' || v === null || name === 'array' || name === 'holes') return '';
      return name === 'trapped' ? poison : undefined;
    default:
      return (right[type.kind] ?? [type.kind]).includes(name) ? undefined : '';
  }
}

/** The first thing that is read of an object, and must be there, is not. */
function fateOfObject(type, name) {
  if (throwing.includes(name)) return name === 'revoked' ? undefined : poison;
  if (type.kind === 'union') return `.${type.tag}`;
  const missing = types.named[type.name].find(([, of]) => !takesUndefined(of));
  return missing === undefined ? undefined : `.${missing[0]}`;
}

/** Every place of a value with its type. */
function placesOf(type, value) {
  const places = [];
  rebuild(type, value, '', (each, path) => {
    if (path.length < 150 && each.kind !== 'anyKey') places.push([each, path]);
    return undefined;
  });
  return places;
}

/** A place, a candidate for it and its fate, by random numbers; undefined if there is none. */
function choose(type, value, placeNumber, candidateNumber) {
  const places = placesOf(type, value);
  const [place, path] = places[placeNumber % places.length];
  const isWrong = (name) => fate(place, name, path === '') !== undefined;
  const isKey = path.endsWith(' key');
  const wrong = Object.keys(candidates)
    .filter(isWrong)
    .filter((name) => !isKey || typeof candidates[name]() === 'string');
  return {path, place, name: wrong[candidateNumber % wrong.length]};
}

function complaint(e, expected, start) {
  if (expected === poison) return e === poison ? '' : `${e} instead of the script's own error`;
  if (!(e instanceof TypeError || e instanceof RangeError)) return `${e} is of a wrong class`;
  const begin = `${start}${expected} must be `;
  return e.message.startsWith(begin) ? '' : `${e} instead of ${begin}`;
}

/** Sends a value with one wrong place to Java; gives what is wrong with what happened. */
function attack(api, key, i, placeNumber, candidateNumber) {
  const type = types.roots[i];
  const value = api[`give${i}`]();
  const {path, place, name} = choose(type, value, placeNumber, candidateNumber);
  const start = `${key}.take${i}: parameter 'value'${path}`;
  let once = false;
  const wrong = rebuild(type, value, '', (each, at) => {
    if (once || at !== path) return undefined;
    once = true;
    return [candidates[name]()];
  });
  try {
    api[`take${i}`](wrong);
  } catch (e) {
    const said = complaint(e, fate(place, name, path === ''), start);
    return said && `${name} at ${start}: ${said}`;
  }
  return `${name} was taken at ${start} for a ${place.kind}`;
}
