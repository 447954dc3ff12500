// Errors on their way through the glue. A script only ever sees errors of its own world, and Java
// only ever sees text.
(($, host) => {
  'use strict';
  const {defineProperty, errors: classes, isPrototypeOf, stringSlice, String} = $;
  const {weakMapSet, WeakMap} = $;
  const {Error, RangeError, TypeError} = classes;
  const MAX_TEXT = 10_000;
  const MAX_CAUSES = 8;
  const MAX_PATH = 200;
  // Writing the digits of a long one takes more than their number in time.
  const HUGE = 10n ** 40n;
  const foreignProbe = new WeakMap();

  /** A step and the path after it. Both ends are kept of one that leads through many levels. */
  function joined(step, rest) {
    const path = step + rest;
    if (path.length <= MAX_PATH) return path;
    const end = path.length - MAX_PATH / 2;
    return `${stringSlice(path, 0, MAX_PATH / 2 - 1)}…${stringSlice(path, end, path.length)}`;
  }

  /** What errors call the result of a function, which may have no name of its own. */
  const resultOf = (label) => (label === '' ? 'result' : `${label}: result`);

  /** A value that its declared type does not allow. Never leaves the glue. */
  class Refusal {
    #path = '';
    #expected;
    #got;
    #errorName;

    constructor(expected, got, errorName) {
      this.#expected = expected;
      this.#got = got;
      this.#errorName = errorName;
    }

    static is(e) {
      return typeof e === 'object' && e !== null && #path in e;
    }

    static extend(refusal, step) {
      refusal.#path = joined(step, refusal.#path);
      return refusal;
    }

    static toError(refusal, subject) {
      const message =
        `${subject}${refusal.#path} must be ${refusal.#expected}, got ${refusal.#got}`;
      const Class = classes[refusal.#errorName];
      if (Class !== undefined) return new Class(message);
      const error = new Error(message);
      put(error, 'name', refusal.#errorName);
      return error;
    }
  }

  // Tells the class of objects; kinds.js puts it here.
  const telling = {__proto__: null, brandOf: undefined};

  /**
   * What an error says of a value that came instead of another: its kind, not its content. Objects
   * of built-in classes have the name of their class.
   */
  function kindOf(v) {
    if (v === null) return 'null';
    if (typeof v !== 'object') return typeof v;
    const brand = telling.brandOf(v);
    if (brand === 'Array') return 'array';
    return brand === 'Object' || brand === 'Proxy' ? 'object' : brand;
  }

  function shown(v) {
    if (typeof v === 'string') {
      return v.length > 40 ? `'${stringSlice(v, 0, 40)}…'` : `'${v}'`;
    }
    if (typeof v === 'number' && v === 0 && 1 / v < 0) return '-0';
    if (typeof v === 'bigint') return v < HUGE && v > -HUGE ? `${v}n` : 'a bigint of many digits';
    return typeof v === 'number' || typeof v === 'boolean' ? String(v) : kindOf(v);
  }

  function refuse(expected, v) {
    throw new Refusal(expected, kindOf(v), 'TypeError');
  }

  /** Refuses what is described in words. */
  function refuseOther(expected, got) {
    throw new Refusal(expected, got, 'TypeError');
  }

  function refuseValue(expected, v) {
    throw new Refusal(expected, shown(v), 'TypeError');
  }

  function refuseRange(expected, v) {
    throw new Refusal(expected, typeof v === 'string' ? v : shown(v), 'RangeError');
  }

  function refuseClone(what) {
    throw new Refusal('data that can be copied', what, 'DataCloneError');
  }

  /** Exceptions of Java are foreign objects, which cannot be keys of a WeakMap. */
  function isForeign(e) {
    if ((typeof e !== 'object' && typeof e !== 'function') || e === null) return false;
    try {
      weakMapSet(foreignProbe, e, true);
      return false;
    } catch {
      return true;
    }
  }

  function makeError(c, makers) {
    const className = c.a[c.i++];
    const name = c.a[c.i++];
    const Class = classes[className];
    const error = new (Class ?? Error)(c.a[c.i++]);
    if (name !== className || Class === undefined) put(error, 'name', name);
    const index = c.a[c.i++];
    if (index >= 0) makers[index](error, c);
    if (c.a[c.i++]) put(error, 'cause', makeError(c, makers));
    return error;
  }

  function put(error, key, value) {
    defineProperty(error, key, {
      __proto__: null,
      value,
      writable: true,
      enumerable: false,
      configurable: true,
    });
  }

  function overflow() {
    return new RangeError('Maximum call stack size exceeded');
  }

  /** A cursor at the start of a tape. */
  const open = (tape) => ({a: tape, i: 0, parts: null});

  /** What Java says of a failure: of a value it refused, or of a call. */
  function failureOf(tape, makers) {
    const c = open(tape);
    c.i = 1;
    return c.a[0] === 'refusal' ? new Refusal(c.a[1], c.a[2], c.a[3]) : makeError(c, makers);
  }

  /** What was caught as something of this world: a refusal, or an error. */
  function own(e, makers) {
    if (!isForeign(e)) return e;
    try {
      const tape = host.failure();
      if (tape !== null) return failureOf(tape, makers);
    } catch {
      // Fall through: the stack did not suffice to learn more.
    }
    return overflow();
  }

  /** Adds a step to the path of a refusal; anything else stays as it is. */
  function within(e, step) {
    const mine = own(e, null);
    return Refusal.is(mine) ? Refusal.extend(mine, step) : mine;
  }

  /** Reads a value that its place did not accept at once; a refusal names the step to it. */
  function readAt(step, read, v) {
    try {
      return read(v);
    } catch (e) {
      throw within(e, step);
    }
  }

  /** The error of a call from a script. `step` is empty once the arguments are read. */
  function fail(e, site, step, makers) {
    const mine = own(e, makers);
    return Refusal.is(mine) ? Refusal.toError(Refusal.extend(mine, step), site) : mine;
  }

  function text(value, fallback) {
    return typeof value === 'string' ? stringSlice(value, 0, MAX_TEXT) : fallback;
  }

  /** Reads a property of a script's error; whatever that does, it gives text. */
  function property(e, key, fallback) {
    try {
      return text(e[key], fallback);
    } catch {
      return fallback;
    }
  }

  /** Whether a thrown value is of a class of errors; a proxy may refuse to tell. */
  function isOf(Class, e) {
    try {
      return isPrototypeOf(Class.prototype, e);
    } catch {
      return false;
    }
  }

  function classOf(e) {
    if (isOf(TypeError, e)) return 'TypeError';
    if (isOf(RangeError, e)) return 'RangeError';
    if (isOf(classes.SyntaxError, e)) return 'SyntaxError';
    if (isOf(classes.ReferenceError, e)) return 'ReferenceError';
    if (isOf(classes.URIError, e)) return 'URIError';
    if (isOf(classes.EvalError, e)) return 'EvalError';
    return 'Error';
  }

  function thrownText(e) {
    if (typeof e === 'symbol') return text($.symbolToString(e), '');
    if (typeof e === 'bigint' && (e >= HUGE || e <= -HUGE)) return shown(e);
    if ((typeof e === 'object' && e !== null) || typeof e === 'function') {
      return `a thrown ${kindOf(e)}`;
    }
    return text(String(e), '');
  }

  /** What of an error crosses, each part read once. */
  function errorParts(e) {
    const className = classOf(e);
    let cause;
    try {
      cause = e.cause;
    } catch {
      cause = undefined;
    }
    return {
      className,
      name: property(e, 'name', className),
      message: property(e, 'message', ''),
      stack: property(e, 'stack', ''),
      cause,
    };
  }

  /** Describes anything that was thrown to Java, as text. */
  function describe(e, depth) {
    if (typeof e !== 'object' || e === null || !isOf(Error, e)) {
      return host.error('Error', 'Error', thrownText(e), '', null);
    }
    const {className, name, message, stack, cause} = errorParts(e);
    const hasCause = cause !== undefined && depth < MAX_CAUSES;
    const inner = hasCause ? describe(cause, depth + 1) : null;
    return host.error(className, name, message, stack, inner);
  }

  /** Leaves a description of an error that goes to Java; returns what to throw. */
  function thrown(e, site) {
    const mine = fail(e, site, '', null);
    try {
      host.thrown(describe(mine, 0));
    } catch {
      // Java falls back to what the engine tells it.
    }
    // The engine writes the digits of what is thrown to Java, however many there are.
    return typeof mine === 'bigint' ? 'a bigint' : mine;
  }

  return {
    __proto__: null,
    ...$,
    describe,
    errorParts,
    fail,
    failureOf,
    joined,
    kindOf,
    makeError,
    open,
    own,
    put,
    readAt,
    refuse,
    refuseClone,
    refuseOther,
    refuseRange,
    refuseValue,
    resultOf,
    shown,
    telling,
    thrown,
    within,
  };
})
