// Makes a world's own values of what Java wrote. `c` is a cursor: the tape, a position in it,
// and the parts that it came to when the tape has such.
(($, host) => {
  'use strict';
  const {Array, arrayConcat, arraySlice, construct, defineProperty, describe, failureOf} = $;
  const {freeze, keys, open, own, rejections} = $;
  const {Promise, Symbol, Uint8Array, typedArrayBuffer, typedArrayLength, typedArrays} = $;
  const {typedArraySet} = $;
  const {weakMapGet, weakMapSet, weakRefDeref, WeakMap, WeakRef} = $;
  const global = globalThis;

  function define(object, key, value) {
    defineProperty(object, key, {
      __proto__: null,
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  // Arrays are made of one that has all its elements: assigning an element that exists runs no
  // setter that a script may have put on a prototype. Its own `constructor` and spreadability keep
  // slice and concat from asking the prototypes either.
  let blank = shield([undefined, undefined, undefined, undefined]);
  // Some of a few lengths are kept: an array of the arguments that another has is made much faster
  // than a slice, unless it is long.
  const MAX_KEPT = 1024;
  const KEPT = 16;
  const kept = [];
  for (let i = 0; i < KEPT; i++) kept[i] = blank;

  function shield(array) {
    define(array, 'constructor', undefined);
    define(array, Symbol.isConcatSpreadable, true);
    return array;
  }

  function array(length) {
    // Most are short, and a literal is the fastest array.
    return length === 0
      ? []
      : length === 1
        ? [undefined]
        : length === 2
          ? [undefined, undefined]
          : length === 3
            ? [undefined, undefined, undefined]
            : length === 4
              ? [undefined, undefined, undefined, undefined]
              : longArray(length);
  }

  function longArray(length) {
    return length > MAX_KEPT ? cut(length) : construct(Array, blankOf(length));
  }

  function cut(length) {
    while (blank.length < length) blank = shield(arrayConcat(blank, blank));
    return arraySlice(blank, 0, length);
  }

  function blankOf(length) {
    const place = length & (KEPT - 1);
    if (kept[place].length !== length) kept[place] = cut(length);
    return kept[place];
  }

  function makeList(c, make) {
    const length = c.a[c.i++];
    if (length === 0) return [];
    if (length === 1) return [make(c)];
    if (length === 2) return [make(c), make(c)];
    if (length === 3) return [make(c), make(c), make(c)];
    const result = array(length);
    for (let i = 0; i < length; i++) result[i] = make(c);
    return result;
  }

  /** An array of the elements of two: `head` has a few, neither has holes. */
  function append(head, rest) {
    const result = array(head.length + rest.length);
    for (let i = 0; i < head.length; i++) result[i] = head[i];
    for (let i = 0; i < rest.length; i++) result[head.length + i] = rest[i];
    return result;
  }

  function makeMap(c, make) {
    const size = c.a[c.i++];
    const result = {};
    for (let i = 0; i < size; i++) define(result, c.a[c.i++], make(c));
    return result;
  }

  /**
   * Makes an object that Java wrote as a part: the outermost one with all parts in it, any other as
   * an empty object that is filled when it is its turn.
   */
  function makePart(c, part, make) {
    if (c.parts !== null) {
      const object = {};
      const last = {object, part, make, next: null};
      c.parts.last.next = last;
      c.parts.last = last;
      return object;
    }
    const first = {object: null, part, make, next: null};
    const parts = {last: first};
    const result = make({a: part, i: 0, parts});
    for (let each = first.next; each !== null; each = each.next) {
      fill(each.object, each.make({a: each.part, i: 0, parts}));
    }
    return result;
  }

  function fill(object, made) {
    const names = keys(made);
    for (let i = 0; i < names.length; i++) define(object, names[i], made[names[i]]);
  }

  /** Copies Java's bytes: the view over them must not outlive this call. */
  function makeBytes(memory) {
    const view = new Uint8Array(memory);
    const copy = new Uint8Array(typedArrayLength(view));
    typedArraySet(copy, view);
    return copy;
  }

  const makeBuffer = (memory) => typedArrayBuffer(makeBytes(memory));

  /** A maker of typed arrays of one type, from their bytes as they lie in memory. */
  const viewMaker = (View) => (memory) => new View(makeBuffer(memory));

  /**
   * A promise that Java settles: `begin` hands it a function that takes the tape of the result, and
   * one that takes the tape of the failure.
   */
  function settledBy(begin, make, makers) {
    return new Promise((resolve, reject) => {
      try {
        begin(
          (tape) => {
            try {
              resolve(make(tape));
            } catch (e) {
              reject(own(e, makers));
            }
          },
          (tape) => {
            try {
              reject(failureOf(tape, makers));
            } catch (e) {
              reject(own(e, makers));
            }
          });
      } catch (e) {
        reject(own(e, makers));
      }
    });
  }

  /** A promise of what a Java stage completes with. */
  function makePromise(stage, make, makers) {
    const begin = (resolve, reject) => stage.settle(resolve, reject);
    return settledBy(begin, (tape) => make(open(tape)), makers);
  }

  // Functions and objects that Java handed out, and what they are at home.
  const homes = new WeakMap();

  function handOver(object, home) {
    weakMapSet(homes, object, home);
    return freeze(object);
  }

  // Scripts' functions and what they are in Java, by the type that they were declared as.
  const functions = {__proto__: null};

  // The same of their objects.
  const objects = {__proto__: null};

  /** A reader of functions: the same function is the same Java object, whichever API took it. */
  function functionType(signature, adapt, bind) {
    const known = (functions[signature] ??= new WeakMap());
    return (v, site) => {
      if (typeof v !== 'function') $.refuse('a function', v);
      let ref = weakMapGet(known, v);
      if (ref === undefined) {
        const home = weakMapGet(homes, v);
        ref = bind(adapt(v, site), v, home === undefined ? null : home);
        weakMapSet(known, v, ref);
      }
      return ref;
    };
  }

  /**
   * A reader of objects with methods. What Java handed out goes home by `accept`; anything else has
   * to `implement` the type, and the same object is the same Java object, whichever API took it.
   */
  function objectType(signature, expected, implement, bind, accept) {
    const known = (objects[signature] ??= new WeakMap());
    return (v) => {
      if ((typeof v !== 'object' && typeof v !== 'function') || v === null) $.refuse(expected, v);
      let ref = weakMapGet(known, v);
      if (ref !== undefined) return ref;
      const home = weakMapGet(homes, v);
      if (home !== undefined) return accept(home, expected);
      if (implement === null) $.refuse(expected, v);
      const methods = implement(v);
      ref = weakMapGet(known, v); // a getter among them may have passed the object
      if (ref === undefined) {
        ref = bind(methods, v);
        weakMapSet(known, v, ref);
      }
      return ref;
    };
  }

  /** A method of an object, found through its prototypes. */
  function method(v, name) {
    const f = v[name];
    if (typeof f !== 'function') $.readAt(`.${name}`, callable, f);
    return f;
  }

  /** A method that Java implements when the object does not. */
  function methodIfAny(v, name) {
    const f = v[name];
    if (f !== undefined && typeof f !== 'function') $.readAt(`.${name}`, callable, f);
    return f;
  }

  const callable = (f) => $.refuse('a function', f);

  /** A reader that is asked for when it is first needed, since types may refer to each other. */
  function later(find) {
    let reader;
    return (v) => (reader ??= find())(v);
  }

  /** Binds an API to the global object; says why when it cannot. */
  function bindApi(key, api) {
    if (key in global) return 'taken';
    const bound = defineProperty(global, key, {
      __proto__: null,
      value: api,
      writable: false,
      enumerable: true,
      configurable: false,
    });
    return bound ? '' : 'sealed';
  }

  if (typeof Graal === 'object') {
    Graal.setUnhandledPromiseRejectionHandler((reason, promise) => {
      const error = describe(reason, 0);
      weakMapSet(rejections, promise, error);
      host.rejected(error);
    });
  }

  return {
    __proto__: null,
    ...$,
    append,
    array,
    bindApi,
    define,
    deref: (ref) => weakRefDeref(ref),
    functionType,
    handOver,
    later,
    makeBigInt64Array: viewMaker(typedArrays.BigInt64Array),
    makeBuffer,
    makeBytes,
    makeFloat32Array: viewMaker(typedArrays.Float32Array),
    makeFloat64Array: viewMaker(typedArrays.Float64Array),
    makeInt16Array: viewMaker(typedArrays.Int16Array),
    makeInt32Array: viewMaker(typedArrays.Int32Array),
    makeList,
    makeMap,
    makePart,
    makePromise,
    method,
    methodIfAny,
    objectType,
    settledBy,
    weakRef: (object) => new WeakRef(object),
  };
})
