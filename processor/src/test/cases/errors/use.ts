import type { Busy, Busy2, FarTooLarge, Locked, TooLarge } from "./errors/ErrorsApi.js";

function caught<E extends Error>(action: () => unknown): E {
  try {
    action();
  } catch (error) {
    return error as E;
  }
  throw new Error("nothing was thrown");
}

const large = caught<TooLarge>(() => errors.fail("large"));
same(told(large), "TooLarge: more than 3");
same(large.name, "TooLarge");
same(large.limit, 3);
same(large.pieces, ["a", "b"]);
same(large instanceof Error, true);
same("secret" in large, false);
same(told(caught(() => errors.fail("larger"))), "TooLarge: more than 1");

const far = caught<FarTooLarge>(() => errors.failFar());
same([far.limit, far.bits, far.factor], [8, ["a"], 2]);
same("pieces" in far, false);

const locked = caught<Locked>(() => errors.fail("locked"));
same(told(locked), "Locked: locked");
same(locked.owner?.name, "me");
same(caught<Locked>(() => errors.fail("unlocked")).owner, undefined);
same(told(caught(() => errors.fail("io"))), "IO: gone");
same(told(caught(() => errors.fail("secret"))), "Error: errors.fail failed (ref)");
same(errors.fail("not"), undefined);

const busy: Busy = errors.busy(false);
same(busy.by, "me");
const tooBusy = caught<Busy2>(() => errors.busy(true));
const nameOfBusy: "Busy" = tooBusy.name;
same(nameOfBusy, "Busy");
same(told(tooBusy), "Busy: busy by me");

same(told(caught(() => errors.later("now"))), "TooLarge: more than 1");
eventually(async () => {
  same(told(await errors.later("large").catch((error: unknown) => error)), "TooLarge: more than 2");
  same(told(await errors.later("wrapped").catch((error: unknown) => error)), "TooLarge: more than 3");
  same(told(await errors.later("").catch((error: unknown) => error)), "Error: errors.later failed (ref)");
});

same(caught<TooLarge>(() => errors.action()("four")).limit, 4);
const mine = new EvalError("mine");
const thrower = () => {
  throw mine;
};
same(told(caught(() => errors.call(thrower))), "EvalError: mine");
same(told(caught(() => errors.relay(thrower))), "EvalError: mine");
same(
  errors.relay((how) => how),
  "relayed",
);

// @ts-expect-error
throws(() => errors.fail(1), "TypeError: errors.fail: parameter 'how' must be a string, got number");
// @ts-expect-error
throws(() => errors.action()(1), "TypeError: errors: function 'act': parameter 'how' must be a string, got number");
// @ts-expect-error
same(large.secret, undefined);
// @ts-expect-error
same(large.limit === "3", false);
