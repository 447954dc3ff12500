import type { Detail } from "./inherited/InheritedApi.js";

same(inherited.find(1), { name: "item 1" });
same(inherited.findAll([1, 2]), inherited.all());
same(inherited.byName(), { one: { name: "item 1" } });
same(inherited.first(), { name: "item 1" });
same(inherited.size(), 3);
same(inherited.own(1), 2);
same(inherited.twice(1), 3);
const detail: Detail = { text: "text" };
same(inherited.detail(detail), detail);

// @ts-expect-error
throws(() => inherited.find("1"), "TypeError: inherited.find: parameter 'key' must be a number, got string");
// @ts-expect-error
same(inherited.ignored, undefined);
