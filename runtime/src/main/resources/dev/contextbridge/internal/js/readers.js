// Checks and reads a script's values of declared types. Each returns what the Java side takes.
//
// No `return` stands inside a `try` on a hot path: the engine's interpreter leaves it by an exception
// of its own, which costs more than the rest.
(($, host) => {
  'use strict';
  const {arrayBufferByteLength, arrayBufferDetached, bigintAsIntN, BigInt, create} = $;
  const {dateGetTime, enterTransfer, errors, indexOf, isArray, isPrototypeOf} = $;
  const {isSafeInteger, keyOf, keys, reading, refuse, refuseOther, refuseRange} = $;
  const {refuseValue, SHORT_STRING, takeBytes, takeElements, taken, takeText} = $;
  const {typedArrayAt, typedArrayBuffer, typedArrayByteLength, typedArrayByteOffset} = $;
  const {typedArrayTag, within} = $;
  const SHORT_BIGINT = 2n ** BigInt(8 * SHORT_STRING);
  // What a format has to be read from; reading long digits takes more than their length in time.
  const MAX_TEXT = 10_000;

  function string(v) {
    if (typeof v !== 'string') refuse('a string', v);
    takeText(v);
    return v;
  }

  function char(v) {
    if (typeof v !== 'string') refuse('a string of length 1', v);
    if (v.length !== 1) refuseValue('a string of length 1', v);
    return v;
  }

  function boolean(v) {
    if (typeof v !== 'boolean') refuse('a boolean', v);
    return v;
  }

  function number(v) {
    if (typeof v !== 'number') refuse('a number', v);
    return v;
  }

  function refuseInteger(v, range) {
    if (typeof v !== 'number') refuse('a number', v);
    refuseValue(`an integer from ${range}`, v);
  }

  function int8(v) {
    if (typeof v !== 'number' || v !== (v << 24) >> 24) refuseInteger(v, '-128 to 127');
    return v | 0;
  }

  function int16(v) {
    if (typeof v !== 'number' || v !== (v << 16) >> 16) refuseInteger(v, '-32768 to 32767');
    return v | 0;
  }

  function int32(v) {
    if (typeof v !== 'number' || v !== (v | 0)) refuseInteger(v, '-2147483648 to 2147483647');
    return v | 0;
  }

  function safeInteger(v) {
    if (typeof v !== 'number') refuse('a safe integer', v);
    if (!isSafeInteger(v)) refuseValue('a safe integer', v);
    return v;
  }

  function bigint(v) {
    if (typeof v !== 'bigint') refuse('a bigint', v);
    if (bigintAsIntN(64, v) !== v) refuseRange('a bigint of 64 bits', v);
    return v;
  }

  function bigintOrNumber(v) {
    if (typeof v !== 'number') return bigint(v);
    if (!isSafeInteger(v)) refuseValue('a bigint or a safe integer', v);
    return BigInt(v);
  }

  /** A bigint of any size. */
  function bigInteger(v) {
    if (typeof v !== 'bigint') refuse('a bigint', v);
    takeBigint(v);
    return host.bigInteger(v);
  }

  function takeBigint(v) {
    if (v >= SHORT_BIGINT || v <= -SHORT_BIGINT) takeBytes(host.bigintBytes(v));
  }

  function bigIntegerOrNumber(v) {
    if (typeof v !== 'number') return bigInteger(v);
    if (!isSafeInteger(v)) refuseValue('a bigint or a safe integer', v);
    return host.bigInteger(BigInt(v));
  }

  /** Turns the TypeError of a failed brand check into a refusal. */
  function brandFailed(e, expected, v) {
    if (isPrototypeOf(errors.TypeError.prototype, e)) refuse(expected, v);
    throw e;
  }

  function date(v) {
    let time;
    try {
      time = dateGetTime(v);
    } catch (e) {
      brandFailed(e, 'a Date', v);
    }
    if (time !== time) refuseValue('a valid Date', time);
    return time;
  }

  function byteLength(v, expected) {
    let length;
    try {
      length = arrayBufferByteLength(v);
    } catch (e) {
      brandFailed(e, expected, v);
    }
    if (arrayBufferDetached(v)) refuse(`${expected} that is not detached`, v);
    return length;
  }

  /** A view beyond the end of its buffer, which may have shrunk, has the length of an empty one. */
  function checkInBounds(v, expected) {
    try {
      typedArrayAt(v, 0);
    } catch {
      refuseOther(`${expected} within its buffer`, 'one beyond its end');
    }
  }

  /** A reader of typed arrays of one type. */
  function viewReader(tag, article) {
    const expected = `${article} ${tag}`;
    const overBuffer = `${expected} over an ArrayBuffer`;
    return (v) => {
      if (typedArrayTag(v) !== tag) refuse(expected, v);
      const buffer = typedArrayBuffer(v);
      byteLength(buffer, overBuffer);
      const length = typedArrayByteLength(v);
      if (length === 0) checkInBounds(v, expected);
      takeBytes(length);
      return tag === 'Uint8Array'
        ? host.bytes(buffer, typedArrayByteOffset(v), length)
        : host.numbers(tag, buffer, typedArrayByteOffset(v), length);
    };
  }

  const bytes = viewReader('Uint8Array', 'a');

  function buffer(v) {
    const length = byteLength(v, 'an ArrayBuffer');
    takeBytes(length);
    return host.bytes(v, 0, length);
  }

  /** A reader of an enum: JavaScript's names to Java's. */
  function enumeration(names) {
    const constants = create(null);
    let list = '';
    for (let i = 0; i < names.length; i += 2) {
      constants[names[i]] = names[i + 1];
      list += (i === 0 ? "'" : ", '") + names[i] + "'";
    }
    const expected = `one of ${list}`;
    return (v) => {
      if (typeof v !== 'string') refuse(expected, v);
      const name = constants[v];
      if (name === undefined) refuseValue(expected, v);
      return name;
    };
  }

  /** A reader of text in the format of a Java type, which Java reads. */
  function textType(type, expected) {
    return (v) => {
      if (typeof v !== 'string') refuse(expected, v);
      if (v.length > MAX_TEXT) refuseRange(`text of at most ${MAX_TEXT} characters`, v.length);
      const ref = host.text(type, string(v));
      if (ref === null) refuseValue(expected, v);
      return ref;
    };
  }

  /** Checks that a record's fields can be read. */
  function object(v) {
    if ((typeof v !== 'object' && typeof v !== 'function') || v === null) refuse('an object', v);
  }

  function checkArray(v) {
    let is = false;
    try {
      is = isArray(v);
    } catch (e) {
      brandFailed(e, 'an array', v); // a proxy that was revoked
    }
    if (!is) refuse('an array', v);
  }

  function list(v, add) {
    checkArray(v);
    const length = v.length;
    if (length !== length >>> 0) refuseValue('an array with a valid length', length);
    const {whole} = reading;
    const up = whole === null ? null : whole.step;
    let i = -1;
    let ref;
    enterTransfer();
    try {
      takeElements(length);
      const items = host.items(length);
      if (up !== null && length > 0) whole.step = {up, at: indexOf, items, depth: up.depth};
      for (i = 0; i < length; i++) add(items, v[i]);
      i = -1;
      ref = items.end();
    } catch (e) {
      throw within(e, i < 0 ? '' : `[${i}]`);
    } finally {
      taken.nesting--;
      if (up !== null) whole.step = up;
    }
    return ref;
  }

  function map(v, add) {
    if (typeof v !== 'object' || v === null || isArray(v)) refuse('an object', v);
    const {whole} = reading;
    const up = whole === null ? null : whole.step;
    let step = '';
    let ref;
    enterTransfer();
    try {
      const names = keys(v);
      takeElements(names.length);
      const items = host.items(names.length * 2);
      if (up !== null) whole.step = {up, at: keyOf, items, depth: up.depth};
      for (let i = 0; i < names.length; i++) {
        step = `[${names[i]}]`;
        items.string(string(names[i]));
        add(items, v[names[i]]);
      }
      step = '';
      ref = items.end();
    } catch (e) {
      throw within(e, step);
    } finally {
      taken.nesting--;
      if (up !== null) whole.step = up;
    }
    return ref;
  }

  return {
    __proto__: null,
    ...$,
    bigInteger,
    bigIntegerOrNumber,
    bigint,
    bigintOrNumber,
    boolean,
    brandFailed,
    buffer,
    bytes,
    char,
    date,
    enumeration,
    int16,
    int32,
    int8,
    list,
    map,
    number,
    object,
    readBigInt64Array: viewReader('BigInt64Array', 'a'),
    readFloat32Array: viewReader('Float32Array', 'a'),
    readFloat64Array: viewReader('Float64Array', 'a'),
    readInt16Array: viewReader('Int16Array', 'an'),
    readInt32Array: viewReader('Int32Array', 'an'),
    safeInteger,
    string,
    takeBigint,
    textType,
  };
})
