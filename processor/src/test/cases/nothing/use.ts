export {};

for (const value of [null, "", "text"]) {
  same(nothing.echo(value), value);
  same(nothing.list([value, null]), [value, null]);
  same(nothing.arrayOfNullable([value]), [value]);
  same(nothing.call((each) => each, value), value);
  same(nothing.nullableSlot({ value }), { value });
  same(nothing.openSlot({ value }), { value });
  eventually(async () => same(await nothing.later(Promise.resolve(value)), value));
}
same(nothing.echo(), null);
same(nothing.number(), null);
same(nothing.number(0), 0);
same(nothing.big(7), 7n);
same(nothing.big(null), null);
same(nothing.missingList(), null);
same(nothing.missingList([]), []);
same(nothing.array(null), null);
same(nothing.array(["a"]), ["a"]);
same(nothing.map({ a: null, b: 1 }), { a: null, b: 1 });
same(nothing.runnable(), null);
const run = () => {};
same(nothing.runnable(run), run);
same(nothing.missingFields(), null);
same(nothing.slot({ value: "text" }), { value: "text" });

const full = { nullable: "text", optional: 0, next: { nullable: null, optional: 1, next: null } };
same(nothing.fields(full), full);
same(nothing.fields({ nullable: null, next: null }), { nullable: null, optional: undefined, next: null });

for (const value of [undefined, "", "text"]) {
  same(nothing.optional(value), value);
  same(nothing.optionalToOptional()(value), value);
}
same(nothing.optional(), undefined);
same(nothing.optionalBig(7), 7n);
same(nothing.optionalBig(), undefined);
same(nothing.optionalFields(full), full);
same(nothing.optionalFields(), undefined);
same(nothing.optionals([undefined, 1]), [undefined, 1]);
same(nothing.optionalFunction(run), run);
same(nothing.optionalFunction(), undefined);
same(nothing.optionalBytes(new Uint8Array([1])), new Uint8Array([1]));
same(nothing.optionalBytes(), undefined);

for (const value of [undefined, 0, 5]) {
  same(nothing.optionalInt(value), value);
  same(nothing.safeLong(value), value);
  same(nothing.optionalInts([value, 1]), [value, 1]);
  same(nothing.optionalSlot({ value }), { value });
  same(nothing.optionalToInt()(value), value);
  same(nothing.callInt((each) => each, value ?? -1), value ?? -1);
}
same(nothing.optionalInt(), undefined);
same(nothing.optionalSlot({}), { value: undefined });
same(nothing.optionalLong(7), 7n);
same(nothing.optionalLong(1n << 62n), 1n << 62n);
same(nothing.optionalLong(), undefined);
same(nothing.optionalDouble(0.5), 0.5);
same(Object.is(nothing.optionalDouble(-0), -0), true);
same(nothing.optionalDouble(), undefined);
eventually(async () => same(await nothing.laterOptional(Promise.resolve(undefined)), undefined));
eventually(async () => same(await nothing.laterOptional(Promise.resolve(5n)), 5n));

same(nothing.order("a"), "a null none");
same(nothing.order("a", "b"), "a b none");
same(nothing.order("a", null, "c"), "a null c");
same(nothing.middle(null, "b"), "null b");

same(nothing.run(), undefined);
eventually(async () => same(await nothing.runLater(Promise.resolve()), undefined));
let consumed = "";
nothing.consume((value) => {
  consumed = value;
});
same(consumed, "consumed");
let supplied = 0;
same(
  nothing.supplyNothing(() => {
    supplied++;
  })(),
  undefined,
);
same(supplied, 1);

// @ts-expect-error
throws(() => nothing.echo(1), "TypeError: nothing.echo: parameter 'value' must be a string, got number");
// @ts-expect-error
throws(() => nothing.list([1]), "TypeError: nothing.list: parameter 'value'[0] must be a string, got number");
// @ts-expect-error
throws(() => nothing.strict(() => null, "a"), "TypeError: nothing.strict: result of 'function' must be a string, got null");
// @ts-expect-error
throws(() => nothing.strict((each) => each, null), "TypeError: nothing.strict: parameter 'value' must be a string, got null");
// @ts-expect-error
throws(() => nothing.slot({ value: null }), "TypeError: nothing.slot: parameter 'value'.value must be a string, got null");
// @ts-expect-error
throws(() => nothing.call(() => 1, null), "TypeError: nothing.call: result of 'function' must be a string, got number");
// @ts-expect-error
throws(() => nothing.fields({ nullable: null, optional: "1", next: null }), "TypeError: nothing.fields: parameter 'value'.optional must be a number, got string");
// @ts-expect-error
throws(() => nothing.fields({ nullable: null, next: { nullable: 1, next: null } }), "TypeError: nothing.fields: parameter 'value'.next.nullable must be a string, got number");
// @ts-expect-error
throws(() => nothing.optional(1), "TypeError: nothing.optional: parameter 'value' must be a string, got number");
// @ts-expect-error
throws(() => nothing.optionalFunction("text"), "TypeError: nothing.optionalFunction: parameter 'value' must be a function, got string");
// @ts-expect-error
throws(() => nothing.order(), "TypeError: nothing.order: parameter 'first' must be a string, got undefined");
// @ts-expect-error
throws(() => nothing.middle("a"), "TypeError: nothing.middle: parameter 'second' must be a string, got undefined");
// @ts-expect-error
rejects(() => nothing.later(Promise.resolve(1)), "TypeError: nothing.later: result of 'value' must be a string, got number");

throws(() => nothing.optionalInt(0.5), "TypeError: nothing.optionalInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => nothing.optionalInts(["1"]), "TypeError: nothing.optionalInts: parameter 'value'[0] must be a number, got string");
throws(() => nothing.lyingInt(), "TypeError: nothing.lyingInt: result must be an OptionalInt, got null");

throws(() => nothing.lies(), "TypeError: nothing.lies: result must be a string, got null");
throws(() => nothing.lyingList(), "TypeError: nothing.lyingList: result[1] must be a string, got null");
throws(() => nothing.lyingFields(), "TypeError: nothing.lyingFields: result.next.optional must be an Optional, got null");
throws(() => nothing.lyingOptional(), "TypeError: nothing.lyingOptional: result must be an Optional, got null");
rejects(() => nothing.lyingLater(), "TypeError: nothing.lyingLater: result must be a string, got null");
