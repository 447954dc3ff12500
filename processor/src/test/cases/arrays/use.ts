export {};

const goodArray: readonly (readonly string[])[] = [[], ["a", "b"]];
for (const value of goodArray) {
  same(arrays.echoArray(value), value);
  same(arrays.listArray([value, value]), [value, value]);
  same(arrays.boxArray({ value }), { value });
  same(arrays.mapArray({ key: value }), { key: value });
  same(arrays.callArray((each) => each, value), value);
  same(arrays.functionArray()(value), value);
  eventually(async () => same(await arrays.laterArray(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => arrays.echoArray("text"), "TypeError: arrays.echoArray: parameter 'value' must be an array, got string");
// @ts-expect-error
throws(() => arrays.listArray([[], "text"]), "TypeError: arrays.listArray: parameter 'value'[1] must be an array, got string");
// @ts-expect-error
throws(() => arrays.boxArray({ value: "text" }), "TypeError: arrays.boxArray: parameter 'value'.value must be an array, got string");
// @ts-expect-error
throws(() => arrays.mapArray({ key: "text" }), "TypeError: arrays.mapArray: parameter 'value'[key] must be an array, got string");
// @ts-expect-error
throws(() => arrays.callArray(() => "text", []), "TypeError: arrays.callArray: result of 'function' must be an array, got string");
// @ts-expect-error
throws(() => arrays.functionArray()("text"), "TypeError: arrays: function 'apply': parameter 'value' must be an array, got string");
// @ts-expect-error
rejects(() => arrays.laterArray(Promise.resolve("text")), "TypeError: arrays.laterArray: result of 'value' must be an array, got string");
// @ts-expect-error
throws(() => arrays.echoArray([1]), "TypeError: arrays.echoArray: parameter 'value'[0] must be a string, got number");
// @ts-expect-error
throws(() => arrays.echoArray(["a", null]), "TypeError: arrays.echoArray: parameter 'value'[1] must be a string, got null");
// @ts-expect-error
throws(() => arrays.echoArray(null), "TypeError: arrays.echoArray: parameter 'value' must be an array, got null");

const goodNested: readonly (readonly (readonly number[])[])[] = [[], [[], [1, 2]]];
for (const value of goodNested) {
  same(arrays.echoNested(value), value);
  same(arrays.listNested([value, value]), [value, value]);
  same(arrays.boxNested({ value }), { value });
  same(arrays.mapNested({ key: value }), { key: value });
  same(arrays.callNested((each) => each, value), value);
  same(arrays.functionNested()(value), value);
  eventually(async () => same(await arrays.laterNested(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => arrays.echoNested([[1], [0.5, ""]]), "TypeError: arrays.echoNested: parameter 'value'[1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => arrays.listNested([[], [[1], [0.5, ""]]]), "TypeError: arrays.listNested: parameter 'value'[1][1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => arrays.boxNested({ value: [[1], [0.5, ""]] }), "TypeError: arrays.boxNested: parameter 'value'.value[1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => arrays.mapNested({ key: [[1], [0.5, ""]] }), "TypeError: arrays.mapNested: parameter 'value'[key][1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => arrays.callNested(() => [[1], [0.5, ""]], []), "TypeError: arrays.callNested: result of 'function'[1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => arrays.functionNested()([[1], [0.5, ""]]), "TypeError: arrays: function 'apply': parameter 'value'[1][0] must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
rejects(() => arrays.laterNested(Promise.resolve([[1], [0.5, ""]])), "TypeError: arrays.laterNested: result of 'value'[1][0] must be an integer from -2147483648 to 2147483647, got 0.5");

const goodBoxes: readonly (readonly { readonly value: string }[])[] = [[], [{ value: "a" }]];
for (const value of goodBoxes) {
  same(arrays.echoBoxes(value), value);
  same(arrays.listBoxes([value, value]), [value, value]);
  same(arrays.boxBoxes({ value }), { value });
  same(arrays.mapBoxes({ key: value }), { key: value });
  same(arrays.callBoxes((each) => each, value), value);
  same(arrays.functionBoxes()(value), value);
  eventually(async () => same(await arrays.laterBoxes(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => arrays.echoBoxes([{ value: 1 }]), "TypeError: arrays.echoBoxes: parameter 'value'[0].value must be a string, got number");
// @ts-expect-error
throws(() => arrays.listBoxes([[], [{ value: 1 }]]), "TypeError: arrays.listBoxes: parameter 'value'[1][0].value must be a string, got number");
// @ts-expect-error
throws(() => arrays.boxBoxes({ value: [{ value: 1 }] }), "TypeError: arrays.boxBoxes: parameter 'value'.value[0].value must be a string, got number");
// @ts-expect-error
throws(() => arrays.mapBoxes({ key: [{ value: 1 }] }), "TypeError: arrays.mapBoxes: parameter 'value'[key][0].value must be a string, got number");
// @ts-expect-error
throws(() => arrays.callBoxes(() => [{ value: 1 }], []), "TypeError: arrays.callBoxes: result of 'function'[0].value must be a string, got number");
// @ts-expect-error
throws(() => arrays.functionBoxes()([{ value: 1 }]), "TypeError: arrays: function 'apply': parameter 'value'[0].value must be a string, got number");
// @ts-expect-error
rejects(() => arrays.laterBoxes(Promise.resolve([{ value: 1 }])), "TypeError: arrays.laterBoxes: result of 'value'[0].value must be a string, got number");

const goodLists: readonly (readonly (readonly Uint8Array<ArrayBuffer>[])[])[] = [[], [[new Uint8Array([1])]]];
for (const value of goodLists) {
  same(arrays.echoLists(value), value);
  same(arrays.listLists([value, value]), [value, value]);
  same(arrays.boxLists({ value }), { value });
  same(arrays.mapLists({ key: value }), { key: value });
  same(arrays.callLists((each) => each, value), value);
  same(arrays.functionLists()(value), value);
  eventually(async () => same(await arrays.laterLists(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => arrays.echoLists([[[1]]]), "TypeError: arrays.echoLists: parameter 'value'[0][0] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => arrays.listLists([[], [[[1]]]]), "TypeError: arrays.listLists: parameter 'value'[1][0][0] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => arrays.boxLists({ value: [[[1]]] }), "TypeError: arrays.boxLists: parameter 'value'.value[0][0] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => arrays.mapLists({ key: [[[1]]] }), "TypeError: arrays.mapLists: parameter 'value'[key][0][0] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => arrays.callLists(() => [[[1]]], []), "TypeError: arrays.callLists: result of 'function'[0][0] must be a Uint8Array, got array");
// @ts-expect-error
throws(() => arrays.functionLists()([[[1]]]), "TypeError: arrays: function 'apply': parameter 'value'[0][0] must be a Uint8Array, got array");
// @ts-expect-error
rejects(() => arrays.laterLists(Promise.resolve([[[1]]])), "TypeError: arrays.laterLists: result of 'value'[0][0] must be a Uint8Array, got array");

// Primitives that no typed array holds.
for (const value of [[], [true, false]]) {
  same(arrays.flags(value), value);
  same(arrays.boxFlags({ value }), { value });
  same(arrays.callFlags((each) => each, value), value);
}
for (const value of [[], ["a", "\ud83d"]]) {
  same(arrays.letters(value), value);
  same(arrays.lines([value, value]), [value, value]);
  eventually(async () => same(await arrays.laterLetters(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => arrays.flags([true, 1]), "TypeError: arrays.flags: parameter 'value'[1] must be a boolean, got number");
// @ts-expect-error
throws(() => arrays.flags(new Uint8Array(1)), "TypeError: arrays.flags: parameter 'value' must be an array, got Uint8Array");
// @ts-expect-error
throws(() => arrays.letters("text"), "TypeError: arrays.letters: parameter 'value' must be an array, got string");
throws(() => arrays.lines([["a"], ["bc"]]), "TypeError: arrays.lines: parameter 'value'[1][0] must be a string of length 1, got 'bc'");
throws(() => arrays.lies(), "TypeError: arrays.lies: result must be an array, got null");
