export {};

const goodChar: readonly string[] = ["c", "\uD800", "\u0000"];
for (const value of goodChar) {
  same(chars.echoChar(value), value);
  same(chars.listChar([value, value]), [value, value]);
  same(chars.boxChar({ value }), { value });
  same(chars.mapChar({ key: value }), { key: value });
  same(chars.callChar((each) => each, value), value);
  same(chars.functionChar()(value), value);
  eventually(async () => same(await chars.laterChar(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => chars.echoChar(1), "TypeError: chars.echoChar: parameter 'value' must be a string of length 1, got number");
// @ts-expect-error
throws(() => chars.listChar(["c", 1]), "TypeError: chars.listChar: parameter 'value'[1] must be a string of length 1, got number");
// @ts-expect-error
throws(() => chars.boxChar({ value: 1 }), "TypeError: chars.boxChar: parameter 'value'.value must be a string of length 1, got number");
// @ts-expect-error
throws(() => chars.mapChar({ key: 1 }), "TypeError: chars.mapChar: parameter 'value'[key] must be a string of length 1, got number");
// @ts-expect-error
throws(() => chars.callChar(() => 1, "c"), "TypeError: chars.callChar: result of 'function' must be a string of length 1, got number");
// @ts-expect-error
throws(() => chars.functionChar()(1), "TypeError: chars: function 'apply': parameter 'value' must be a string of length 1, got number");
// @ts-expect-error
rejects(() => chars.laterChar(Promise.resolve(1)), "TypeError: chars.laterChar: result of 'value' must be a string of length 1, got number");
throws(() => chars.echoChar(""), "TypeError: chars.echoChar: parameter 'value' must be a string of length 1, got ''");
throws(() => chars.echoChar("cc"), "TypeError: chars.echoChar: parameter 'value' must be a string of length 1, got 'cc'");
throws(() => chars.echoChar("😀"), "TypeError: chars.echoChar: parameter 'value' must be a string of length 1, got '\ud83d\ude00'");
// @ts-expect-error
throws(() => chars.echoChar(null), "TypeError: chars.echoChar: parameter 'value' must be a string of length 1, got null");

const goodCharacter: readonly string[] = ["c"];
for (const value of goodCharacter) {
  same(chars.echoCharacter(value), value);
  same(chars.listCharacter([value, value]), [value, value]);
  same(chars.boxCharacter({ value }), { value });
  same(chars.mapCharacter({ key: value }), { key: value });
  same(chars.callCharacter((each) => each, value), value);
  same(chars.functionCharacter()(value), value);
  eventually(async () => same(await chars.laterCharacter(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => chars.echoCharacter(undefined), "TypeError: chars.echoCharacter: parameter 'value' must be a string of length 1, got undefined");
// @ts-expect-error
throws(() => chars.listCharacter(["c", undefined]), "TypeError: chars.listCharacter: parameter 'value'[1] must be a string of length 1, got undefined");
// @ts-expect-error
throws(() => chars.boxCharacter({ value: undefined }), "TypeError: chars.boxCharacter: parameter 'value'.value must be a string of length 1, got undefined");
// @ts-expect-error
throws(() => chars.mapCharacter({ key: undefined }), "TypeError: chars.mapCharacter: parameter 'value'[key] must be a string of length 1, got undefined");
// @ts-expect-error
throws(() => chars.callCharacter(() => undefined, "c"), "TypeError: chars.callCharacter: result of 'function' must be a string of length 1, got undefined");
// @ts-expect-error
throws(() => chars.functionCharacter()(undefined), "TypeError: chars: function 'apply': parameter 'value' must be a string of length 1, got undefined");
// @ts-expect-error
rejects(() => chars.laterCharacter(Promise.resolve(undefined)), "TypeError: chars.laterCharacter: result of 'value' must be a string of length 1, got undefined");
