export {};

for (const value of [new Date(0), new Date(-1), new Date(8.64e15), new Date(-8.64e15)]) {
  same(dates.echo(value), value);
  same(dates.list([value, value]), [value, value]);
  same(dates.box({ value }), { value });
  same(dates.map({ key: value }), { key: value });
  same(dates.call((each) => each, value), value);
  same(dates.function()(value), value);
  same(dates.nullable(value), value);
  same(dates.optional(value), value);
  eventually(async () => same(await dates.later(Promise.resolve(value)), value));
}
same(dates.nullable(null), null);
same(dates.optional(), undefined);

const invalid = new Date(NaN);
throws(() => dates.echo(invalid), "TypeError: dates.echo: parameter 'value' must be a valid Date, got NaN");
throws(() => dates.list([invalid]), "TypeError: dates.list: parameter 'value'[0] must be a valid Date, got NaN");
throws(() => dates.call(() => invalid, new Date(0)), "TypeError: dates.call: result of 'function' must be a valid Date, got NaN");
// @ts-expect-error
throws(() => dates.echo(0), "TypeError: dates.echo: parameter 'value' must be a Date, got number");
// @ts-expect-error
throws(() => dates.box({ value: "2026" }), "TypeError: dates.box: parameter 'value'.value must be a Date, got string");
// @ts-expect-error
throws(() => dates.map({ key: null }), "TypeError: dates.map: parameter 'value'[key] must be a Date, got null");
// @ts-expect-error
throws(() => dates.function()({ getTime: () => 0 }), "TypeError: dates: function 'apply': parameter 'value' must be a Date, got object");
// @ts-expect-error
rejects(() => dates.later(Promise.resolve(1)), "TypeError: dates.later: result of 'value' must be a Date, got number");

throws(() => dates.far(), "TypeError: dates.far: result must be within 8.64e15 milliseconds of 1970, got 8640000000000001 milliseconds");
throws(() => dates.farther(), "TypeError: dates.farther: result must be within 8.64e15 milliseconds of 1970, got -9223372036854775808 milliseconds");
throws(() => dates.subclass(), "TypeError: dates.subclass: result must be a Date, got an instance of a subclass");
throws(() => dates.lies(), "TypeError: dates.lies: result must be a Date, got null");
