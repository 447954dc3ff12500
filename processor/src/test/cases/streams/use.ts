import type { Broken } from "./streams/StreamsApi.js";

let sum = 0;
for (const number of streams.numbers()) {
  sum += number;
}
same(sum, 6);
same([...streams.texts()], ["a", "b"]);
const [first, second, third] = streams.texts();
same([first, second, third], ["a", "b", undefined]);
same([...streams.items()], [{ name: "one", size: 1 }, { name: "two", size: 2 }]);
const gaps: (string | null)[] = [...streams.gaps()];
same(gaps, ["a", null, "c"]);

// An endless stream is read as far as it is asked for, and closed by `break`.
let total = 0n;
for (const each of streams.endless()) {
  same(streams.open(), 1);
  total += each;
  if (each === 10n) break;
}
same(total, 55n);
same(streams.open(), 0);
throws(() => {
  for (const each of streams.endless()) throw new RangeError(`at ${each}`);
}, "RangeError: at 0");
same(streams.open(), 0);
const [zero, one] = streams.endless();
same([zero, one], [0n, 1n]);
same(streams.open(), 0);

// Streams of primitives.
const [a, b, c] = streams.ints();
same([a, b, c], [1, 2, 4]);
same(streams.open(), 0);
same([...streams.longs()], [9007199254740992n, -9223372036854775808n]);
same([...streams.safeLongs()], [1, 2]);
same(streams.doubles().map((each) => [...each]), [[0.5, NaN], []]);

// In every position that goes to JavaScript.
same([...streams.nested()].map((each) => [...each]), [[1, 2], [3]]);
same(streams.lists().map((each) => [...each]), [[1, 2, 3], [1, 2, 3]]);
same([...streams.maps()["key"]!], ["a", "b"]);
const page = streams.page();
same(page.title, "first");
same([...page.items].length, 2);
for (const next of page.next.pages) {
  same(next.title, "last");
  same([...next.items], []);
  same([...next.next.pages], []);
}
same([...streams.optional(true)!], [1]);
same(streams.optional(false), undefined);
same([...streams.nullable(true)!], [1, 2, 3]);
same(streams.nullable(false), null);
eventually(async () => same([...(await streams.later())], ["a", "b"]));
same(streams.call((numbers) => [...numbers].length), 3);
same(streams.visit((visited) => [...visited.items].length), 2);
same([...streams.supplier()()], [7, 8]);
same(streams.item({ name: "n", size: 1 }), { name: "n", size: 1 });

// What an iterator is.
const iterable: Iterable<number> = streams.numbers();
const iterator = iterable[Symbol.iterator]();
same(Object.is(iterator, iterable), true);
same(iterator.next(), { value: 1, done: false });
same(iterator.return!("value"), { value: "value", done: true });
same(iterator.next(), { value: undefined, done: true });
same([...iterable], []);
same(Object.isFrozen(iterable), true);
same(Reflect.ownKeys(iterable), ["next", "return", Symbol.iterator]);
same(Object.values(Object.getOwnPropertyDescriptors(iterable)).every((each) => Object.isFrozen(each.value)), true);

// Errors end the iteration.
const breaking = streams.breaking()[Symbol.iterator]();
same(breaking.next(), { value: 1, done: false });
same(breaking.next(), { value: 2, done: false });
try {
  breaking.next();
} catch (error) {
  const { name, message, after } = error as Broken;
  same([name, message, after], ["Broken", "broken after 2", 2]);
}
same(breaking.next(), { value: undefined, done: true });
throws(() => [...streams.crashing()], "Error: streams.crashing failed (ref)");
throws(() => [...streams.nulls()], "TypeError: streams.nulls: result[1] must be a string, got null");
throws(() => [...streams.crashingAtTheEnd()], "Error: streams.crashingAtTheEnd failed (ref)");

// It can be iterated, and nothing else.
// @ts-expect-error
same(streams.numbers().length, undefined);
// @ts-expect-error
same(streams.numbers()[0], undefined);
