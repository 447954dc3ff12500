import type { Point } from "./PlainAppApi.js";

const point: Point = plainApp.move({ x: 1, y: 2 });
same(point, { x: 2, y: 2 });
same(plainApp.part("name").name(), "name");
// @ts-expect-error
throws(() => plainApp.move({ x: 1 }), "TypeError: plainApp.move: parameter 'value'.y must be a number, got undefined");
