// What https://webidl.spec.whatwg.org asks of the classes that a world has beyond ECMAScript: how
// arguments are converted, and what a class shows of itself. User code runs where the standard runs
// it, in its order; what it throws goes through.
(($) => {
  'use strict';
  const {apply, arrayBufferByteLength, arrayBufferDetached, arrayBufferResizable} = $;
  const {bigintAsIntN, BigInt, dataViewBuffer, dataViewByteLength, dataViewByteOffset} = $;
  const {defineProperty, errors, getOwnPropertyDescriptor, isView, Number, ownKeys} = $;
  const {sharedArrayBufferByteLength, Symbol, takeElements, typedArrayBuffer} = $;
  const {typedArrayByteLength, typedArrayByteOffset, typedArrayTag} = $;
  const {TypeError} = errors;
  const MAX = Number.MAX_SAFE_INTEGER;

  const isObject = (v) => (typeof v === 'object' && v !== null) || typeof v === 'function';

  function refused(what, expected) {
    return new TypeError(`${what} must be ${expected}`);
  }

  /** `ToString`; a symbol is a TypeError. */
  const toText = (v) => `${v}`;

  const finite = (n) => n - n === 0;

  const truncated = (n) => n - (n % 1) + 0;

  /** `[Clamp] long long`: to the nearest integer, to the even one of two. */
  function toClamped(v) {
    const n = +v;
    if (n !== n) return 0;
    if (n >= MAX || n <= -MAX) return n > 0 ? MAX : -MAX;
    const whole = truncated(n);
    const rest = n - whole;
    const size = rest < 0 ? -rest : rest;
    const away = size > 0.5 || (size === 0.5 && whole % 2 !== 0);
    return away ? whole + (rest < 0 ? -1 : 1) : whole;
  }

  /** `long long`, which is cut to 64 bits. */
  function toInt64(v) {
    const n = +v;
    return finite(n) ? Number(bigintAsIntN(64, BigInt(truncated(n)))) : 0;
  }

  /** `[EnforceRange]` of an integer type whose limits are these. */
  function toInteger(v, min, max, what) {
    const n = +v;
    const whole = finite(n) ? truncated(n) : n;
    if (!finite(n) || whole < min || whole > max) {
      throw refused(what, `an integer from ${min} to ${max}`);
    }
    return whole;
  }

  /** `double`. */
  function toDouble(v, what) {
    const n = +v;
    if (!finite(n)) throw refused(what, 'a finite number');
    return n;
  }

  /** A dictionary to read members from; null when all of them are missing. */
  function toDictionary(v, what) {
    if (v === undefined || v === null) return null;
    if (!isObject(v)) throw refused(what, 'an object');
    return v;
  }

  /** `sequence<T>`: hands over each element as soon as it is there. */
  function eachOf(v, what, take) {
    const iterate = isObject(v) ? v[Symbol.iterator] : undefined;
    if (typeof iterate !== 'function') throw refused(what, 'a sequence');
    const iterator = apply(iterate, v, []);
    if (!isObject(iterator)) throw refused(`the iterator of ${what}`, 'an object');
    const next = iterator.next;
    for (;;) {
      const result = apply(next, iterator, []);
      if (!isObject(result)) throw refused(`what the iterator of ${what} gives`, 'an object');
      if (result.done) return;
      takeElements(1);
      take(result.value);
    }
  }

  function passes(check, v) {
    try {
      check(v);
      return true;
    } catch {
      return false;
    }
  }

  const isBuffer = (v) => isObject(v) && passes(arrayBufferByteLength, v);
  const isShared = (v) => isObject(v) && passes(sharedArrayBufferByteLength, v);
  const isDataView = (v) => typedArrayTag(v) === undefined;
  const bufferOf = (v) =>
    isView(v) ? (isDataView(v) ? dataViewBuffer(v) : typedArrayBuffer(v)) : v;

  /** `BufferSource`, of memory that is neither shared nor resizable; anything else is false. */
  function isBufferSource(v, what) {
    if (!isView(v) && !isBuffer(v)) return false;
    const buffer = bufferOf(v);
    if (isShared(buffer)) throw refused(what, 'bytes that are not shared');
    if (arrayBufferResizable(buffer)) throw refused(what, 'bytes of a fixed length');
    return true;
  }

  /** Where the bytes of a buffer source are now; none are left of one that is detached. */
  function placeOf(v) {
    const buffer = bufferOf(v);
    if (arrayBufferDetached(buffer)) return {buffer, offset: 0, length: 0};
    if (!isView(v)) return {buffer, offset: 0, length: arrayBufferByteLength(v)};
    return isDataView(v)
      ? {buffer, offset: dataViewByteOffset(v), length: dataViewByteLength(v)}
      : {buffer, offset: typedArrayByteOffset(v), length: typedArrayByteLength(v)};
  }

  /**
   * Makes a class look as WebIDL has it: its members can be enumerated, it has a tag, and `length`
   * counts the arguments that it requires.
   */
  function finishClass(Class, name, length) {
    const {prototype} = Class;
    defineProperty(Class, 'length', {__proto__: null, value: length});
    const keys = ownKeys(prototype);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 'constructor') continue;
      const property = getOwnPropertyDescriptor(prototype, keys[i]);
      defineProperty(prototype, keys[i], {__proto__: null, ...property, enumerable: true});
    }
    defineProperty(prototype, Symbol.toStringTag, {
      __proto__: null,
      value: name,
      configurable: true,
    });
  }

  const conversions = {toClamped, toDictionary, toDouble, toInt64, toInteger, toText};
  const others = {eachOf, finishClass, isBufferSource, placeOf, refused};
  return {__proto__: null, ...$, ...conversions, ...others};
})
