export {};

const goodInstant: readonly Date[] = [new Date(0), new Date(-1), new Date(8.64e15), new Date(-8.64e15)];
for (const value of goodInstant) {
  same(instants.echoInstant(value), value);
  same(instants.listInstant([value, value]), [value, value]);
  same(instants.boxInstant({ value }), { value });
  same(instants.mapInstant({ key: value }), { key: value });
  same(instants.callInstant((each) => each, value), value);
  same(instants.functionInstant()(value), value);
  eventually(async () => same(await instants.laterInstant(Promise.resolve(value)), value));
}
// @ts-expect-error
throws(() => instants.echoInstant(0), "TypeError: instants.echoInstant: parameter 'value' must be a Date, got number");
// @ts-expect-error
throws(() => instants.listInstant([new Date(0), 0]), "TypeError: instants.listInstant: parameter 'value'[1] must be a Date, got number");
// @ts-expect-error
throws(() => instants.boxInstant({ value: 0 }), "TypeError: instants.boxInstant: parameter 'value'.value must be a Date, got number");
// @ts-expect-error
throws(() => instants.mapInstant({ key: 0 }), "TypeError: instants.mapInstant: parameter 'value'[key] must be a Date, got number");
// @ts-expect-error
throws(() => instants.callInstant(() => 0, new Date(0)), "TypeError: instants.callInstant: result of 'function' must be a Date, got number");
// @ts-expect-error
throws(() => instants.functionInstant()(0), "TypeError: instants: function 'apply': parameter 'value' must be a Date, got number");
// @ts-expect-error
rejects(() => instants.laterInstant(Promise.resolve(0)), "TypeError: instants.laterInstant: result of 'value' must be a Date, got number");
throws(() => instants.echoInstant(new Date(NaN)), "TypeError: instants.echoInstant: parameter 'value' must be a valid Date, got NaN");
// @ts-expect-error
throws(() => instants.echoInstant("2026-01-01"), "TypeError: instants.echoInstant: parameter 'value' must be a Date, got string");
// @ts-expect-error
throws(() => instants.echoInstant(null), "TypeError: instants.echoInstant: parameter 'value' must be a Date, got null");
// @ts-expect-error
throws(() => instants.echoInstant({ getTime: () => 0 }), "TypeError: instants.echoInstant: parameter 'value' must be a Date, got object");
same(instants.precise(), new Date(1002));
throws(() => instants.far(), "TypeError: instants.far: result must be within 8.64e15 milliseconds of 1970, got +1000000000-12-31T23:59:59.999999999Z");
