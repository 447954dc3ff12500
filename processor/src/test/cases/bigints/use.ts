export {};

const goodLong: readonly bigint[] = [0n, -1n, 9223372036854775807n, -9223372036854775808n];
for (const value of goodLong) {
  same(bigints.echoLong(value), value);
  same(bigints.listLong([value, value]), [value, value]);
  same(bigints.boxLong({ value }), { value });
  same(bigints.mapLong({ key: value }), { key: value });
  same(bigints.callLong((each) => each, value), value);
  same(bigints.functionLong()(value), value);
  eventually(async () => same(await bigints.laterLong(Promise.resolve(value)), value));
}
throws(() => bigints.echoLong(9223372036854775808n), "RangeError: bigints.echoLong: parameter 'value' must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.listLong([0n, 9223372036854775808n]), "RangeError: bigints.listLong: parameter 'value'[1] must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.boxLong({ value: 9223372036854775808n }), "RangeError: bigints.boxLong: parameter 'value'.value must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.mapLong({ key: 9223372036854775808n }), "RangeError: bigints.mapLong: parameter 'value'[key] must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.callLong(() => 9223372036854775808n, 0n), "RangeError: bigints.callLong: result of 'function' must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.functionLong()(9223372036854775808n), "RangeError: bigints: function 'apply': parameter 'value' must be a bigint of 64 bits, got 9223372036854775808n");
rejects(() => bigints.laterLong(Promise.resolve(9223372036854775808n)), "RangeError: bigints.laterLong: result of 'value' must be a bigint of 64 bits, got 9223372036854775808n");
throws(() => bigints.echoLong(-9223372036854775809n), "RangeError: bigints.echoLong: parameter 'value' must be a bigint of 64 bits, got -9223372036854775809n");
// @ts-expect-error
throws(() => bigints.echoLong("1"), "TypeError: bigints.echoLong: parameter 'value' must be a bigint, got string");
// @ts-expect-error
throws(() => bigints.echoLong(null), "TypeError: bigints.echoLong: parameter 'value' must be a bigint, got null");

const goodLongBox: readonly bigint[] = [5n];
for (const value of goodLongBox) {
  same(bigints.echoLongBox(value), value);
  same(bigints.listLongBox([value, value]), [value, value]);
  same(bigints.boxLongBox({ value }), { value });
  same(bigints.mapLongBox({ key: value }), { key: value });
  same(bigints.callLongBox((each) => each, value), value);
  same(bigints.functionLongBox()(value), value);
  eventually(async () => same(await bigints.laterLongBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => bigints.echoLongBox(true), "TypeError: bigints.echoLongBox: parameter 'value' must be a bigint, got boolean");
// @ts-expect-error
throws(() => bigints.listLongBox([5n, true]), "TypeError: bigints.listLongBox: parameter 'value'[1] must be a bigint, got boolean");
// @ts-expect-error
throws(() => bigints.boxLongBox({ value: true }), "TypeError: bigints.boxLongBox: parameter 'value'.value must be a bigint, got boolean");
// @ts-expect-error
throws(() => bigints.mapLongBox({ key: true }), "TypeError: bigints.mapLongBox: parameter 'value'[key] must be a bigint, got boolean");
// @ts-expect-error
throws(() => bigints.callLongBox(() => true, 5n), "TypeError: bigints.callLongBox: result of 'function' must be a bigint, got boolean");
// @ts-expect-error
throws(() => bigints.functionLongBox()(true), "TypeError: bigints: function 'apply': parameter 'value' must be a bigint, got boolean");
// @ts-expect-error
rejects(() => bigints.laterLongBox(Promise.resolve(true)), "TypeError: bigints.laterLongBox: result of 'value' must be a bigint, got boolean");

const goodSafe: readonly number[] = [0, 9007199254740991, -9007199254740991];
for (const value of goodSafe) {
  same(bigints.echoSafe(value), value);
  same(bigints.listSafe([value, value]), [value, value]);
  same(bigints.mapSafe({ key: value }), { key: value });
  same(bigints.callSafe((each) => each, value), value);
  same(bigints.functionSafe()(value), value);
  eventually(async () => same(await bigints.laterSafe(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => bigints.echoSafe(1n), "TypeError: bigints.echoSafe: parameter 'value' must be a safe integer, got bigint");
// @ts-expect-error
throws(() => bigints.listSafe([0, 1n]), "TypeError: bigints.listSafe: parameter 'value'[1] must be a safe integer, got bigint");
// @ts-expect-error
throws(() => bigints.mapSafe({ key: 1n }), "TypeError: bigints.mapSafe: parameter 'value'[key] must be a safe integer, got bigint");
// @ts-expect-error
throws(() => bigints.callSafe(() => 1n, 0), "TypeError: bigints.callSafe: result of 'function' must be a safe integer, got bigint");
// @ts-expect-error
throws(() => bigints.functionSafe()(1n), "TypeError: bigints: function 'apply': parameter 'value' must be a safe integer, got bigint");
// @ts-expect-error
rejects(() => bigints.laterSafe(Promise.resolve(1n)), "TypeError: bigints.laterSafe: result of 'value' must be a safe integer, got bigint");
throws(() => bigints.echoSafe(9007199254740992), "TypeError: bigints.echoSafe: parameter 'value' must be a safe integer, got 9007199254740992");
throws(() => bigints.echoSafe(0.5), "TypeError: bigints.echoSafe: parameter 'value' must be a safe integer, got 0.5");
throws(() => bigints.echoSafe(NaN), "TypeError: bigints.echoSafe: parameter 'value' must be a safe integer, got NaN");
// @ts-expect-error
throws(() => bigints.echoSafe("1"), "TypeError: bigints.echoSafe: parameter 'value' must be a safe integer, got string");

for (const value of [0n, -1n, 2n ** 63n, -(2n ** 63n) - 1n, -(2n ** 200n), 10n ** 1000n]) {
  same(bigints.echoAny(value), value);
  same(bigints.listAny([value, value]), [value, value]);
  same(bigints.boxAny({ value }), { value });
  same(bigints.mapAny({ key: value }), { key: value });
  same(bigints.callAny((each) => each, value), value);
  same(bigints.functionAny()(value), value + 1n);
  same(bigints.nullableAny(value), value);
  eventually(async () => same(await bigints.laterAny(Promise.resolve(value)), value));
}
same(bigints.nullableAny(), null);
same(bigints.echoAny(7), 7n);
same(bigints.functionAny()(-1n), 0n);
throws(() => bigints.echoAny(2 ** 53), "TypeError: bigints.echoAny: parameter 'value' must be a bigint or a safe integer, got 9007199254740992");
throws(() => bigints.echoAny(0.5), "TypeError: bigints.echoAny: parameter 'value' must be a bigint or a safe integer, got 0.5");
// @ts-expect-error
throws(() => bigints.echoAny("7"), "TypeError: bigints.echoAny: parameter 'value' must be a bigint, got string");
// @ts-expect-error
throws(() => bigints.listAny([7n, 7]), "TypeError: bigints.listAny: parameter 'value'[1] must be a bigint, got number");
// @ts-expect-error
throws(() => bigints.boxAny({ value: 7 }), "TypeError: bigints.boxAny: parameter 'value'.value must be a bigint, got number");
// @ts-expect-error
throws(() => bigints.mapAny({ key: null }), "TypeError: bigints.mapAny: parameter 'value'[key] must be a bigint, got null");
// @ts-expect-error
throws(() => bigints.callAny(() => 7, 7n), "TypeError: bigints.callAny: result of 'function' must be a bigint, got number");
// @ts-expect-error
rejects(() => bigints.laterAny(Promise.resolve(7)), "TypeError: bigints.laterAny: result of 'value' must be a bigint, got number");
throws(() => bigints.liesAny(), "TypeError: bigints.liesAny: result must be a bigint, got null");

same(bigints.echoLong(7), 7n);
throws(() => bigints.echoLong(10n ** 40n), "RangeError: bigints.echoLong: parameter 'value' must be a bigint of 64 bits, got a bigint of many digits");
throws(() => bigints.echoLong(9007199254740992), "TypeError: bigints.echoLong: parameter 'value' must be a bigint or a safe integer, got 9007199254740992");
// @ts-expect-error
throws(() => bigints.listLong([7]), "TypeError: bigints.listLong: parameter 'value'[0] must be a bigint, got number");
same(bigints.totals({ exact: 1n, safe: 2 }), { exact: 1n, safe: 2 });
// @ts-expect-error
throws(() => bigints.totals({ exact: 1n, safe: 2n }), "TypeError: bigints.totals: parameter 'value'.safe must be a safe integer, got bigint");
throws(() => bigints.tooLarge(), "TypeError: bigints.tooLarge: result must be a safe integer, got 9007199254740992");

same(bigints.boxSafe({ value: 7 }), { value: 7 });
same(bigints.boxText({ value: "7" }), { value: "7" });
const page = { first: { value: 1 }, rest: [{ value: 2 }], total: 3n };
same(bigints.pageSafe(page), page);
same(bigints.choiceSafe({ kind: "One", value: 1 }), { kind: "One", value: 1 });
same(bigints.choiceSafe({ kind: "None", id: 1n }), { kind: "None", id: 1n });
// @ts-expect-error
throws(() => bigints.boxSafe({ value: 7n }), "TypeError: bigints.boxSafe: parameter 'value'.value must be a safe integer, got bigint");
// @ts-expect-error
throws(() => bigints.boxLong({ value: 7 }), "TypeError: bigints.boxLong: parameter 'value'.value must be a bigint, got number");
// @ts-expect-error
throws(() => bigints.pageSafe({ ...page, rest: [{ value: 2n }] }), "TypeError: bigints.pageSafe: parameter 'value'.rest[0].value must be a safe integer, got bigint");
