import type { Item } from "./publishers/PublishersApi.js";

async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const elements: T[] = [];
  for await (const element of iterable) {
    elements.push(element);
  }
  return elements;
}

eventually(async () => {
  // Each iteration subscribes anew and asks for one element at a time.
  const numbers: AsyncIterable<number> = publishers.numbers();
  same(publishers.journal(), "");
  same(await all(numbers), [1, 2, 3]);
  same(publishers.journal(), "s1111");
  same(await all(numbers), [1, 2, 3]);
  same(publishers.journal(), "s1111s1111");

  let sum = 0;
  for await (const number of publishers.numbers()) {
    sum += number;
    if (number === 2) break;
  }
  same(sum, 3);
  same(publishers.journal(), "s11c");

  const items: Item[] = await all(publishers.elsewhere());
  same(items, [{ name: "a" }, { name: "b" }]);
});

// In every position that goes to JavaScript.
eventually(async () => {
  same(await Promise.all(publishers.lists().map(all)), [[1], [1, 2]]);
  same(await all(publishers.maps()["key"]!), ["n1", "n2"]);
  same(await all(publishers.page().items), [{ name: "a" }, { name: "b" }]);
  same(await all(publishers.optional(true)!), [1]);
  same(publishers.optional(false), undefined);
  same(await all(publishers.nullable(true)!), [1]);
  same(publishers.nullable(false), null);
  same(await all(await publishers.later()), [1]);
  let called: Promise<number[]> = Promise.resolve([]);
  publishers.call((feed) => {
    called = all(feed);
  });
  same(await called, [1, 2]);
  same(await all(publishers.supplier()()), [1, 2]);
  const nested = await all(publishers.nested());
  same(await Promise.all(nested.map(all)), [[1], [1, 2]]);
});

// Elements may be asked for before they are there.
eventually(async () => {
  const iterator = publishers.elsewhere()[Symbol.asyncIterator]();
  const asked = [iterator.next(), iterator.next(), iterator.next(), iterator.next()];
  const end = { value: undefined, done: true as const };
  const a = { value: { name: "a" }, done: false };
  same(await Promise.all(asked), [a, { value: { name: "b" }, done: false }, end, end]);
  same(await iterator.next(), end);

  const ended = publishers.elsewhere()[Symbol.asyncIterator]();
  same(await ended.next(), a);
  same(await ended.return!("value"), { value: "value", done: true });
  same(await ended.next(), end);
  same(Object.isFrozen(ended), true);
  same(Reflect.ownKeys(ended), ["next", "return", Symbol.asyncIterator]);
});
const feed = publishers.supplier()();
same(Object.isFrozen(feed), true);
same(Object.isFrozen(feed[Symbol.asyncIterator]), true);
same(Reflect.ownKeys(feed), [Symbol.asyncIterator]);

// Errors end the iteration.
rejects(() => all(publishers.breaking()), "Broken: broken");
rejects(() => all(publishers.crashing()), "Error: publishers.crashing failed (ref)");
eventually(async () => {
  const iterator = publishers.breaking()[Symbol.asyncIterator]();
  same(await iterator.next(), { value: 1, done: false });
  const [failed, ended] = await Promise.allSettled([iterator.next(), iterator.next()]);
  same(failed.status, "rejected");
  same(ended.status, "fulfilled");
});

// It is no iterable.
// @ts-expect-error
const spread = (): number[] => [...publishers.supplier()()];
same(typeof spread, "function");
same(Symbol.iterator in publishers.supplier()(), false);
