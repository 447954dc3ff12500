export {};

const goodList: readonly (readonly string[])[] = [[], ["a", "b"]];
for (const value of goodList) {
  same(lists.echoList(value), value);
  same(lists.listList([value, value]), [value, value]);
  same(lists.boxList({ value }), { value });
  same(lists.mapList({ key: value }), { key: value });
  same(lists.callList((each) => each, value), value);
  same(lists.functionList()(value), value);
  eventually(async () => same(await lists.laterList(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => lists.echoList("text"), "TypeError: lists.echoList: parameter 'value' must be an array, got string");
// @ts-expect-error
throws(() => lists.listList([[], "text"]), "TypeError: lists.listList: parameter 'value'[1] must be an array, got string");
// @ts-expect-error
throws(() => lists.boxList({ value: "text" }), "TypeError: lists.boxList: parameter 'value'.value must be an array, got string");
// @ts-expect-error
throws(() => lists.mapList({ key: "text" }), "TypeError: lists.mapList: parameter 'value'[key] must be an array, got string");
// @ts-expect-error
throws(() => lists.callList(() => "text", []), "TypeError: lists.callList: result of 'function' must be an array, got string");
// @ts-expect-error
throws(() => lists.functionList()("text"), "TypeError: lists: function 'apply': parameter 'value' must be an array, got string");
// @ts-expect-error
rejects(() => lists.laterList(Promise.resolve("text")), "TypeError: lists.laterList: result of 'value' must be an array, got string");
// @ts-expect-error
throws(() => lists.echoList([1]), "TypeError: lists.echoList: parameter 'value'[0] must be a string, got number");
// @ts-expect-error
throws(() => lists.echoList(["a", null]), "TypeError: lists.echoList: parameter 'value'[1] must be a string, got null");
// @ts-expect-error
throws(() => lists.echoList(null), "TypeError: lists.echoList: parameter 'value' must be an array, got null");
// @ts-expect-error
throws(() => lists.echoList({ length: 0 }), "TypeError: lists.echoList: parameter 'value' must be an array, got object");
// @ts-expect-error
throws(() => lists.echoList(new Set(["a"])), "TypeError: lists.echoList: parameter 'value' must be an array, got Set");

const goodNested: readonly (readonly (readonly boolean[])[])[] = [[], [[], [true, false]]];
for (const value of goodNested) {
  same(lists.echoNested(value), value);
  same(lists.listNested([value, value]), [value, value]);
  same(lists.boxNested({ value }), { value });
  same(lists.mapNested({ key: value }), { key: value });
  same(lists.callNested((each) => each, value), value);
  same(lists.functionNested()(value), value);
  eventually(async () => same(await lists.laterNested(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => lists.echoNested([[], [true, 0]]), "TypeError: lists.echoNested: parameter 'value'[1][1] must be a boolean, got number");
// @ts-expect-error
throws(() => lists.listNested([[], [[], [true, 0]]]), "TypeError: lists.listNested: parameter 'value'[1][1][1] must be a boolean, got number");
// @ts-expect-error
throws(() => lists.boxNested({ value: [[], [true, 0]] }), "TypeError: lists.boxNested: parameter 'value'.value[1][1] must be a boolean, got number");
// @ts-expect-error
throws(() => lists.mapNested({ key: [[], [true, 0]] }), "TypeError: lists.mapNested: parameter 'value'[key][1][1] must be a boolean, got number");
// @ts-expect-error
throws(() => lists.callNested(() => [[], [true, 0]], []), "TypeError: lists.callNested: result of 'function'[1][1] must be a boolean, got number");
// @ts-expect-error
throws(() => lists.functionNested()([[], [true, 0]]), "TypeError: lists: function 'apply': parameter 'value'[1][1] must be a boolean, got number");
// @ts-expect-error
rejects(() => lists.laterNested(Promise.resolve([[], [true, 0]])), "TypeError: lists.laterNested: result of 'value'[1][1] must be a boolean, got number");
throws(() => lists.echoList(new Array<string>(2)), "TypeError: lists.echoList: parameter 'value'[0] must be a string, got undefined");
