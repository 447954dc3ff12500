export {};

const goodBuffer: readonly ArrayBuffer[] = [new ArrayBuffer(0), new Uint8Array([0, 127, 128, 255]).buffer];
for (const value of goodBuffer) {
  same(buffers.echoBuffer(value), value);
  same(buffers.listBuffer([value, value]), [value, value]);
  same(buffers.boxBuffer({ value }), { value });
  same(buffers.mapBuffer({ key: value }), { key: value });
  same(buffers.callBuffer((each) => each, value), value);
  same(buffers.functionBuffer()(value), value);
  eventually(async () => same(await buffers.laterBuffer(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => buffers.echoBuffer([1, 2]), "TypeError: buffers.echoBuffer: parameter 'value' must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.listBuffer([new ArrayBuffer(0), [1, 2]]), "TypeError: buffers.listBuffer: parameter 'value'[1] must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.boxBuffer({ value: [1, 2] }), "TypeError: buffers.boxBuffer: parameter 'value'.value must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.mapBuffer({ key: [1, 2] }), "TypeError: buffers.mapBuffer: parameter 'value'[key] must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.callBuffer(() => [1, 2], new ArrayBuffer(0)), "TypeError: buffers.callBuffer: result of 'function' must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.functionBuffer()([1, 2]), "TypeError: buffers: function 'apply': parameter 'value' must be an ArrayBuffer, got array");
// @ts-expect-error
rejects(() => buffers.laterBuffer(Promise.resolve([1, 2])), "TypeError: buffers.laterBuffer: result of 'value' must be an ArrayBuffer, got array");
// @ts-expect-error
throws(() => buffers.echoBuffer("text"), "TypeError: buffers.echoBuffer: parameter 'value' must be an ArrayBuffer, got string");
// @ts-expect-error
throws(() => buffers.echoBuffer(null), "TypeError: buffers.echoBuffer: parameter 'value' must be an ArrayBuffer, got null");
same(buffers.middle(), new Uint8Array([7, 0]).buffer);
// @ts-expect-error
throws(() => buffers.echoBuffer(new Uint8Array(1).subarray(0)), "TypeError: buffers.echoBuffer: parameter 'value' must be an ArrayBuffer, got Uint8Array");
