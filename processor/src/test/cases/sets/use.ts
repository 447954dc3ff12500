import type { Point, ReadonlySet2 } from "./sets/SetsApi.js";

const few = new Set(["b", "a"]);
for (const value of [few, new Set<string>(), new Set(["", "__proto__", "constructor"])]) {
  same(sets.echo(value), value);
  same(sets.list([value, few]), [value, few]);
  same(sets.box({ value }), { value });
  same(sets.map({ key: value }), { key: value });
  same(sets.call((each) => each, value), value);
  same(sets.function()(value), value);
  eventually(async () => same(await sets.later(Promise.resolve(value)), value));
}
same(sets.nullable(new Set(["a", null])), new Set(["a", null]));
same(sets.nullable(), null);
same(sets.optional(new Set([1n, -1n])), new Set([1n, -1n]));
same(sets.optional(), undefined);
same(sets.sets(new Set([new Set([1]), new Set([2, 3])])), new Set([new Set([1]), new Set([2, 3])]));
const trim = (text: string) => text.trim();
same([...sets.functions(new Set([trim]))][0], trim);

// In the order of insertion; what is equal in Java is there once.
same(sets.inOrder(new Set(["c", "a", "b"])), ["c", "a", "b"]);
const points: readonly Point[] = [{ x: 1, y: 2 }, { x: 0, y: 0 }, { x: 1, y: 2 }];
same(sets.points(new Set(points)), new Set([{ x: 1, y: 2 }, { x: 0, y: 0 }]));
same(sets.isFixed(few), true);

// A set of this world, and a copy.
const copy = sets.echo(few);
same(copy instanceof Set && copy !== few, true);
// @ts-expect-error
const add = () => copy.add("c");
same(add().size, 3);
same(few.size, 2);
class Names extends Set<string> {
  override has() {
    return false;
  }
  override forEach() {}
}
Object.defineProperty(Names.prototype, "size", { get: () => 0 });
same(sets.echo(new Names(["a"])), new Set(["a"]));

// @ts-expect-error
throws(() => sets.echo(["a"]), "TypeError: sets.echo: parameter 'value' must be a Set, got array");
// @ts-expect-error
throws(() => sets.echo(null), "TypeError: sets.echo: parameter 'value' must be a Set, got null");
// @ts-expect-error
throws(() => sets.echo(new Set([1])), "TypeError: sets.echo: parameter 'value'[0] must be a string, got number");
// @ts-expect-error
throws(() => sets.echo(new Map([["a", "a"]])), "TypeError: sets.echo: parameter 'value' must be a Set, got Map");
// @ts-expect-error
throws(() => sets.echo(new WeakSet()), "TypeError: sets.echo: parameter 'value' must be a Set, got WeakSet");
throws(() => sets.echo(Object.create(Set.prototype)), "TypeError: sets.echo: parameter 'value' must be a Set, got object");
throws(() => sets.echo(new Proxy(few, {})), "TypeError: sets.echo: parameter 'value' must be a Set, got object");
const mixed = new Set<string>(["a", "b"]);
Reflect.apply(Set.prototype.add, mixed, [7]);
throws(() => sets.list([few, mixed]), "TypeError: sets.list: parameter 'value'[1][2] must be a string, got number");
throws(() => sets.box({ value: mixed }), "TypeError: sets.box: parameter 'value'.value[2] must be a string, got number");
throws(() => sets.map({ key: mixed }), "TypeError: sets.map: parameter 'value'[key][2] must be a string, got number");
throws(() => sets.call(() => mixed, few), "TypeError: sets.call: result of 'function'[2] must be a string, got number");
throws(() => sets.function()(mixed), "TypeError: sets: function 'apply': parameter 'value'[2] must be a string, got number");
rejects(() => sets.later(Promise.resolve(mixed)), "TypeError: sets.later: result of 'value'[2] must be a string, got number");
// @ts-expect-error
throws(() => sets.sets(new Set([new Set([1]), new Set(["2"])])), "TypeError: sets.sets: parameter 'value'[1][0] must be a number, got string");
// @ts-expect-error
throws(() => sets.points(new Set([{ x: 1 }])), "TypeError: sets.points: parameter 'value'[0].y must be a number, got undefined");

const own: ReadonlySet2 = sets.own({ size: 1 });
same(own.size, 1);
throws(() => sets.lies(), "TypeError: sets.lies: result must be a Set, got null");
throws(() => sets.lyingElement(), "TypeError: sets.lyingElement: result[2] must be a string, got null");
