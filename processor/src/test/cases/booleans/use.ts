export {};

const goodBoolean: readonly boolean[] = [true, false];
for (const value of goodBoolean) {
  same(booleans.echoBoolean(value), value);
  same(booleans.listBoolean([value, value]), [value, value]);
  same(booleans.boxBoolean({ value }), { value });
  same(booleans.mapBoolean({ key: value }), { key: value });
  same(booleans.callBoolean((each) => each, value), value);
  same(booleans.functionBoolean()(value), value);
  eventually(async () => same(await booleans.laterBoolean(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => booleans.echoBoolean(0), "TypeError: booleans.echoBoolean: parameter 'value' must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.listBoolean([true, 0]), "TypeError: booleans.listBoolean: parameter 'value'[1] must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.boxBoolean({ value: 0 }), "TypeError: booleans.boxBoolean: parameter 'value'.value must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.mapBoolean({ key: 0 }), "TypeError: booleans.mapBoolean: parameter 'value'[key] must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.callBoolean(() => 0, true), "TypeError: booleans.callBoolean: result of 'function' must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.functionBoolean()(0), "TypeError: booleans: function 'apply': parameter 'value' must be a boolean, got number");
// @ts-expect-error
rejects(() => booleans.laterBoolean(Promise.resolve(0)), "TypeError: booleans.laterBoolean: result of 'value' must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.echoBoolean("true"), "TypeError: booleans.echoBoolean: parameter 'value' must be a boolean, got string");
// @ts-expect-error
throws(() => booleans.echoBoolean(null), "TypeError: booleans.echoBoolean: parameter 'value' must be a boolean, got null");
// @ts-expect-error
throws(() => booleans.echoBoolean(undefined), "TypeError: booleans.echoBoolean: parameter 'value' must be a boolean, got undefined");
// @ts-expect-error
throws(() => booleans.echoBoolean(new Boolean(true)), "TypeError: booleans.echoBoolean: parameter 'value' must be a boolean, got Boolean");

const goodBooleanBox: readonly boolean[] = [true];
for (const value of goodBooleanBox) {
  same(booleans.echoBooleanBox(value), value);
  same(booleans.listBooleanBox([value, value]), [value, value]);
  same(booleans.boxBooleanBox({ value }), { value });
  same(booleans.mapBooleanBox({ key: value }), { key: value });
  same(booleans.callBooleanBox((each) => each, value), value);
  same(booleans.functionBooleanBox()(value), value);
  eventually(async () => same(await booleans.laterBooleanBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => booleans.echoBooleanBox(1), "TypeError: booleans.echoBooleanBox: parameter 'value' must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.listBooleanBox([true, 1]), "TypeError: booleans.listBooleanBox: parameter 'value'[1] must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.boxBooleanBox({ value: 1 }), "TypeError: booleans.boxBooleanBox: parameter 'value'.value must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.mapBooleanBox({ key: 1 }), "TypeError: booleans.mapBooleanBox: parameter 'value'[key] must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.callBooleanBox(() => 1, true), "TypeError: booleans.callBooleanBox: result of 'function' must be a boolean, got number");
// @ts-expect-error
throws(() => booleans.functionBooleanBox()(1), "TypeError: booleans: function 'apply': parameter 'value' must be a boolean, got number");
// @ts-expect-error
rejects(() => booleans.laterBooleanBox(Promise.resolve(1)), "TypeError: booleans.laterBooleanBox: result of 'value' must be a boolean, got number");
