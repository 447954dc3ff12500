export {};

const first: Error = throwables.last();
same([first.name, first.message, first instanceof Error], ["Error", "none yet", true]);
same(throwables.keep(new RangeError("far")), "RangeError RangeError: far");
const last = throwables.last();
same([last.name, last.message, last instanceof RangeError], ["RangeError", "far", true]);
class Custom extends TypeError {
  override name = "Custom";
}
same(throwables.keep(new Custom("mine", { cause: new Error("inner") })), "TypeError Custom: mine");
same([throwables.last().name, (throwables.last().cause as Error).message], ["Custom", "inner"]);
const broken: Error = throwables.broken();
same([broken.name, broken.message, Object.keys(broken)], ["Broken", "in two", []]);
const report = throwables.report({ title: "t", reason: new Error("why") });
same([report.title, report.reason.message], ["t", "why"]);
same(throwables.all([new Error("a"), new EvalError("b")]).map(String), ["Error: a", "EvalError: b"]);
// The message that Java makes of a cause names its class: it stays at home.
same(String(throwables.map((e) => new SyntaxError(`[${e.message}]`))), "SyntaxError: []");

// @ts-expect-error
throws(() => throwables.keep("text"), "TypeError: throwables.keep: parameter 'failure' must be an Error, got string");
// @ts-expect-error
throws(() => throwables.keep(undefined), "TypeError: throwables.keep: parameter 'failure' must be an Error, got undefined");
throws(() => throwables.keep({ name: "Error", message: "only looks like one" }), "TypeError: throwables.keep: parameter 'failure' must be an Error, got object");
throws(() => throwables.keep(Object.create(Error.prototype)), "TypeError: throwables.keep: parameter 'failure' must be an Error, got object");
// @ts-expect-error
throws(() => throwables.report({ title: "t", reason: null }), "TypeError: throwables.report: parameter 'report'.reason must be an Error, got null");
// @ts-expect-error
throws(() => throwables.all([new Error("a"), 1]), "TypeError: throwables.all: parameter 'failures'[1] must be an Error, got number");
