import type { Item } from "./varargs/VarargsApi.js";
import type { Log } from "./varargs/Log.js";

same(varargs.join(), "");
same(varargs.join("a"), "a");
same(varargs.join("a", "b", "c"), "a-b-c");
same(varargs.join(...["x", "y"]), "x-y");
same(varargs.tagged(), "null:");
same(varargs.tagged("t"), "t:");
same(varargs.tagged(null, "a", "b"), "null:a-b");
same(varargs.repeated(2, "a", "b"), "a-ba-b");
const items: readonly Item[] = [{ name: "one" }, { name: "two" }];
same(varargs.items(...items), items);
same(varargs.items(), []);
same(varargs.rows(["a", "b"], [], ["c"]), 3);
same(varargs.nullable("a", null), "[a, null]");
same(varargs.optional("a", undefined), "[Optional[a], Optional.empty]");
same(varargs.lists(["a"], ["b", "c"]), 3);
same(varargs.sum(), 0);
same(varargs.sum(1, 2, -4), -1);
same(varargs.total(1n, 2n ** 40n), 2n ** 40n + 1n);
same(varargs.safe(1, 2 ** 40), 2 ** 40 + 1);
same(varargs.mean(1, 2.5), 1.75);
same(varargs.mean(), NaN);
same(varargs.primitives(true, 1, -128), "true[1, -128]");
same(varargs.shorts(1, -32768), "[1, -32768]");
same(varargs.floats(0.5), "[0.5]");
same(varargs.letters("a", "b"), "ab");
same(varargs.flags(true, false), "[true, false]");
eventually(async () => same(await varargs.later("a", "b"), "a-b"));
same(varargs.join.length, 0);
same(varargs.repeated.length, 1);

same(varargs.format((pattern, ...values) => `${pattern}${values.join("")};`), "none;one1;four1234;");
same(varargs.format((...all) => `${all.length};`), "1;2;5;");
same(varargs.formatter()("p"), "p0");
same(varargs.formatter()("p", "a", "b"), "p2a-b");
same(varargs.fold((...values) => values.length * 10, 7, 8), "folded 20");
same(varargs.fold(Math.max, 7, 9, 8), "folded 9");
same(varargs.adder()(1, 2, 3), 6);
same(varargs.each((first, ...rest) => `${first?.name} and ${rest.length}`, ...items), "one and 1");
same(varargs.each((...all) => `${all.length}`), "0");
const log: Log = varargs.log();
same(log.write("info", "a", "b"), 2);
same(varargs.join2(["a", "b"]), "a-b");

// @ts-expect-error
throws(() => varargs.join("a", "b", 3), "TypeError: varargs.join: parameter 'parts'[2] must be a string, got number");
// @ts-expect-error
throws(() => varargs.join(["a"]), "TypeError: varargs.join: parameter 'parts'[0] must be a string, got array");
// @ts-expect-error
throws(() => varargs.join(null), "TypeError: varargs.join: parameter 'parts'[0] must be a string, got null");
// @ts-expect-error
throws(() => varargs.repeated("a"), "TypeError: varargs.repeated: parameter 'times' must be a number, got string");
// @ts-expect-error
throws(() => varargs.items({ name: "one" }, { name: 2 }), "TypeError: varargs.items: parameter 'items'[1].name must be a string, got number");
// @ts-expect-error
throws(() => varargs.sum(1, "2"), "TypeError: varargs.sum: parameter 'values'[1] must be a number, got string");
throws(() => varargs.sum(1.5), "TypeError: varargs.sum: parameter 'values'[0] must be an integer from -2147483648 to 2147483647, got 1.5");
// @ts-expect-error
throws(() => varargs.sum(new Int32Array(2)), "TypeError: varargs.sum: parameter 'values'[0] must be a number, got Int32Array");
// @ts-expect-error
throws(() => varargs.total(1), "TypeError: varargs.total: parameter 'values'[0] must be a bigint, got number");
throws(() => varargs.letters("ab"), "TypeError: varargs.letters: parameter 'values'[0] must be a string of length 1, got 'ab'");
// @ts-expect-error
throws(() => varargs.formatter()("p", 1), "TypeError: varargs: function 'format': parameter 'values'[0] must be a string, got number");
// @ts-expect-error
throws(() => log.write("info", 1), "TypeError: Log.write: parameter 'words'[0] must be a string, got number");
throws(() => varargs.fold(() => 1.5), "TypeError: varargs.fold: result of 'fold' must be an integer from -2147483648 to 2147483647, got 1.5");
