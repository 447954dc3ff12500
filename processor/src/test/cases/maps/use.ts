export {};

const goodMap: readonly Readonly<Record<string, number>>[] = [{}, { a: 1, "": 2, "\uD800": 3, 7: 4 }, JSON.parse('{"__proto__": 1, "constructor": 2, "then": 3}')];
for (const value of goodMap) {
  same(maps.echoMap(value), value);
  same(maps.listMap([value, value]), [value, value]);
  same(maps.boxMap({ value }), { value });
  same(maps.mapMap({ key: value }), { key: value });
  same(maps.callMap((each) => each, value), value);
  same(maps.functionMap()(value), value);
  eventually(async () => same(await maps.laterMap(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => maps.echoMap("text"), "TypeError: maps.echoMap: parameter 'value' must be an object, got string");
// @ts-expect-error
throws(() => maps.listMap([{}, "text"]), "TypeError: maps.listMap: parameter 'value'[1] must be an object, got string");
// @ts-expect-error
throws(() => maps.boxMap({ value: "text" }), "TypeError: maps.boxMap: parameter 'value'.value must be an object, got string");
// @ts-expect-error
throws(() => maps.mapMap({ key: "text" }), "TypeError: maps.mapMap: parameter 'value'[key] must be an object, got string");
// @ts-expect-error
throws(() => maps.callMap(() => "text", {}), "TypeError: maps.callMap: result of 'function' must be an object, got string");
// @ts-expect-error
throws(() => maps.functionMap()("text"), "TypeError: maps: function 'apply': parameter 'value' must be an object, got string");
// @ts-expect-error
rejects(() => maps.laterMap(Promise.resolve("text")), "TypeError: maps.laterMap: result of 'value' must be an object, got string");
// @ts-expect-error
throws(() => maps.echoMap(null), "TypeError: maps.echoMap: parameter 'value' must be an object, got null");
// @ts-expect-error
throws(() => maps.echoMap({ a: "1" }), "TypeError: maps.echoMap: parameter 'value'[a] must be a number, got string");
// @ts-expect-error
throws(() => maps.echoMap(() => 1), "TypeError: maps.echoMap: parameter 'value' must be an object, got function");
// @ts-expect-error
throws(() => maps.echoMap({ a: undefined }), "TypeError: maps.echoMap: parameter 'value'[a] must be a number, got undefined");
class Named {
  own = 1;
  get inherited(): number {
    return 2;
  }
}
same(maps.echoMap({ ...new Named() }), { own: 1 });
