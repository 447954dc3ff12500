export {};

const goodCollection: readonly (readonly number[])[] = [[1, 2]];
for (const value of goodCollection) {
  same(collections.echoCollection(value), value);
  same(collections.listCollection([value, value]), [value, value]);
  same(collections.boxCollection({ value }), { value });
  same(collections.mapCollection({ key: value }), { key: value });
  same(collections.callCollection((each) => each, value), value);
  same(collections.functionCollection()(value), value);
  eventually(async () => same(await collections.laterCollection(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => collections.echoCollection([1, "2"]), "TypeError: collections.echoCollection: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => collections.listCollection([[1, 2], [1, "2"]]), "TypeError: collections.listCollection: parameter 'value'[1][1] must be a number, got string");
// @ts-expect-error
throws(() => collections.boxCollection({ value: [1, "2"] }), "TypeError: collections.boxCollection: parameter 'value'.value[1] must be a number, got string");
// @ts-expect-error
throws(() => collections.mapCollection({ key: [1, "2"] }), "TypeError: collections.mapCollection: parameter 'value'[key][1] must be a number, got string");
// @ts-expect-error
throws(() => collections.callCollection(() => [1, "2"], [1, 2]), "TypeError: collections.callCollection: result of 'function'[1] must be a number, got string");
// @ts-expect-error
throws(() => collections.functionCollection()([1, "2"]), "TypeError: collections: function 'apply': parameter 'value'[1] must be a number, got string");
// @ts-expect-error
rejects(() => collections.laterCollection(Promise.resolve([1, "2"])), "TypeError: collections.laterCollection: result of 'value'[1] must be a number, got string");
