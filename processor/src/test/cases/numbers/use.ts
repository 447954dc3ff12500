export {};

const goodByte: readonly number[] = [0, -128, 127];
for (const value of goodByte) {
  same(numbers.echoByte(value), value);
  same(numbers.listByte([value, value]), [value, value]);
  same(numbers.boxByte({ value }), { value });
  same(numbers.mapByte({ key: value }), { key: value });
  same(numbers.callByte((each) => each, value), value);
  same(numbers.functionByte()(value), value);
  eventually(async () => same(await numbers.laterByte(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoByte("1"), "TypeError: numbers.echoByte: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listByte([0, "1"]), "TypeError: numbers.listByte: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxByte({ value: "1" }), "TypeError: numbers.boxByte: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapByte({ key: "1" }), "TypeError: numbers.mapByte: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callByte(() => "1", 0), "TypeError: numbers.callByte: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionByte()("1"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterByte(Promise.resolve("1")), "TypeError: numbers.laterByte: result of 'value' must be a number, got string");
throws(() => numbers.echoByte(0.5), "TypeError: numbers.echoByte: parameter 'value' must be an integer from -128 to 127, got 0.5");
throws(() => numbers.echoByte(127 + 1), "TypeError: numbers.echoByte: parameter 'value' must be an integer from -128 to 127, got 128");
throws(() => numbers.echoByte(-128 - 1), "TypeError: numbers.echoByte: parameter 'value' must be an integer from -128 to 127, got -129");
throws(() => numbers.echoByte(NaN), "TypeError: numbers.echoByte: parameter 'value' must be an integer from -128 to 127, got NaN");
throws(() => numbers.echoByte(Infinity), "TypeError: numbers.echoByte: parameter 'value' must be an integer from -128 to 127, got Infinity");
// @ts-expect-error
throws(() => numbers.echoByte(1n), "TypeError: numbers.echoByte: parameter 'value' must be a number, got bigint");
// @ts-expect-error
throws(() => numbers.echoByte(null), "TypeError: numbers.echoByte: parameter 'value' must be a number, got null");
// @ts-expect-error
throws(() => numbers.echoByte(true), "TypeError: numbers.echoByte: parameter 'value' must be a number, got boolean");

const goodShort: readonly number[] = [0, -32768, 32767];
for (const value of goodShort) {
  same(numbers.echoShort(value), value);
  same(numbers.listShort([value, value]), [value, value]);
  same(numbers.boxShort({ value }), { value });
  same(numbers.mapShort({ key: value }), { key: value });
  same(numbers.callShort((each) => each, value), value);
  same(numbers.functionShort()(value), value);
  eventually(async () => same(await numbers.laterShort(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoShort("1"), "TypeError: numbers.echoShort: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listShort([0, "1"]), "TypeError: numbers.listShort: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxShort({ value: "1" }), "TypeError: numbers.boxShort: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapShort({ key: "1" }), "TypeError: numbers.mapShort: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callShort(() => "1", 0), "TypeError: numbers.callShort: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionShort()("1"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterShort(Promise.resolve("1")), "TypeError: numbers.laterShort: result of 'value' must be a number, got string");
throws(() => numbers.echoShort(0.5), "TypeError: numbers.echoShort: parameter 'value' must be an integer from -32768 to 32767, got 0.5");
throws(() => numbers.echoShort(32767 + 1), "TypeError: numbers.echoShort: parameter 'value' must be an integer from -32768 to 32767, got 32768");
throws(() => numbers.echoShort(-32768 - 1), "TypeError: numbers.echoShort: parameter 'value' must be an integer from -32768 to 32767, got -32769");
throws(() => numbers.echoShort(NaN), "TypeError: numbers.echoShort: parameter 'value' must be an integer from -32768 to 32767, got NaN");
throws(() => numbers.echoShort(Infinity), "TypeError: numbers.echoShort: parameter 'value' must be an integer from -32768 to 32767, got Infinity");
// @ts-expect-error
throws(() => numbers.echoShort(1n), "TypeError: numbers.echoShort: parameter 'value' must be a number, got bigint");
// @ts-expect-error
throws(() => numbers.echoShort(null), "TypeError: numbers.echoShort: parameter 'value' must be a number, got null");
// @ts-expect-error
throws(() => numbers.echoShort(true), "TypeError: numbers.echoShort: parameter 'value' must be a number, got boolean");

const goodInt: readonly number[] = [0, -2147483648, 2147483647];
for (const value of goodInt) {
  same(numbers.echoInt(value), value);
  same(numbers.listInt([value, value]), [value, value]);
  same(numbers.boxInt({ value }), { value });
  same(numbers.mapInt({ key: value }), { key: value });
  same(numbers.callInt((each) => each, value), value);
  same(numbers.functionInt()(value), value);
  eventually(async () => same(await numbers.laterInt(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoInt("1"), "TypeError: numbers.echoInt: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listInt([0, "1"]), "TypeError: numbers.listInt: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxInt({ value: "1" }), "TypeError: numbers.boxInt: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapInt({ key: "1" }), "TypeError: numbers.mapInt: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callInt(() => "1", 0), "TypeError: numbers.callInt: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionInt()("1"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterInt(Promise.resolve("1")), "TypeError: numbers.laterInt: result of 'value' must be a number, got string");
throws(() => numbers.echoInt(0.5), "TypeError: numbers.echoInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got 0.5");
throws(() => numbers.echoInt(2147483647 + 1), "TypeError: numbers.echoInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got 2147483648");
throws(() => numbers.echoInt(-2147483648 - 1), "TypeError: numbers.echoInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got -2147483649");
throws(() => numbers.echoInt(NaN), "TypeError: numbers.echoInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got NaN");
throws(() => numbers.echoInt(Infinity), "TypeError: numbers.echoInt: parameter 'value' must be an integer from -2147483648 to 2147483647, got Infinity");
// @ts-expect-error
throws(() => numbers.echoInt(1n), "TypeError: numbers.echoInt: parameter 'value' must be a number, got bigint");
// @ts-expect-error
throws(() => numbers.echoInt(null), "TypeError: numbers.echoInt: parameter 'value' must be a number, got null");
// @ts-expect-error
throws(() => numbers.echoInt(true), "TypeError: numbers.echoInt: parameter 'value' must be a number, got boolean");

const goodFloat: readonly number[] = [0, -0, 0.5, NaN, -Infinity, Math.fround(1.1)];
for (const value of goodFloat) {
  same(numbers.echoFloat(value), value);
  same(numbers.listFloat([value, value]), [value, value]);
  same(numbers.boxFloat({ value }), { value });
  same(numbers.mapFloat({ key: value }), { key: value });
  same(numbers.callFloat((each) => each, value), value);
  same(numbers.functionFloat()(value), value);
  eventually(async () => same(await numbers.laterFloat(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoFloat("1"), "TypeError: numbers.echoFloat: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listFloat([0, "1"]), "TypeError: numbers.listFloat: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxFloat({ value: "1" }), "TypeError: numbers.boxFloat: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapFloat({ key: "1" }), "TypeError: numbers.mapFloat: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callFloat(() => "1", 0), "TypeError: numbers.callFloat: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionFloat()("1"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterFloat(Promise.resolve("1")), "TypeError: numbers.laterFloat: result of 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.echoFloat(1n), "TypeError: numbers.echoFloat: parameter 'value' must be a number, got bigint");
// @ts-expect-error
throws(() => numbers.echoFloat(undefined), "TypeError: numbers.echoFloat: parameter 'value' must be a number, got undefined");

const goodDouble: readonly number[] = [0, -0, 1.1, NaN, Infinity, Number.MAX_VALUE, 5e-324];
for (const value of goodDouble) {
  same(numbers.echoDouble(value), value);
  same(numbers.listDouble([value, value]), [value, value]);
  same(numbers.boxDouble({ value }), { value });
  same(numbers.mapDouble({ key: value }), { key: value });
  same(numbers.callDouble((each) => each, value), value);
  same(numbers.functionDouble()(value), value);
  eventually(async () => same(await numbers.laterDouble(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoDouble("1"), "TypeError: numbers.echoDouble: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listDouble([0, "1"]), "TypeError: numbers.listDouble: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxDouble({ value: "1" }), "TypeError: numbers.boxDouble: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapDouble({ key: "1" }), "TypeError: numbers.mapDouble: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callDouble(() => "1", 0), "TypeError: numbers.callDouble: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionDouble()("1"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterDouble(Promise.resolve("1")), "TypeError: numbers.laterDouble: result of 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.echoDouble(1n), "TypeError: numbers.echoDouble: parameter 'value' must be a number, got bigint");
// @ts-expect-error
throws(() => numbers.echoDouble(null), "TypeError: numbers.echoDouble: parameter 'value' must be a number, got null");
// @ts-expect-error
throws(() => numbers.echoDouble({ valueOf: () => 1 }), "TypeError: numbers.echoDouble: parameter 'value' must be a number, got object");

const goodByteBox: readonly number[] = [-128];
for (const value of goodByteBox) {
  same(numbers.echoByteBox(value), value);
  same(numbers.listByteBox([value, value]), [value, value]);
  same(numbers.boxByteBox({ value }), { value });
  same(numbers.mapByteBox({ key: value }), { key: value });
  same(numbers.callByteBox((each) => each, value), value);
  same(numbers.functionByteBox()(value), value);
  eventually(async () => same(await numbers.laterByteBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoByteBox(false), "TypeError: numbers.echoByteBox: parameter 'value' must be a number, got boolean");
// @ts-expect-error
throws(() => numbers.listByteBox([-128, false]), "TypeError: numbers.listByteBox: parameter 'value'[1] must be a number, got boolean");
// @ts-expect-error
throws(() => numbers.boxByteBox({ value: false }), "TypeError: numbers.boxByteBox: parameter 'value'.value must be a number, got boolean");
// @ts-expect-error
throws(() => numbers.mapByteBox({ key: false }), "TypeError: numbers.mapByteBox: parameter 'value'[key] must be a number, got boolean");
// @ts-expect-error
throws(() => numbers.callByteBox(() => false, -128), "TypeError: numbers.callByteBox: result of 'function' must be a number, got boolean");
// @ts-expect-error
throws(() => numbers.functionByteBox()(false), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got boolean");
// @ts-expect-error
rejects(() => numbers.laterByteBox(Promise.resolve(false)), "TypeError: numbers.laterByteBox: result of 'value' must be a number, got boolean");

const goodShortBox: readonly number[] = [-32768];
for (const value of goodShortBox) {
  same(numbers.echoShortBox(value), value);
  same(numbers.listShortBox([value, value]), [value, value]);
  same(numbers.boxShortBox({ value }), { value });
  same(numbers.mapShortBox({ key: value }), { key: value });
  same(numbers.callShortBox((each) => each, value), value);
  same(numbers.functionShortBox()(value), value);
  eventually(async () => same(await numbers.laterShortBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoShortBox([]), "TypeError: numbers.echoShortBox: parameter 'value' must be a number, got array");
// @ts-expect-error
throws(() => numbers.listShortBox([-32768, []]), "TypeError: numbers.listShortBox: parameter 'value'[1] must be a number, got array");
// @ts-expect-error
throws(() => numbers.boxShortBox({ value: [] }), "TypeError: numbers.boxShortBox: parameter 'value'.value must be a number, got array");
// @ts-expect-error
throws(() => numbers.mapShortBox({ key: [] }), "TypeError: numbers.mapShortBox: parameter 'value'[key] must be a number, got array");
// @ts-expect-error
throws(() => numbers.callShortBox(() => [], -32768), "TypeError: numbers.callShortBox: result of 'function' must be a number, got array");
// @ts-expect-error
throws(() => numbers.functionShortBox()([]), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got array");
// @ts-expect-error
rejects(() => numbers.laterShortBox(Promise.resolve([])), "TypeError: numbers.laterShortBox: result of 'value' must be a number, got array");

const goodIntBox: readonly number[] = [7];
for (const value of goodIntBox) {
  same(numbers.echoIntBox(value), value);
  same(numbers.listIntBox([value, value]), [value, value]);
  same(numbers.boxIntBox({ value }), { value });
  same(numbers.mapIntBox({ key: value }), { key: value });
  same(numbers.callIntBox((each) => each, value), value);
  same(numbers.functionIntBox()(value), value);
  eventually(async () => same(await numbers.laterIntBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoIntBox({}), "TypeError: numbers.echoIntBox: parameter 'value' must be a number, got object");
// @ts-expect-error
throws(() => numbers.listIntBox([7, {}]), "TypeError: numbers.listIntBox: parameter 'value'[1] must be a number, got object");
// @ts-expect-error
throws(() => numbers.boxIntBox({ value: {} }), "TypeError: numbers.boxIntBox: parameter 'value'.value must be a number, got object");
// @ts-expect-error
throws(() => numbers.mapIntBox({ key: {} }), "TypeError: numbers.mapIntBox: parameter 'value'[key] must be a number, got object");
// @ts-expect-error
throws(() => numbers.callIntBox(() => {}, 7), "TypeError: numbers.callIntBox: result of 'function' must be a number, got undefined");
// @ts-expect-error
throws(() => numbers.functionIntBox()({}), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got object");
// @ts-expect-error
rejects(() => numbers.laterIntBox(Promise.resolve({})), "TypeError: numbers.laterIntBox: result of 'value' must be a number, got object");

const goodFloatBox: readonly number[] = [-0];
for (const value of goodFloatBox) {
  same(numbers.echoFloatBox(value), value);
  same(numbers.listFloatBox([value, value]), [value, value]);
  same(numbers.boxFloatBox({ value }), { value });
  same(numbers.mapFloatBox({ key: value }), { key: value });
  same(numbers.callFloatBox((each) => each, value), value);
  same(numbers.functionFloatBox()(value), value);
  eventually(async () => same(await numbers.laterFloatBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoFloatBox("0"), "TypeError: numbers.echoFloatBox: parameter 'value' must be a number, got string");
// @ts-expect-error
throws(() => numbers.listFloatBox([-0, "0"]), "TypeError: numbers.listFloatBox: parameter 'value'[1] must be a number, got string");
// @ts-expect-error
throws(() => numbers.boxFloatBox({ value: "0" }), "TypeError: numbers.boxFloatBox: parameter 'value'.value must be a number, got string");
// @ts-expect-error
throws(() => numbers.mapFloatBox({ key: "0" }), "TypeError: numbers.mapFloatBox: parameter 'value'[key] must be a number, got string");
// @ts-expect-error
throws(() => numbers.callFloatBox(() => "0", -0), "TypeError: numbers.callFloatBox: result of 'function' must be a number, got string");
// @ts-expect-error
throws(() => numbers.functionFloatBox()("0"), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got string");
// @ts-expect-error
rejects(() => numbers.laterFloatBox(Promise.resolve("0")), "TypeError: numbers.laterFloatBox: result of 'value' must be a number, got string");

const goodDoubleBox: readonly number[] = [-0];
for (const value of goodDoubleBox) {
  same(numbers.echoDoubleBox(value), value);
  same(numbers.listDoubleBox([value, value]), [value, value]);
  same(numbers.boxDoubleBox({ value }), { value });
  same(numbers.mapDoubleBox({ key: value }), { key: value });
  same(numbers.callDoubleBox((each) => each, value), value);
  same(numbers.functionDoubleBox()(value), value);
  eventually(async () => same(await numbers.laterDoubleBox(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => numbers.echoDoubleBox(new Number(1)), "TypeError: numbers.echoDoubleBox: parameter 'value' must be a number, got Number");
// @ts-expect-error
throws(() => numbers.listDoubleBox([-0, new Number(1)]), "TypeError: numbers.listDoubleBox: parameter 'value'[1] must be a number, got Number");
// @ts-expect-error
throws(() => numbers.boxDoubleBox({ value: new Number(1) }), "TypeError: numbers.boxDoubleBox: parameter 'value'.value must be a number, got Number");
// @ts-expect-error
throws(() => numbers.mapDoubleBox({ key: new Number(1) }), "TypeError: numbers.mapDoubleBox: parameter 'value'[key] must be a number, got Number");
// @ts-expect-error
throws(() => numbers.callDoubleBox(() => new Number(1), -0), "TypeError: numbers.callDoubleBox: result of 'function' must be a number, got Number");
// @ts-expect-error
throws(() => numbers.functionDoubleBox()(new Number(1)), "TypeError: numbers: function 'apply': parameter 'value' must be a number, got Number");
// @ts-expect-error
rejects(() => numbers.laterDoubleBox(Promise.resolve(new Number(1))), "TypeError: numbers.laterDoubleBox: result of 'value' must be a number, got Number");
same(numbers.echoInt(-0), 0);
same(numbers.echoFloat(1.1), Math.fround(1.1));
same(numbers.echoFloat(1e300), Infinity);
