import type { Chain, Cornered, ResultOfIntegerAndString, Shape, Square } from "./unions/UnionsApi.js";

const shapes: readonly Shape[] = [
  { kind: "Circle", radius: 1.5 },
  { kind: "Square", side: -0 },
  { kind: "rect-angle", width: 2, height: 3 },
  { kind: "Empty" },
  { kind: "Group", parts: [{ kind: "Group", parts: [] }, { kind: "Square", side: 1 }] },
];
for (const value of shapes) {
  same(unions.echoShape(value), value);
  same(unions.listShape([value, value]), [value, value]);
  same(unions.boxShape({ value }), { value });
  same(unions.mapShape({ key: value }), { key: value });
  same(unions.callShape((each) => each, value), value);
  same(unions.functionShape()(value), value);
  same(unions.echoMissing(value), value);
  same(unions.echoOptional(value), value);
  same(unions.echoDrawn({ type: "Ok", value }), { type: "Ok", value });
  eventually(async () => same(await unions.laterShape(Promise.resolve(value)), value));
}
same(unions.echoMissing(null), null);
same(unions.echoMissing(), null);
same(unions.echoOptional(undefined), undefined);
same(unions.echoDrawn({ type: "Failed", error: ["a", "b"] }), { type: "Failed", error: ["a", "b"] });

// TypeScript tells the members apart.
function area(shape: Shape): number {
  switch (shape.kind) {
    case "Circle":
      return shape.radius * 3;
    case "Square":
      return shape.side * shape.side;
    case "rect-angle":
      return shape.width * shape.height;
    case "Empty":
      return 0;
    case "Group":
      return shape.parts.map(area).reduce((a, b) => a + b, 0);
  }
}
same(area(unions.echoShape({ kind: "Group", parts: [{ kind: "Square", side: 3 }, { kind: "Circle", radius: 1 }] })), 12);

const cornered: Cornered = unions.echoCornered({ kind: "Square", side: 2 });
same(cornered, { kind: "Square", side: 2 });
const square: Square = unions.echoSquare({ kind: "Square", side: 2 });
same(square, { kind: "Square", side: 2 });
const zero: ResultOfIntegerAndString = unions.echoNumber({ type: "Zero", negative: true });
same(zero, { type: "Zero", negative: true });
same(unions.echoNumber({ type: "Ok", value: 1 }), { type: "Ok", value: 1 });

const kinds = "'Circle', 'rect-angle', 'Square', 'Empty', 'Group'";
// @ts-expect-error
throws(() => unions.echoShape({ kind: "Triangle" }), `TypeError: unions.echoShape: parameter 'value'.kind must be one of ${kinds}, got 'Triangle'`);
// @ts-expect-error
throws(() => unions.listShape([{ kind: "Empty" }, {}]), `TypeError: unions.listShape: parameter 'value'[1].kind must be one of ${kinds}, got undefined`);
// @ts-expect-error
throws(() => unions.boxShape({ value: null }), "TypeError: unions.boxShape: parameter 'value'.value must be an object, got null");
// @ts-expect-error
throws(() => unions.mapShape({ key: { kind: "Circle" } }), "TypeError: unions.mapShape: parameter 'value'[key].radius must be a number, got undefined");
// @ts-expect-error
throws(() => unions.callShape(() => ({ kind: "Square" }), { kind: "Empty" }), "TypeError: unions.callShape: result of 'function'.side must be a number, got undefined");
// @ts-expect-error
throws(() => unions.functionShape()({ kind: 7 }), `TypeError: unions: function 'apply': parameter 'value'.kind must be one of ${kinds}, got number`);
// @ts-expect-error
rejects(() => unions.laterShape(Promise.resolve({ kind: "kind" })), `TypeError: unions.laterShape: result of 'value'.kind must be one of ${kinds}, got 'kind'`);
// @ts-expect-error
throws(() => unions.echoCornered({ kind: "Circle", radius: 1 }), "TypeError: unions.echoCornered: parameter 'value'.kind must be one of 'rect-angle', 'Square', got 'Circle'");
// @ts-expect-error
throws(() => unions.echoSquare({ side: 2 }), "TypeError: unions.echoSquare: parameter 'value'.kind must be one of 'Square', got undefined");
// @ts-expect-error
throws(() => unions.echoSquare({ kind: "Circle", side: 2 }), "TypeError: unions.echoSquare: parameter 'value'.kind must be one of 'Square', got 'Circle'");
// @ts-expect-error
throws(() => unions.echoNumber({ kind: "Ok", value: 1 }), "TypeError: unions.echoNumber: parameter 'value'.type must be one of 'Failed', 'Ok', 'Zero', got undefined");
// @ts-expect-error
throws(() => unions.echoDrawn({ type: "Zero", negative: true }), "TypeError: unions.echoDrawn: parameter 'value'.type must be one of 'Failed', 'Ok', got 'Zero'");

// Each property is read once.
let reads = 0;
const counting: Shape = {
  get kind() {
    reads++;
    return reads === 1 ? ("Circle" as const) : ("Square" as never);
  },
  radius: 4,
};
same(unions.echoShape(counting), { kind: "Circle", radius: 4 });
same(reads, 1);

// What contains objects like itself may be deep, but not endless.
same(unions.depth(unions.deep(100)), 100);
throws(() => unions.cycle(), "TypeError: unions.cycle: result.parts[1].parts[0] must be free of cycles, got an object that contains itself");
let endless: Shape = { kind: "Empty" };
const parts: Shape[] = [];
endless = { kind: "Group", parts };
parts.push(endless);
try {
  unions.depth(endless);
  same("no error", "an error");
} catch (error) {
  same(error instanceof TypeError || error instanceof RangeError, true);
}

const end: Chain = { kind: "End" };
const link: Chain = { kind: "Link", next: { kind: "Boxed", box: { value: end } } };
const listed: Chain = { kind: "Listed", list: [{ kind: "Mapped", map: { key: link } }] };
same(unions.links({ kind: "Crossing", other: { back: listed } }), 5);
