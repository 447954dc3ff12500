export {};

const goodBytes: readonly Uint8Array<ArrayBuffer>[] = [new Uint8Array(), new Uint8Array([0, 127, 128, 255])];
for (const value of goodBytes) {
  same(bytes.echoBytes(value), value);
  same(bytes.listBytes([value, value]), [value, value]);
  same(bytes.boxBytes({ value }), { value });
  same(bytes.mapBytes({ key: value }), { key: value });
  same(bytes.callBytes((each) => each, value), value);
  same(bytes.functionBytes()(value), value);
  eventually(async () => same(await bytes.laterBytes(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => bytes.echoBytes([1, 2]), "TypeError: bytes.echoBytes: parameter 'value' must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.listBytes([new Uint8Array(), [1, 2]]), "TypeError: bytes.listBytes: parameter 'value'[1] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.boxBytes({ value: [1, 2] }), "TypeError: bytes.boxBytes: parameter 'value'.value must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.mapBytes({ key: [1, 2] }), "TypeError: bytes.mapBytes: parameter 'value'[key] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.callBytes(() => [1, 2], new Uint8Array()), "TypeError: bytes.callBytes: result of 'function' must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.functionBytes()([1, 2]), "TypeError: bytes: function 'apply': parameter 'value' must be a Uint8Array, got array");
// @ts-expect-error
rejects(() => bytes.laterBytes(Promise.resolve([1, 2])), "TypeError: bytes.laterBytes: result of 'value' must be a Uint8Array, got array");
// @ts-expect-error
throws(() => bytes.echoBytes("text"), "TypeError: bytes.echoBytes: parameter 'value' must be a Uint8Array, got string");
// @ts-expect-error
throws(() => bytes.echoBytes(new ArrayBuffer(1)), "TypeError: bytes.echoBytes: parameter 'value' must be a Uint8Array, got ArrayBuffer");
// @ts-expect-error
throws(() => bytes.echoBytes(null), "TypeError: bytes.echoBytes: parameter 'value' must be a Uint8Array, got null");
// @ts-expect-error
throws(() => bytes.echoBytes(new DataView(new ArrayBuffer(1))), "TypeError: bytes.echoBytes: parameter 'value' must be a Uint8Array, got DataView");
const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
same(bytes.echoBytes(part), new Uint8Array([2, 3]));
const own = new Uint8Array([1]);
const copy = bytes.echoBytes(own);
own[0] = 2;
same(copy[0], 1);
