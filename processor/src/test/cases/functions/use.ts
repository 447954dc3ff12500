import type { Button } from "./functions/FunctionsApi.js";

// A function that comes home is the original.
const run = () => {};
same(functions.runnable(run), run);
const supply = () => "text";
same(functions.supplier(supply), supply);
const consume = (_: string) => {};
same(functions.consumer(consume), consume);
const both = (a: string, b: number) => a + b;
same(functions.biFunction(both), both);
const long = (text: string) => text.length > 3;
same(functions.predicate(long), long);
const counters = [() => 1, () => 2];
same(functions.list(counters), counters);
same(functions.map({ run }), { run });
eventually(async () => same(await functions.later(Promise.resolve(run)), run));
same(functions.pass()(run), run);

// A function of Java is the same one each time, frozen, and no constructor.
same(functions.handOut(), functions.handOut());
same(functions.runnable(functions.handOut()), functions.handOut());
same(Object.isFrozen(functions.handOut()), true);
same(functions.plus().length, 2);
same(functions.plus()(1, 2), 3);
same(functions.handOut()(), undefined);
same(functions.curried()("a")("b"), "ab");
same(functions.formatter()(0.5, true), "0.5 true");

same(functions.apply((a, b) => a * b, 3, 4), 12);
same(functions.applyLong((a) => a * 2n, 3n), 6n);
same(functions.applyDouble((a) => a.length / 2, "abc"), 1.5);
same(functions.call(supply), "text");
same(functions.test(long, "text"), true);
same(functions.sum(counters), 3);
same(
  functions.uncurried((a) => (b) => a + b),
  "ab",
);
same(
  functions.format((value, flag) => `${value} ${flag}`),
  "0.5 true0.5 true",
);
same(
  functions.visit((a, b) => `${a} ${b}`),
  "1 2",
);
same(functions.fold()(functions.fold(), 3), 3);
same(
  functions.loop((next, depth) => (depth === 0 ? 0 : 1 + next(next, depth - 1))),
  3,
);
const clicked: string[] = [];
const button: Button = { label: "ok", onClick: (value) => clicked.push(value) };
same(functions.button(button), button);
same(clicked, ["ok"]);
// Fewer parameters than given, and a result that nobody wants.
same(
  functions.runnable(() => 1)(),
  1 as unknown as void,
);

// @ts-expect-error
throws(() => functions.runnable("run"), "TypeError: functions.runnable: parameter 'value' must be a function, got string");
// @ts-expect-error
throws(() => functions.runnable({ call: run }), "TypeError: functions.runnable: parameter 'value' must be a function, got object");
// @ts-expect-error
throws(() => functions.runnable(null), "TypeError: functions.runnable: parameter 'value' must be a function, got null");
// @ts-expect-error
throws(() => functions.list([supply, 1]), "TypeError: functions.list: parameter 'value'[1] must be a function, got number");
// @ts-expect-error
throws(() => functions.map({ run: 1 }), "TypeError: functions.map: parameter 'value'[run] must be a function, got number");
// @ts-expect-error
throws(() => functions.button({ label: "ok" }), "TypeError: functions.button: parameter 'value'.onClick must be a function, got undefined");
// @ts-expect-error
throws(() => functions.apply((a, b) => `${a}${b}`, 1, 2), "TypeError: functions.apply: result of 'value' must be a number, got string");
throws(() => functions.apply((a, b) => a / b, 1, 2), "TypeError: functions.apply: result of 'value' must be an integer from -2147483648 to 2147483647, got 0.5");
// @ts-expect-error
throws(() => functions.applyLong(() => 1, 1n), "TypeError: functions.applyLong: result of 'value' must be a bigint, got number");
// @ts-expect-error
throws(() => functions.call(() => 1), "TypeError: functions.call: result of 'value' must be a string, got number");
// @ts-expect-error
throws(() => functions.call(() => undefined), "TypeError: functions.call: result of 'value' must be a string, got undefined");
// @ts-expect-error
throws(() => functions.test(() => 1, "text"), "TypeError: functions.test: result of 'value' must be a boolean, got number");
// @ts-expect-error
throws(() => functions.sum([() => 1, () => "2"]), "TypeError: functions.sum: result of 'value' must be a number, got string");
// @ts-expect-error
throws(() => functions.uncurried((a) => a), "TypeError: functions.uncurried: result of 'value' must be a function, got string");
// @ts-expect-error
throws(() => functions.uncurried((a) => (b) => a === b), "TypeError: functions.uncurried: result of 'value' must be a string, got boolean");
// @ts-expect-error
throws(() => functions.plus()(1, "2"), "TypeError: functions: function 'applyAsInt': parameter 'b' must be a number, got string");
// @ts-expect-error
throws(() => functions.curried()(1), "TypeError: functions: function 'apply': parameter 'value' must be a string, got number");
// @ts-expect-error
throws(() => functions.curried()("a")(1), "TypeError: functions: function 'apply': parameter 'value' must be a string, got number");
// @ts-expect-error
throws(() => functions.formatter()("0.5", true), "TypeError: functions: function 'format': parameter 'in' must be a number, got string");
let refused: unknown;
try {
  // @ts-expect-error
  new (functions.handOut())();
} catch (error) {
  refused = error;
}
same(refused instanceof TypeError, true);
// @ts-expect-error
rejects(() => functions.later(Promise.resolve(1)), "TypeError: functions.later: result of 'value' must be a function, got number");
throws(() => {
  functions.call(() => {
    throw new SyntaxError("mine");
  });
}, "SyntaxError: mine");

// Wildcards inside of type arguments are what they extend or are a supertype of.
same(functions.first((list) => list.length), 2);
same(functions.second((list) => list.length), 3);
same(functions.lower((say) => { say("b"); return { items: ["a"] }; }), "ab");
