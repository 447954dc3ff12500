import type { BigDecimal, LocalDate, UUID } from "./jsmaps/JsMapsApi.js";

const few = new Map([[2, "b"], [1, "a"]]);
for (const value of [few, new Map<number, string>(), new Map([[0, ""], [-2147483648, "c"]])]) {
  same(keyed.echo(value), value);
  same(keyed.list([value, few]), [value, few]);
  same(keyed.box({ value }), { value });
  same(keyed.map({ key: value }), { key: value });
  same(keyed.call((each) => each, value), value);
  same(keyed.function()(value), value);
  eventually(async () => same(await keyed.later(Promise.resolve(value)), value));
}
same(keyed.bytes(new Map([[1, null], [2, "b"]])), new Map([[1, null], [2, "b"]]));
same(keyed.bytes(), null);
same(keyed.shorts(new Map([[1, undefined], [2, "b"]])), new Map([[1, undefined], [2, "b"]]));
same(keyed.shorts(), undefined);
same(keyed.longs(new Map([[2n ** 62n, "a"]])), new Map([[2n ** 62n, "a"]]));
same(keyed.safe(new Map([[2 ** 53 - 1, 1]])), new Map([[2 ** 53 - 1, 1]]));
same(keyed.doubles(new Map([[NaN, "a"], [0.1, "b"], [-0, "c"]])), new Map([[NaN, "a"], [0.1, "b"], [0, "c"]]));
same(keyed.booleans(new Map([[true, "a"], [false, "b"]])), new Map([[true, "a"], [false, "b"]]));
same(keyed.characters(new Map([["x", "a"], ["\ud83d", "b"]])), new Map([["x", "a"], ["\ud83d", "b"]]));
same(keyed.integers(new Map([[-(2n ** 200n), "a"]])), new Map([[-(2n ** 200n), "a"]]));
const leap = "2024-02-29" as LocalDate;
same(keyed.dates(new Map([[leap, { x: 1 }]])), new Map([[leap, { x: 1 }]]));
const id = "123e4567-e89b-12d3-a456-426614174000" as UUID;
same(keyed.nested(new Map([[id, new Map([[1, ["a"]]])]])), new Map([[id, new Map([[1, ["a"]]])]]));

// In the order of insertion; of keys that are equal in Java the last counts.
same(keyed.inOrder(new Map([[3, "c"], [1, "a"], [2, "b"]])), [3, 1, 2]);
same(keyed.floats(new Map([[0.1, "a"], [0.10000000001, "b"]])), new Map([[Math.fround(0.1), "b"]]));
same(keyed.decimals(new Map([["1e3" as BigDecimal, "a"], ["1E+3" as BigDecimal, "b"]])), new Map([["1E+3" as BigDecimal, "b"]]));
same(keyed.isFixed(few), true);

// A map of this world, and a copy.
const copy = keyed.echo(few);
same(copy instanceof Map && copy !== few, true);
// @ts-expect-error
const set = () => copy.set(3, "c");
same(set().size, 3);
same(few.size, 2);
class Names extends Map<number, string> {
  override get() {
    return "other";
  }
  override forEach() {}
}
Object.defineProperty(Names.prototype, "size", { get: () => 0 });
same(keyed.echo(new Names([[1, "a"]])), new Map([[1, "a"]]));

