import type { Color } from "./enums/EnumsApi.js";

const goodColor: readonly Color[] = ["RED", "green-ish", "toString", "\"quoted\\\"\n", "\uD800", "BODY"];
for (const value of goodColor) {
  same(enums.echoColor(value), value);
  same(enums.listColor([value, value]), [value, value]);
  same(enums.boxColor({ value }), { value });
  same(enums.mapColor({ key: value }), { key: value });
  same(enums.callColor((each) => each, value), value);
  same(enums.functionColor()(value), value);
  eventually(async () => same(await enums.laterColor(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => enums.echoColor("GREEN"), "TypeError: enums.echoColor: parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.listColor(["RED", "GREEN"]), "TypeError: enums.listColor: parameter 'value'[1] must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.boxColor({ value: "GREEN" }), "TypeError: enums.boxColor: parameter 'value'.value must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.mapColor({ key: "GREEN" }), "TypeError: enums.mapColor: parameter 'value'[key] must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.callColor(() => "GREEN", "RED"), "TypeError: enums.callColor: result of 'function' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.functionColor()("GREEN"), "TypeError: enums: function 'apply': parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
rejects(() => enums.laterColor(Promise.resolve("GREEN")), "TypeError: enums.laterColor: result of 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'GREEN'");
// @ts-expect-error
throws(() => enums.echoColor("red"), "TypeError: enums.echoColor: parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'red'");
// @ts-expect-error
throws(() => enums.echoColor(0), "TypeError: enums.echoColor: parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got number");
// @ts-expect-error
throws(() => enums.echoColor(null), "TypeError: enums.echoColor: parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got null");
// @ts-expect-error
throws(() => enums.echoColor("constructor"), "TypeError: enums.echoColor: parameter 'value' must be one of 'RED', 'green-ish', 'toString', '\"quoted\\\"\n', '\ud800', 'BODY', got 'constructor'");
