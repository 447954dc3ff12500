import type { Color } from "./enummaps/EnumMapsApi.js";

const few: Partial<Record<Color, number>> = { "sea-green": 2, RED: 1 };
for (const value of [few, {}, { "light blue": -1 }]) {
  same(sizes.echo(value), value);
  same(sizes.list([value, few]), [value, few]);
  same(sizes.box({ value }), { value });
  same(sizes.map({ key: value }), { key: value });
  same(sizes.call((each) => each, value), value);
  same(sizes.function()(value), value);
  eventually(async () => same(await sizes.later(Promise.resolve(value)), value));
}
same(sizes.nullable({ MONDAY: null, TUESDAY: "b" }), { MONDAY: null, TUESDAY: "b" });
same(sizes.nullable(), null);
same(sizes.optional({ TUESDAY: ["a"] }), { TUESDAY: ["a"] });
same(sizes.optional(), undefined);

// In their order, and without what is undefined, inherited or not enumerable.
same(sizes.inOrder({ "light blue": 1, RED: 2 }), ["light blue", "RED"]);
same(sizes.echo({ RED: undefined, "sea-green": 1 }), { "sea-green": 1 });
class Inherited {
  readonly RED = 1;
  get "light blue"() {
    return 5;
  }
}
same(sizes.echo(new Inherited()), { RED: 1 });
same(sizes.isFixed(few), true);
const copy = sizes.echo(few);
copy.RED = 9;
same(few.RED, 1);
const red: number | undefined = copy.RED;
same(red, 9);

const names = "one of 'RED', 'sea-green', 'light blue', got";
// @ts-expect-error
throws(() => sizes.echo({ BLUE: 1 }), `TypeError: sizes.echo: parameter 'value' key must be ${names} 'BLUE'`);
// @ts-expect-error
throws(() => sizes.echo({ RED: 1, SEA_GREEN: undefined }), `TypeError: sizes.echo: parameter 'value' key must be ${names} 'SEA_GREEN'`);
// @ts-expect-error
throws(() => sizes.echo({ RED: "1" }), "TypeError: sizes.echo: parameter 'value'[RED] must be a number, got string");
// @ts-expect-error
throws(() => sizes.list([{ "sea-green": null }]), "TypeError: sizes.list: parameter 'value'[0][sea-green] must be a number, got null");
// @ts-expect-error
throws(() => sizes.box({ value: { blue: 1 } }), `TypeError: sizes.box: parameter 'value'.value key must be ${names} 'blue'`);
// @ts-expect-error
throws(() => sizes.map({ key: { RED: true } }), "TypeError: sizes.map: parameter 'value'[key][RED] must be a number, got boolean");
// @ts-expect-error
throws(() => sizes.call(() => 1, few), "TypeError: sizes.call: result of 'function' must be an object, got number");
// @ts-expect-error
throws(() => sizes.function()(null), "TypeError: sizes: function 'apply': parameter 'value' must be an object, got null");
// @ts-expect-error
throws(() => sizes.echo([1]), "TypeError: sizes.echo: parameter 'value' must be an object, got array");
// @ts-expect-error
rejects(() => sizes.later(Promise.resolve({ BLUE: 1 })), `TypeError: sizes.later: result of 'value' key must be ${names} 'BLUE'`);
// @ts-expect-error
throws(() => sizes.optional({ MONDAY: [1] }), "TypeError: sizes.optional: parameter 'value'[MONDAY][0] must be a string, got number");

throws(() => sizes.lies(), "TypeError: sizes.lies: result must be an object, got null");
throws(() => sizes.lyingKey(), "TypeError: sizes.lyingKey: result[null] must be an enum constant, got null");
throws(() => sizes.lyingValue(), "TypeError: sizes.lyingValue: result[RED] must be a number, got null");
