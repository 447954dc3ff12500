import type { Account } from "./plugins/Account.js";
import type { Named } from "./plugins/Named.js";
import type { Context, Item, Plugin } from "./plugins/Plugin.js";
import type { Resource } from "./plugins/Resource.js";

/** A class: its methods are found through prototypes, and keep their object. */
class Greeter implements Plugin.Implementation {
  #loaded = "not loaded";
  calls = 0;

  constructor(readonly greeting: string) {}

  onLoad(context: Context): void {
    this.#loaded = `${this.greeting} ${context.home} ${context.arguments.join()}`;
    context.log(this.#loaded);
  }
  name(): string {
    return `greeter, ${this.#loaded}`;
  }
  echo(value: Item): Item {
    return { ...value, size: value.size + this.calls++ };
  }
  items(items: readonly Item[], reversed: boolean): readonly Item[] {
    return reversed ? [...items].reverse() : items;
  }
  count(by: bigint | number): bigint {
    return typeof by === "bigint" ? by * 2n : 0n;
  }
  find(key?: string | null): string | null {
    return key === null ? null : `found ${key}`;
  }
  maybe(value?: number | undefined): number | undefined {
    return value === undefined ? undefined : value + 1;
  }
  async later(value: Promise<string>): Promise<string> {
    return `${await value} later`;
  }
  async done(): Promise<void> {}
  refuse(code: number): void {
    throw new RangeError(`no ${code}`);
  }
  wrap(f: (value: string) => string): (value: string) => string {
    return (value) => f(f(value));
  }
  child(plugin: Plugin.Implementation): Plugin {
    return plugin as Plugin;
  }
  named(named: Named): Named {
    return named;
  }
  sum(start: number, ...values: readonly number[]): number {
    return values.reduce((sum, each) => sum + each, start);
  }
  bytes(value: Uint8Array): Uint8Array<ArrayBuffer> {
    return new Uint8Array(value).reverse();
  }
  at(value: Date): Date {
    return new Date(value.getTime() + 1);
  }
  color(): "RED" | "GREEN" {
    return "GREEN";
  }
  renamed(value: number): number {
    return -value;
  }
}

const greeter = new Greeter("hello");
plugins.register(greeter);
same(plugins.use(), [
  "hello here a,b",
  "greeter, hello here a,b",
  "Item[name=echo, size=1]",
  "[Item[name=two, size=2], Item[name=one, size=1]]",
  "10",
  "found key null",
  "Optional[2] Optional.empty",
  "RangeError: no 3",
  "wrapped!!",
  "truetrue",
  "truelambda",
  "1 6",
  "[-1, 1]",
  "1970-01-01T00:00:00.001Z",
  "GREEN",
  "-1",
  "Java describes greeter, hello here a,b",
]);
same(greeter.calls, 1);
eventually(async () => same(await plugins.useLater(Promise.resolve("value")), "value laternull"));

// An object literal, with what Java has a default for.
const literal: Plugin = {
  onLoad: (context) => context.log("literal"),
  name: () => "literal",
  echo: (value) => value,
  items: (items) => items,
  count: () => 1n,
  find: () => null,
  maybe: () => undefined,
  later: (value) => value,
  done: async () => {},
  refuse: () => {},
  wrap: (f) => f,
  child: (plugin) => plugin as Plugin,
  named: (named) => named,
  sum: (...all) => all.length,
  bytes: () => new Uint8Array(0),
  at: (value) => value,
  color: (value) => value,
  renamed: (value) => value,
  describe: () => "described by itself",
  check: (...values) => values.length,
};
plugins.register(literal);
same(plugins.use().at(-1), "described by itself");
same(plugins.use()[7], "not refused");

// Identity: one object is one plugin, and it comes home as itself.
same(plugins.registered() === literal, true);
same(plugins.isRegistered(literal), true);
same(plugins.isRegistered({ ...literal }), false);
const { describe, check, ...rest } = literal;
same(plugins.isRegistered(rest), false);
same(plugins.list([literal])[0] === literal, true);
same(plugins.map({ literal }).literal === literal, true);
same(plugins.holder({ plugin: literal }).plugin === literal, true);
same(plugins.optional(literal) === literal, true);
same(plugins.optional(), undefined);
same(plugins.nullable(literal) === literal, true);
same(plugins.nullable(), null);
same(plugins.call((plugin) => plugin, literal) === literal, true);
same(plugins.function()(literal) === literal, true);
same(plugins.all(literal, literal, plugins.builtIn()), 2);
eventually(async () => same((await plugins.later(Promise.resolve(literal))) === literal, true));

// One that leaves methods to Java comes home with them, the same each time.
plugins.register(greeter);
const home: Plugin = plugins.registered();
same(home.describe(), "Java describes greeter, hello here a,b");
same(home.name(), greeter.name());
same(Object.is(home, greeter), false);
same(plugins.registered() === home && plugins.list([home])[0] === home, true);
same(plugins.isRegistered(home) && plugins.isRegistered(greeter), true);

// What Java implements has all methods, and goes home as itself.
const builtIn: Plugin = plugins.builtIn();
same(builtIn.describe(), "Java describes built-in");
throws(() => builtIn.check("a", "b"), "Refused: refused with 2");
plugins.register(builtIn);
same(plugins.isRegistered(builtIn), true);
same(plugins.registered() === builtIn, true);
same(builtIn.child(literal) === literal, true);
same(plugins.nameOf(builtIn), "built-in");
same(plugins.nameOf({ name: () => "mine" }), "mine");

class File implements Resource {
  state = "open";
  read = () => this.state;
  close() {
    this.state = "closed";
  }
}
const file = new File();
same(plugins.close(file), "open");
same(file.state, "closed");

const account: Account = plugins.account();
same(plugins.balance(account), 7);
throws(() => plugins.balance({ balance: () => 1_000_000 }), "TypeError: plugins.balance: parameter 'account' must be an object that Java handed out as Account, got object");
throws(() => plugins.hidden({ shown() {} }), "TypeError: plugins.hidden: parameter 'partial' must be an object that Java handed out as Partial2, got object");

const { onLoad, ...lacking } = rest;
// @ts-expect-error
throws(() => plugins.register(lacking), "TypeError: plugins.register: parameter 'plugin'.onLoad must be a function, got undefined");
// @ts-expect-error
throws(() => plugins.register({ ...rest, color: "RED" }), "TypeError: plugins.register: parameter 'plugin'.color must be a function, got string");
// @ts-expect-error
throws(() => plugins.register({ ...rest, describe: null }), "TypeError: plugins.register: parameter 'plugin'.describe must be a function, got null");
// @ts-expect-error
throws(() => plugins.list([literal, rest, lacking]), "TypeError: plugins.list: parameter 'plugins'[2].onLoad must be a function, got undefined");
// @ts-expect-error
throws(() => plugins.holder({ plugin: {} }), "TypeError: plugins.holder: parameter 'holder'.plugin.onLoad must be a function, got undefined");
// @ts-expect-error
throws(() => plugins.register(() => {}), "TypeError: plugins.register: parameter 'plugin'.onLoad must be a function, got undefined");
// @ts-expect-error
throws(() => plugins.register(null), "TypeError: plugins.register: parameter 'plugin' must be an object that implements Plugin, got null");
// @ts-expect-error
throws(() => plugins.register("plugin"), "TypeError: plugins.register: parameter 'plugin' must be an object that implements Plugin, got string");
// @ts-expect-error
throws(() => plugins.register(account), "TypeError: plugins.register: parameter 'plugin' must be an object that implements Plugin, got another object of Java");
// @ts-expect-error
throws(() => plugins.call(() => lacking, literal), "TypeError: plugins.call: result of 'function'.onLoad must be a function, got undefined");
// @ts-expect-error
rejects(() => plugins.later(Promise.resolve(lacking)), "TypeError: plugins.later: result of 'plugin'.onLoad must be a function, got undefined");
// @ts-expect-error
plugins.register({ ...literal, name: () => 7 });
throws(() => plugins.use(), "TypeError: Plugin.name: result must be a string, got number");
// @ts-expect-error
plugins.register({ ...literal, items: () => [{ name: "one", size: "2" }] });
throws(() => plugins.use(), "TypeError: Plugin.items: result[0].size must be a number, got string");
