// Rebuilds values of described types out of new objects, and checks each on the way.
const same = (v) => v;
const typeIs = (name) => (v) => typeof v === name;
const integer = (least, most) => (v) => Number.isInteger(v) && v >= least && v <= most;
const isA = (Class) => (v) =>
  typeof v === 'object' && v !== null && Object.getPrototypeOf(v) === Class.prototype;
const isNonEmptyText = (v) => typeof v === 'string' && v.length > 0;
const view = (Class) => [isA(Class), (v) => new Class(v)];

const leaves = {
  boolean: [typeIs('boolean'), same],
  string: [typeIs('string'), (v) => v.split('').join('')],
  char: [(v) => typeof v === 'string' && v.length === 1, same],
  int8: [integer(-128, 127), same],
  int16: [integer(-(2 ** 15), 2 ** 15 - 1), same],
  int32: [integer(-(2 ** 31), 2 ** 31 - 1), same],
  number: [typeIs('number'), same],
  safeInteger: [Number.isSafeInteger, same],
  bigint: [(v) => typeof v === 'bigint' && BigInt.asIntN(64, v) === v, same],
  bigInteger: [typeIs('bigint'), same],
  text: [isNonEmptyText, same],
  decimal: [isNonEmptyText, same],
  uri: [typeIs('string'), same],
  date: [isA(Date), (v) => new Date(v.getTime())],
  function: [typeIs('function'), same],
  unknown: [() => true, (v) => structuredClone(v)],
  videoFrame: [isA(VideoFrame), (v) => v.clone()],
  blob: [isA(Blob), (v) => v.slice(0, v.size, v.type)],
  buffer: [isA(ArrayBuffer), (v) => v.slice(0)],
  Uint8Array: view(Uint8Array),
  Int16Array: view(Int16Array),
  Int32Array: view(Int32Array),
  BigInt64Array: view(BigInt64Array),
  Float32Array: view(Float32Array),
  Float64Array: view(Float64Array),
};

function check(ok, type, path) {
  if (!ok) throw new Error(`value${path} is no ${type.kind}`);
}

const shownKey = (key) =>
  typeof key === 'string' ? `'${key}'` : typeof key === 'bigint' ? `${key}n` : String(key);

/** Defines a property whatever its name is. */
const put = (object, key, value) =>
  Object.defineProperty(object, key, {value, writable: true, enumerable: true, configurable: true});

function rebuildFields(fields, value, path, replace, into) {
  for (const [name, type] of fields) {
    put(into, name, rebuild(type, value[name], `${path}.${name}`, replace));
  }
  return into;
}

function rebuildObject(type, v, path, replace, keyType) {
  check(isA(Object)(v), type, path);
  const made = {};
  const of = type.kind === 'enumMap' ? {...type.of, mayBeAbsent: true} : type.of;
  for (const key of Object.keys(v)) {
    const name = rebuild(keyType, key, `${path} key`, replace);
    put(made, name, rebuild(of, v[key], `${path}[${key}]`, replace));
  }
  return made;
}

const anyKey = {kind: 'anyKey'};

const containers = {
  anyKey: same,
  enum(v, type, path) {
    check(type.names.includes(v), type, path);
    return v;
  },
  nullable: (v, type, path, replace) => (v === null ? null : copy(type.of, v, path, replace)),
  optional: (v, type, path, replace) => (v === undefined ? v : copy(type.of, v, path, replace)),
  array(v, type, path, replace) {
    check(Array.isArray(v) && isA(Array)(v), type, path);
    return v.map((each, i) => rebuild(type.of, each, `${path}[${i}]`, replace));
  },
  set(v, type, path, replace) {
    check(isA(Set)(v), type, path);
    return new Set(Array.from(v, (each, i) => rebuild(type.of, each, `${path}[${i}]`, replace)));
  },
  map(v, type, path, replace) {
    check(isA(Map)(v), type, path);
    return new Map(
      Array.from(v, ([key, value], i) => [
        rebuild(type.key, key, `${path}.keys()[${i}]`, replace),
        rebuild(type.of, value, `${path}.get(${shownKey(key)})`, replace),
      ]));
  },
  stringMap: (v, type, path, replace) => rebuildObject(type, v, path, replace, anyKey),
  enumMap: (v, type, path, replace) => rebuildObject(type, v, path, replace, type.key),
  record(v, type, path, replace) {
    const fields = types.named[type.name];
    check(isA(Object)(v) && `${Object.keys(v)}` === `${fields.map(([name]) => name)}`, type, path);
    return rebuildFields(fields, v, path, replace, {});
  },
  union(v, type, path, replace) {
    check(isA(Object)(v), type, path);
    const [, member] = types.named[type.name].find(([tag]) => tag === v[type.tag]);
    const fields = types.named[member.name];
    check(`${Object.keys(v)}` === `${[type.tag, ...fields.map(([name]) => name)]}`, type, path);
    return rebuildFields(fields, v, path, replace, {[type.tag]: v[type.tag]});
  },
  promise(v, type, path) {
    check(isA(Promise)(v), type, path);
    return v.then((value) => rebuild(type.of, value, `${path}.then()`, nothing));
  },
};

function copy(type, v, path, replace) {
  const leaf = leaves[type.kind];
  if (leaf === undefined) return containers[type.kind](v, type, path, replace);
  check(leaf[0](v), type, path);
  return leaf[1](v);
}

/** Replaces nothing. */
const nothing = () => undefined;

/** Copies a value. `replace` may give an array with another one for a place. */
function rebuild(type, v, path, replace) {
  const other = replace(type, path);
  return other === undefined ? copy(type, v, path, replace) : other[0];
}

/** The positions that a value goes back to Java in. */
const back = {
  take: (api, i, echo) => api[`take${i}`](echo(api[`give${i}`]())),
  call: (api, i, echo) => api[`call${i}`](echo),
  settle: (api, i, echo) => api[`settle${i}`](api[`later${i}`]().then(echo)),
};

/** Sends a value that Java gives back to Java, through a copy. */
const echo = (api, i, position) =>
  back[position](api, i, (v) => rebuild(types.roots[i], v, '', nothing));