// @ts-expect-error
throws(() => keyed.echo({ 1: "a" }), "TypeError: keyed.echo: parameter 'value' must be a Map, got object");
// @ts-expect-error
throws(() => keyed.echo([[1, "a"]]), "TypeError: keyed.echo: parameter 'value' must be a Map, got array");
// @ts-expect-error
throws(() => keyed.echo(undefined), "TypeError: keyed.echo: parameter 'value' must be a Map, got undefined");
// @ts-expect-error
throws(() => keyed.echo(new Set([1])), "TypeError: keyed.echo: parameter 'value' must be a Map, got Set");
throws(() => keyed.echo(Object.create(Map.prototype)), "TypeError: keyed.echo: parameter 'value' must be a Map, got object");
throws(() => keyed.echo(new Proxy(few, {})), "TypeError: keyed.echo: parameter 'value' must be a Map, got object");
// @ts-expect-error
throws(() => keyed.echo(new Map([["1", "a"]])), "TypeError: keyed.echo: parameter 'value'.keys()[0] must be a number, got string");
throws(() => keyed.echo(new Map([[1, "a"], [1.5, "b"]])), "TypeError: keyed.echo: parameter 'value'.keys()[1] must be an integer from -2147483648 to 2147483647, got 1.5");
// @ts-expect-error
throws(() => keyed.echo(new Map([[5, 7]])), "TypeError: keyed.echo: parameter 'value'.get(5) must be a string, got number");
const mixed = new Map<number, string>([[1, "a"]]);
Reflect.apply(Map.prototype.set, mixed, [2, 7]);
throws(() => keyed.list([few, mixed]), "TypeError: keyed.list: parameter 'value'[1].get(2) must be a string, got number");
throws(() => keyed.box({ value: mixed }), "TypeError: keyed.box: parameter 'value'.value.get(2) must be a string, got number");
throws(() => keyed.map({ key: mixed }), "TypeError: keyed.map: parameter 'value'[key].get(2) must be a string, got number");
throws(() => keyed.call(() => mixed, few), "TypeError: keyed.call: result of 'function'.get(2) must be a string, got number");
throws(() => keyed.function()(mixed), "TypeError: keyed: function 'apply': parameter 'value'.get(2) must be a string, got number");
rejects(() => keyed.later(Promise.resolve(mixed)), "TypeError: keyed.later: result of 'value'.get(2) must be a string, got number");
// @ts-expect-error
throws(() => keyed.characters(new Map([["x", 1]])), "TypeError: keyed.characters: parameter 'value'.get('x') must be a string, got number");
// @ts-expect-error
throws(() => keyed.booleans(new Map([[true, 1]])), "TypeError: keyed.booleans: parameter 'value'.get(true) must be a string, got number");
// @ts-expect-error
throws(() => keyed.longs(new Map([[5n, 1]])), "TypeError: keyed.longs: parameter 'value'.get(5n) must be a string, got number");
// @ts-expect-error
throws(() => keyed.longs(new Map([[5, "a"]])), "TypeError: keyed.longs: parameter 'value'.keys()[0] must be a bigint, got number");
throws(() => keyed.dates(new Map([["tomorrow" as LocalDate, { x: 1 }]])), "TypeError: keyed.dates: parameter 'value'.keys()[0] must be an ISO-8601 date such as '2024-02-29', got 'tomorrow'");
// @ts-expect-error
throws(() => keyed.dates(new Map([[leap, { x: "1" }]])), "TypeError: keyed.dates: parameter 'value'.get('2024-02-29').x must be a number, got string");
// @ts-expect-error
throws(() => keyed.nested(new Map([[id, new Map([[1, ["a", 2]]])]])), `TypeError: keyed.nested: parameter 'value'.get('${id}').get(1)[1] must be a string, got number`);

throws(() => keyed.lies(), "TypeError: keyed.lies: result must be a Map, got null");
throws(() => keyed.lyingKey(), "TypeError: keyed.lyingKey: result.keys()[1] must be a number, got null");
throws(() => keyed.lyingValue(), "TypeError: keyed.lyingValue: result.get(5) must be a string, got null");
throws(() => keyed.lyingDate(), "TypeError: keyed.lyingDate: result.get('2024-02-29') must be a string, got null");
throws(() => keyed.lyingDouble(), "TypeError: keyed.lyingDouble: result.get(2) must be a string, got null");
throws(() => keyed.lyingLong(), "TypeError: keyed.lyingLong: result.get(2n) must be a string, got null");
throws(() => keyed.lyingBoolean(), "TypeError: keyed.lyingBoolean: result.get(true) must be a string, got null");
