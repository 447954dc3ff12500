export {};

// @ts-expect-error
const text: string = unknowns.echo("a");
same(text, "a");
for (const value of [1, -0, 0.5, true, null, undefined, "\ud800", 5n, -(2n ** 70n)]) {
  same(Object.is(unknowns.echo(value), value), true);
}
same([1, 2 ** 40, "a", 1n, true, null, undefined].map(unknowns.kind), ["Integer", "Double", "String", "BigInteger", "Boolean", "null", "JsUndefined"]);
same(unknowns.echo([1, [2, { a: ["x"] }], , "end"]), [1, [2, { a: ["x"] }], undefined, "end"]);
same(unknowns.echo({ a: 1, b: { c: null } }), { a: 1, b: { c: null } });
same(unknowns.echo(new Date(5)), new Date(5));
same(String(unknowns.echo(/a+/gi)), "/a+/gi");
same([...(unknowns.echo(new Set([1, "1"])) as Set<unknown>)], [1, "1"]);
same([...(unknowns.echo(new Map<unknown, unknown>([[1, "n"], ["1", "s"]])) as Map<unknown, unknown>)], [[1, "n"], ["1", "s"]]);
const error = unknowns.echo(new RangeError("far", { cause: new Error("near") })) as Error;
same([error instanceof RangeError, error.message, (error.cause as Error).message], [true, "far", "near"]);
same([...(unknowns.echo(new Uint8Array([1, 2]).subarray(1)) as Uint8Array)], [2]);
same([...(unknowns.echo(new Float32Array([0.5])) as Float32Array)], [0.5]);
same((unknowns.echo(new ArrayBuffer(3)) as ArrayBuffer).byteLength, 3);
eventually(async () => same(await unknowns.echo(Promise.resolve(["later"])), ["later"]));

// Sharing and cycles are kept.
const cycle: unknown[] = [];
cycle.push(cycle);
const back = unknowns.echo(cycle) as unknown[];
same([back[0] === back, back === cycle], [true, false]);
const shared = {};
const pair = unknowns.echo([shared, shared]) as unknown[];
same(pair[0] === pair[1], true);

// A function that comes home is the original.
const f = (a: number, b: number) => a + b;
same(unknowns.echo(f) === f, true);
same((unknowns.echo({ deep: [f] }) as { deep: unknown[] }).deep[0] === f, true);
const count = unknowns.sample("function") as (...args: unknown[]) => unknown;
same([count(), count(1, [2]), count.name, count.length], [0, 2, "", 0]);
try {
  Reflect.construct(count, []);
  same("it constructs", "an error");
} catch (e) {
  same((e as Error).name, "TypeError");
}

same(unknowns.sample("list"), [1, 1.5, "a", "c", true, null, 2n, 10n]);
const object = unknowns.sample("object") as object;
same([Object.keys(object), Object.getPrototypeOf(object) === Object.prototype], [["__proto__"], true]);
same([...(unknowns.sample("map") as Map<unknown, unknown>)], [[1, "one"]]);
same([...(unknowns.sample("set") as Set<unknown>)], ["x"]);
same(unknowns.sample("date"), new Date(5));
same(String(unknowns.sample("regexp")), "/a+/g");
same(String(unknowns.sample("error")), "Error: bad state");
same([...(unknowns.sample("bytes") as Uint8Array)], [1, 255]);
same([...new Uint8Array(unknowns.sample("buffer") as ArrayBuffer)], [7]);
same([...(unknowns.sample("doubles") as Float64Array)], [0.5]);
eventually(async () => same(await unknowns.sample("promise"), ["done"]));
const ring = unknowns.sample("cycle") as { self: unknown };
same(ring.self === ring, true);
throws(() => unknowns.sample("wrong"), "TypeError: unknowns.sample: result must be data that can be copied, got an object of another Java type");

same(unknowns.tagged({ tag: "t", value: [{}] }), { tag: "t", value: [{}] });
same(unknowns.list([1, "a", null, [undefined]]), [1, "a", null, [undefined]]);
same(unknowns.map({ a: 1, b: [2] }), { a: 1, b: [2] });
eventually(async () => same(await unknowns.later(Promise.resolve({ a: 1 })), { a: 1 }));
same(unknowns.apply((v) => [v, v], { a: 1 }), [{ a: 1 }, { a: 1 }]);
same([unknowns.orNull(null), unknowns.orNull(1)], [null, 1]);
same([unknowns.perhaps(undefined), unknowns.perhaps([1])], [undefined, [1]]);

// Symbols are dropped.
same(unknowns.echo(Symbol("s")), undefined);
same(unknowns.echo([Symbol("s"), { a: Symbol("s"), b: 1 }]), [undefined, { b: 1 }]);
throws(() => unknowns.echo(new WeakMap()), "DataCloneError: unknowns.echo: parameter 'value' must be data that can be copied, got WeakMap");
throws(() => unknowns.tagged({ tag: "t", value: [{ a: new Proxy({}, {}) }] }), "DataCloneError: unknowns.tagged: parameter 'tagged'.value[0].a must be data that can be copied, got Proxy");
throws(() => unknowns.list([1, { a: new Date(NaN) }]), "TypeError: unknowns.list: parameter 'values'[1].a must be a valid Date, got NaN");
