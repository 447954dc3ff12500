export {};

const shorts = new Int16Array([0, -32768, 32767]);
const ints = new Int32Array([0, -2147483648, 2147483647]);
const longs = new BigInt64Array([0n, -(2n ** 63n), 2n ** 63n - 1n]);
const floats = new Float32Array([0.5, -0, NaN, Infinity, Math.fround(0.1)]);
const doubles = new Float64Array([0.1, -0, NaN, -Infinity, 5e-324]);
same(typed.echoShorts(shorts), shorts);
same(typed.echoInts(ints), ints);
same(typed.echoLongs(longs), longs);
same(typed.echoFloats(floats), floats);
same(typed.echoDoubles(doubles), doubles);
same(typed.echoDoubles(new Float64Array()), new Float64Array());
same(typed.lists([ints, new Int32Array([7])]), [ints, new Int32Array([7])]);
same(typed.boxs({ value: doubles }), { value: doubles });
same(typed.maps({ key: longs }), { key: longs });
eventually(async () => same(await typed.laters(Promise.resolve(floats)), floats));
same(typed.calls((each) => each, shorts), shorts);
same(typed.functions()(doubles), doubles);
same(typed.nullables(null), null);
same(typed.nullables(doubles), doubles);
same(typed.optionals(undefined), undefined);
same(typed.optionals(ints), ints);

const result: Float64Array<ArrayBuffer> = typed.echoDoubles(doubles);
same(result.buffer instanceof ArrayBuffer, true);
result[0] = 7;
same(doubles[0], 0.1);
same(typed.echoInts(new Int32Array([1, 2, 3, 4]).subarray(1, 3)), new Int32Array([2, 3]));

// @ts-expect-error
throws(() => typed.echoShorts([1]), "TypeError: typed.echoShorts: parameter 'value' must be an Int16Array, got array");
// @ts-expect-error
throws(() => typed.echoShorts(new Uint8Array(8)), "TypeError: typed.echoShorts: parameter 'value' must be an Int16Array, got Uint8Array");
// @ts-expect-error
throws(() => typed.echoInts([1]), "TypeError: typed.echoInts: parameter 'value' must be an Int32Array, got array");
// @ts-expect-error
throws(() => typed.echoInts(new Uint8Array(8)), "TypeError: typed.echoInts: parameter 'value' must be an Int32Array, got Uint8Array");
// @ts-expect-error
throws(() => typed.echoLongs([1]), "TypeError: typed.echoLongs: parameter 'value' must be a BigInt64Array, got array");
// @ts-expect-error
throws(() => typed.echoLongs(new Uint8Array(8)), "TypeError: typed.echoLongs: parameter 'value' must be a BigInt64Array, got Uint8Array");
// @ts-expect-error
throws(() => typed.echoFloats([1]), "TypeError: typed.echoFloats: parameter 'value' must be a Float32Array, got array");
// @ts-expect-error
throws(() => typed.echoFloats(new Uint8Array(8)), "TypeError: typed.echoFloats: parameter 'value' must be a Float32Array, got Uint8Array");
// @ts-expect-error
throws(() => typed.echoDoubles([1]), "TypeError: typed.echoDoubles: parameter 'value' must be a Float64Array, got array");
// @ts-expect-error
throws(() => typed.echoDoubles(new Uint8Array(8)), "TypeError: typed.echoDoubles: parameter 'value' must be a Float64Array, got Uint8Array");
// @ts-expect-error
throws(() => typed.echoDoubles(new Float32Array(1)), "TypeError: typed.echoDoubles: parameter 'value' must be a Float64Array, got Float32Array");
// @ts-expect-error
throws(() => typed.echoDoubles(null), "TypeError: typed.echoDoubles: parameter 'value' must be a Float64Array, got null");
// @ts-expect-error
throws(() => typed.lists([ints, shorts]), "TypeError: typed.lists: parameter 'value'[1] must be an Int32Array, got Int16Array");
// @ts-expect-error
throws(() => typed.boxs({ value: floats }), "TypeError: typed.boxs: parameter 'value'.value must be a Float64Array, got Float32Array");
// @ts-expect-error
throws(() => typed.calls(() => ints, shorts), "TypeError: typed.calls: result of 'function' must be an Int16Array, got Int32Array");
const detached = new Float64Array(2);
structuredClone(detached, { transfer: [detached.buffer] });
throws(() => typed.echoDoubles(detached), "TypeError: typed.echoDoubles: parameter 'value' must be a Float64Array over an ArrayBuffer that is not detached, got ArrayBuffer");
