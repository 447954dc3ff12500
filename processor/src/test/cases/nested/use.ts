import type { Store } from "./nested/Store.js";
import type { Cursor } from "./nested/other/Cursor.js";

const cursor: Cursor = nested.cursor();
const store: Store = nested.store();
same(cursor.next() + 1, cursor.next());
same(nested.cursor(), cursor);
same(nested.echo(cursor), cursor);
same(nested.list([cursor]), [cursor]);
same(nested.map({ cursor }), { cursor });
same(nested.held({ cursor, store }), { cursor, store });
same(nested.optional(cursor), cursor);
same(nested.optional(), undefined);
same(nested.nullable(cursor), cursor);
same(nested.nullable(), null);
same(nested.call((each) => each, cursor), cursor);
same(nested.function()(cursor), cursor);
eventually(async () => same(await nested.later(Promise.resolve(cursor)), cursor));
let visited: Store | undefined;
nested.visit((each) => (visited = each));
same(visited === store, true);
same(store.self() === store, true);
same(store.open(5).next(), 6);
same(store.open(5) === store.open(5), false);
same(nested.inner().depth(), 7);
same(nested.useInner(nested.inner()), 7);
same(Object.isFrozen(cursor) && Object.isFrozen(cursor.next), true);
same(nested.self().cursor() === cursor, true);
same(nested.self() === nested, true);

const mine = { next: () => 1 };
same(nested.echo(mine) === mine, true);
same(nested.held({ cursor: mine, store }), { cursor: mine, store });

// @ts-expect-error
throws(() => nested.echo(1), "TypeError: nested.echo: parameter 'value' must be an object that implements Cursor, got number");
// @ts-expect-error
throws(() => nested.echo(nested.inner()), "TypeError: nested.echo: parameter 'value' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
throws(() => nested.echo(store), "TypeError: nested.echo: parameter 'value' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
throws(() => nested.echo(null), "TypeError: nested.echo: parameter 'value' must be an object that implements Cursor, got null");
// @ts-expect-error
throws(() => nested.list([cursor, {}]), "TypeError: nested.list: parameter 'value'[1].next must be a function, got undefined");
// @ts-expect-error
throws(() => nested.map({ cursor: "cursor" }), "TypeError: nested.map: parameter 'value'[cursor] must be an object that implements Cursor, got string");
// @ts-expect-error
throws(() => nested.held({ cursor, store: cursor }), "TypeError: nested.held: parameter 'value'.store must be an object that implements Store, got another object of Java");
// @ts-expect-error
throws(() => nested.call(() => store, cursor), "TypeError: nested.call: result of 'function' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
throws(() => nested.function()(store), "TypeError: nested: function 'apply': parameter 'value' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
throws(() => nested.useInner(cursor), "TypeError: nested.useInner: parameter 'value' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
rejects(() => nested.later(Promise.resolve(store)), "TypeError: nested.later: result of 'value' must be an object that implements Cursor, got another object of Java");
// @ts-expect-error
throws(() => store.open("5"), "TypeError: Store.open: parameter 'at' must be a number, got string");
