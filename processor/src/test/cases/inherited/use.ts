import type { Cursor } from "./inherited/Cursor.js";
import type { Detail } from "./inherited/InheritedApi.js";

same(inherited.find(1), { name: "item 1" });
same(inherited.findAll([1, 2]), inherited.all());
same(inherited.byName(), { one: { name: "item 1" } });
same(inherited.first(), { name: "item 1" });
same(inherited.size(), 3);
same(inherited.own(1), 2);
same(inherited.twice(1), 3);
same(inherited.doubled(), 2);
same(inherited.both(), { name: "item 2" });
same(inherited.say("x"), "said x");
same(inherited.time(2 ** 40), 2 ** 40);
const cursor: Cursor = inherited.open();
same(cursor.next(), 1);
same(cursor.close(), undefined);
throws(() => cursor.next(), "Error: Cursor.next failed (ref)");
throws(() => cursor.close(), "Error: Cursor.close failed (ref)");
const file = inherited.file();
file.close();
file.close();
same(file.read(), "closed");
same(Object.keys(cursor).sort().join(), "close,next");
same(Object.keys(inherited).length, 15);
const detail: Detail = { text: "text" };
same(inherited.detail(detail), detail);

// @ts-expect-error
throws(() => inherited.find("1"), "TypeError: inherited.find: parameter 'key' must be a number, got string");
// @ts-expect-error
same(inherited.ignored, undefined);
// @ts-expect-error
same(inherited.ignoredToo, undefined);
// @ts-expect-error
same(inherited.none, undefined);
// @ts-expect-error
same(inherited.factor, undefined);
