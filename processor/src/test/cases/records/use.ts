import type { Note } from "./records/RecordsApi.js";

const note: Note = { id: "1", class: "memo", edited: new Date(5), tags: ["a", "b"] };
same(records.echo(note), note);
same(records.list([note, note]), [note, note]);
same(records.map({ a: note }), { a: note });
same(records.page({ items: [note], total: 1 }), { items: [note], total: 1 });
same(records.pages({ items: [{ items: [[1], []], total: 2 }], total: 3 }), {
  items: [{ items: [[1], []], total: 2 }],
  total: 3,
});
same(records.pair({ first: "a", second: 1 }), { first: "a", second: 1 });
same(records.call((each) => ({ ...each, id: "2" }), note), { ...note, id: "2" });
same(records.function()(note), note);
eventually(async () => same(await records.later(Promise.resolve(note)), note));
const tree = { name: "root", children: [{ name: "leaf", children: [] }] };
same(records.tree(tree), tree);
same(records.empty({}), {});
same(records.range({ from: 1, to: 2 }), { from: 1, to: 2 });

// Wherever a field lives, and whatever else is there.
class Memo {
  readonly more = 1;
  get id() {
    return "memo";
  }
  get class() {
    return "memo";
  }
  readonly edited = new Date(0);
  readonly tags: readonly string[] = [];
}
same(records.echo(new Memo()), { id: "memo", class: "memo", edited: new Date(0), tags: [] });
same(Object.isFrozen(records.echo(note)), false);

// @ts-expect-error
throws(() => records.echo({ id: "1", class: "memo", edited: new Date(5) }), "TypeError: records.echo: parameter 'value'.tags must be an array, got undefined");
// @ts-expect-error
throws(() => records.echo({ ...note, class: undefined }), "TypeError: records.echo: parameter 'value'.class must be a string, got undefined");
// @ts-expect-error
throws(() => records.echo({ ...note, kind: "memo", class: null }), "TypeError: records.echo: parameter 'value'.class must be a string, got null");
// @ts-expect-error
throws(() => records.echo({ ...note, tags: ["a", 1] }), "TypeError: records.echo: parameter 'value'.tags[1] must be a string, got number");
// @ts-expect-error
throws(() => records.echo("note"), "TypeError: records.echo: parameter 'value' must be an object, got string");
// @ts-expect-error
throws(() => records.echo(null), "TypeError: records.echo: parameter 'value' must be an object, got null");
// @ts-expect-error
throws(() => records.list([note, { ...note, id: 1 }]), "TypeError: records.list: parameter 'value'[1].id must be a string, got number");
// @ts-expect-error
throws(() => records.map({ "a b": { ...note, id: 1 } }), "TypeError: records.map: parameter 'value'[a b].id must be a string, got number");
// @ts-expect-error
throws(() => records.page({ items: [{ ...note, tags: [1] }], total: 1 }), "TypeError: records.page: parameter 'value'.items[0].tags[0] must be a string, got number");
// @ts-expect-error
throws(() => records.pages({ items: [{ items: [["1"]], total: 2 }], total: 3 }), "TypeError: records.pages: parameter 'value'.items[0].items[0][0] must be a number, got string");
// @ts-expect-error
throws(() => records.pair({ first: 1, second: 1 }), "TypeError: records.pair: parameter 'value'.first must be a string, got number");
// @ts-expect-error
throws(() => records.call(() => ({ ...note, id: 1 }), note), "TypeError: records.call: result of 'function'.id must be a string, got number");
// @ts-expect-error
throws(() => records.function()({ ...note, id: 1 }), "TypeError: records: function 'apply': parameter 'value'.id must be a string, got number");
// @ts-expect-error
rejects(() => records.later(Promise.resolve({ ...note, id: 1 })), "TypeError: records.later: result of 'value'.id must be a string, got number");
// @ts-expect-error
throws(() => records.tree({ name: "root", children: [{ name: "leaf", children: [{}] }] }), "TypeError: records.tree: parameter 'value'.children[0].children[0].name must be a string, got undefined");
// @ts-expect-error
throws(() => records.empty(null), "TypeError: records.empty: parameter 'value' must be an object, got null");
throws(() => records.range({ from: 2, to: 1 }), "TypeError: records.range: parameter 'value' must be a valid Range, got one that was refused (ref)");
// @ts-expect-error
const frozen = () => (records.echo(note).id = "2");
same(frozen(), "2");
