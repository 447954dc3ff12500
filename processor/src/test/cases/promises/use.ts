export {};

const soon = (value: number) => new Promise<number>((resolve) => void Promise.resolve().then(() => resolve(value)));

eventually(async () => {
  same(await promises.stage(soon(1)), 1);
  same(await promises.future(soon(2)), 2);
  same(await Promise.all(promises.list([soon(3), soon(4)])), [3, 4]);
  const job = promises.job({ name: "job", result: soon(5) });
  same(job.name, "job");
  same(await job.result, 5);
  same(await promises.call((each) => each.then((number) => number + 1), soon(6)), 7);
  same(await promises.function()(soon(8)), 8);
  same(await promises.supply(async () => 9), 9);
  same(await promises.elsewhere(), 7);
});
same(promises.stage(soon(1)) instanceof Promise, true);

// @ts-expect-error
throws(() => promises.stage(1), "TypeError: promises.stage: parameter 'value' must be a Promise, got number");
// @ts-expect-error
throws(() => promises.stage({ then: (resolve: (value: number) => void) => resolve(1) }), "TypeError: promises.stage: parameter 'value' must be a Promise, got object");
// @ts-expect-error
throws(() => promises.list([soon(1), 2]), "TypeError: promises.list: parameter 'value'[1] must be a Promise, got number");
// @ts-expect-error
throws(() => promises.job({ name: "job", result: 1 }), "TypeError: promises.job: parameter 'value'.result must be a Promise, got number");
// @ts-expect-error
throws(() => promises.supply(() => 1), "TypeError: promises.supply: result of 'supplier' must be a Promise, got number");
// @ts-expect-error
rejects(() => promises.stage(Promise.resolve("text")), "TypeError: promises.stage: result of 'value' must be a number, got string");
// @ts-expect-error
rejects(() => promises.job({ name: "job", result: Promise.resolve("text") }).result, "TypeError: promises: result of Job.result must be a number, got string");
// @ts-expect-error
rejects(() => promises.supply(async () => "text"), "TypeError: promises.supply: result of 'supplier' must be a number, got string");
// @ts-expect-error
rejects(() => promises.call(async () => "text", soon(1)), "TypeError: promises.call: result of 'function' must be a number, got string");
rejects(() => promises.stage(Promise.reject(new RangeError("mine"))), "RangeError: mine");
rejects(() => promises.list([Promise.reject(new RangeError("mine"))])[0]!, "RangeError: mine");

rejects(() => promises.fails(), "Error: promises.fails failed (ref)");
throws(() => promises.throwsAtOnce(), "Error: promises.throwsAtOnce failed (ref)");
