export {};

const goodString: readonly string[] = ["", "text", "\uD800", "a\u0000\u2028\uFFFF", "__proto__"];
for (const value of goodString) {
  same(strings.echoString(value), value);
  same(strings.listString([value, value]), [value, value]);
  same(strings.boxString({ value }), { value });
  same(strings.mapString({ key: value }), { key: value });
  same(strings.callString((each) => each, value), value);
  same(strings.functionString()(value), value);
  eventually(async () => same(await strings.laterString(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => strings.echoString(1), "TypeError: strings.echoString: parameter 'value' must be a string, got number");
// @ts-expect-error
throws(() => strings.listString(["", 1]), "TypeError: strings.listString: parameter 'value'[1] must be a string, got number");
// @ts-expect-error
throws(() => strings.boxString({ value: 1 }), "TypeError: strings.boxString: parameter 'value'.value must be a string, got number");
// @ts-expect-error
throws(() => strings.mapString({ key: 1 }), "TypeError: strings.mapString: parameter 'value'[key] must be a string, got number");
// @ts-expect-error
throws(() => strings.callString(() => 1, ""), "TypeError: strings.callString: result of 'function' must be a string, got number");
// @ts-expect-error
throws(() => strings.functionString()(1), "TypeError: strings: function 'apply': parameter 'value' must be a string, got number");
// @ts-expect-error
rejects(() => strings.laterString(Promise.resolve(1)), "TypeError: strings.laterString: result of 'value' must be a string, got number");
// @ts-expect-error
throws(() => strings.echoString(null), "TypeError: strings.echoString: parameter 'value' must be a string, got null");
// @ts-expect-error
throws(() => strings.echoString(undefined), "TypeError: strings.echoString: parameter 'value' must be a string, got undefined");
// @ts-expect-error
throws(() => strings.echoString(new String("text")), "TypeError: strings.echoString: parameter 'value' must be a string, got String");
// @ts-expect-error
throws(() => strings.echoString({ toString: () => "text" }), "TypeError: strings.echoString: parameter 'value' must be a string, got object");
// @ts-expect-error
throws(() => strings.echoString(Symbol("text")), "TypeError: strings.echoString: parameter 'value' must be a string, got symbol");

const goodSequence: readonly string[] = ["", "text \uDC00"];
for (const value of goodSequence) {
  same(strings.echoSequence(value), value);
  same(strings.listSequence([value, value]), [value, value]);
  same(strings.boxSequence({ value }), { value });
  same(strings.mapSequence({ key: value }), { key: value });
  same(strings.callSequence((each) => each, value), value);
  same(strings.functionSequence()(value), value);
  eventually(async () => same(await strings.laterSequence(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => strings.echoSequence(["text"]), "TypeError: strings.echoSequence: parameter 'value' must be a string, got array");
// @ts-expect-error
throws(() => strings.listSequence(["", ["text"]]), "TypeError: strings.listSequence: parameter 'value'[1] must be a string, got array");
// @ts-expect-error
throws(() => strings.boxSequence({ value: ["text"] }), "TypeError: strings.boxSequence: parameter 'value'.value must be a string, got array");
// @ts-expect-error
throws(() => strings.mapSequence({ key: ["text"] }), "TypeError: strings.mapSequence: parameter 'value'[key] must be a string, got array");
// @ts-expect-error
throws(() => strings.callSequence(() => ["text"], ""), "TypeError: strings.callSequence: result of 'function' must be a string, got array");
// @ts-expect-error
throws(() => strings.functionSequence()(["text"]), "TypeError: strings: function 'apply': parameter 'value' must be a string, got array");
// @ts-expect-error
rejects(() => strings.laterSequence(Promise.resolve(["text"])), "TypeError: strings.laterSequence: result of 'value' must be a string, got array");
