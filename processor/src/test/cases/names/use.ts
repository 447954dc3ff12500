import type { Awkward } from "./names/Awkward.js";
import type { Api, Date2, Error2, Glue, Promise2, Record2 } from "./names/NamesApi.js";

same(names.reserved(1, 2, 3, 4, 5, 6, 7), 28);
same(names.glue(1, 2, 3, 4, 5, 6, 7, 8, 9), 45);
same(names.foreign(1, 2, 3, 4), 10);
same(names.ⅷ(8), 8);
same(names.℘·‌b(1), 1);
same(names.amount({ x: 1 }, { x: 2 }), { x: 3 });
same(names.kind("€"), "€");
same(names.kind("proto"), "proto");
const syntax = {
  as: "A" as const,
  await: { a: 1 },
  debugger: { a: 2 },
  delete: { a: 3 },
  export: { a: 4 },
  function: { a: 5 },
  in: { a: 6 },
  infer: { a: 7 },
  intrinsic: "A" as const,
  is: { a: 9 },
  keyof: { a: 10 },
  let: { a: 11 },
  readonly: { a: 12 },
  typeof: { a: 13 },
  unique: { a: 14 },
  with: { a: 15 },
};
same(names.syntax([], (infer) => ({ a: infer.a + 1 }), [], syntax), [{ a: 8 }, { a: 9 }]);
const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
same(names.shadows(a!, b!, c!, d!, e!), e!);
same(names.lists([a!], [b!], [c!]), [c!]);
same(names.delete(1), 1);
same(names.class(1), 1);
same(names.get(1) + names.then_(1) + names.prototype(1) + names.of(1), 4);
same(names.async(1) + names.caller(1) + names.clone(1) + names.name(1), 4);
same(names.length(1) + names.größe(1), 2);
same(names.overloaded(1), 1);
same(names.overloadedText("text"), "text");

const words = {
  in: 1,
  function: 2,
  delete: 3,
  class: 4,
  new: 5,
  arguments: 6,
  eval: 7,
  $: 8,
  c: 9,
  v: 10,
  at: 11,
  length: 12,
  name: 13,
  prototype: 14,
  get: 15,
};
same(names.words(words), words);
const date: Date2 = { day: 1 };
same(names.date(date), date);
const error: Error2 = { code: 1 };
same(names.error(error), error);
const promise: Promise2 = { number: 1 };
same(names.promise(promise), promise);
const record: Record2 = { number: 1 };
same(names.record({ record }), { record });
const api: Api = { number: 1 };
same(names.api(api), api);
eventually(async () => same(await names.real(Promise.resolve(new Date(1))), new Date(1)));
same(names.first({ a: 1 }), { a: 1 });
same(names.second({ b: "b" }), { b: "b" });
same(names.firstColor("RED"), "RED");
same(names.secondColor("BLUE"), "BLUE");
same(names.values({ number: 1 }), { number: 1 });
same(names.calls()({ number: 1 }), { number: 1 });
const type = (value: number) => value;
same(names.type(type), type);
const glue = (_: number) => glue2;
const glue2: Glue = (_) => glue2;
same(names.glueFunction(glue2), glue2);
same(names.writeNote({ id: "a" }), { id: "a" });
// Names that differ in case alone.
same(names.url((each) => each)({ text: "a" }), { text: "a" });
same(names.upperUrl((each) => each)({ number: 1 }), { number: 1 });
same(names.getURL(1) + names.getUrl(1), 2);
throws(() => names.getURL(0), "Case: of a case");
throws(() => names.getUrl(0), "Case: of a case");
same(names.loader((each) => each)(1) + names.loaderFunction(1), 2);
same(names.smallNote({ number: 1 }), { number: 1 });
same(names.javaClass({ number: 1 }), { number: 1 });
for (const odd of ["__proto__", "constructor", "€", "bee"] as const) {
  same(names.odd(odd), odd);
}
same(names.bindAwkward(1), 1);
const awkward: Awkward = {
  tape: (tape) => tape,
  run: (original, adapters) => ({ value: original.value + adapters.number }),
  call: (link, object) => ({ number: link.number + object.number }),
  writeTape: (tape) => ({ number: tape.adapter0 }),
  originalOf: (value) => value + value,
  implementAwkward: (methods, o, m0, v) => methods + o + m0 + v,
  type: () => "a constant0",
};
same(names.awkward(awkward) === awkward, true);

// @ts-expect-error
throws(() => names.reserved(1, 2, 3, "4", 5, 6, 7), "TypeError: names.reserved: parameter 'in_' must be a number, got string");
// @ts-expect-error
throws(() => names.shadows(a!, { id: 1 }, c!, d!, e!), "TypeError: names.shadows: parameter 'makeNote'.id must be a string, got number");
// @ts-expect-error
throws(() => names.words({ ...words, class: "4" }), "TypeError: names.words: parameter 'value'.class must be a number, got string");
// @ts-expect-error
throws(() => names.first({ b: "b" }), "TypeError: names.first: parameter 'value'.a must be a number, got undefined");
// @ts-expect-error
throws(() => names.secondColor("RED"), "TypeError: names.secondColor: parameter 'value' must be one of 'BLUE', got 'RED'");
// @ts-expect-error
throws(() => names.date(new Date()), "TypeError: names.date: parameter 'value'.day must be a number, got undefined");
