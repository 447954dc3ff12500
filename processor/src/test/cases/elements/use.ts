export {};

const top_: Element | null = document.getElementById("top");
if (top_ === null) throw new Error("no element");
const first: HTMLElement | null = document.querySelector("p");
if (first === null) throw new Error("no element");

// An element comes back as itself.
same(elements.echo(top_) === top_, true);
same(elements.list([top_, first])[1] === first, true);
same(elements.box({ value: top_ }).value === top_, true);
same(elements.map({ key: top_ })["key"] === top_, true);
eventually(async () => same((await elements.later(Promise.resolve(top_))) === top_, true));
same(elements.call((each) => each, top_) === top_, true);
same(elements.function()(top_) === top_, true);
same(elements.nullable(null), null);
same(elements.nullable(top_) === top_, true);
same(elements.optional(undefined), undefined);
same(elements.optional(top_) === top_, true);

// Both sides see one tree.
same(elements.mark(first, "seen").classList.contains("seen"), true);
same(first.className, "first seen");
const made: Element = elements.made("new");
first.append(" and ", made);
same(document.querySelector("em") === made, true);
same(first.outerHTML, '<p class="first seen">Text and <em>new</em></p>');
same(document.body.constructor.name, "HTMLBodyElement");
same(top_ instanceof HTMLHeadingElement, true);

// @ts-expect-error
throws(() => elements.echo("p"), "TypeError: elements.echo: parameter 'value' must be an Element, got string");
// @ts-expect-error
throws(() => elements.echo(document), "TypeError: elements.echo: parameter 'value' must be an Element, got Document");
// @ts-expect-error
throws(() => elements.echo(document.createTextNode("x")), "TypeError: elements.echo: parameter 'value' must be an Element, got Node");
throws(() => elements.echo(Object.create(top_)), "TypeError: elements.echo: parameter 'value' must be an Element, got object");
// @ts-expect-error
throws(() => elements.list([top_, null]), "TypeError: elements.list: parameter 'value'[1] must be an Element, got null");
// @ts-expect-error
throws(() => elements.box({ value: {} }), "TypeError: elements.box: parameter 'value'.value must be an Element, got object");
// @ts-expect-error
throws(() => elements.call(() => 1, top_), "TypeError: elements.call: result of 'function' must be an Element, got number");
throws(() => elements.foreign(), "TypeError: elements.foreign must be given an Element of the bridge's document, got one of another document");
throws(() => elements.document(), "TypeError: elements.document must be given an Element of the bridge's document, got one of another document");
throws(() => elements.missing(), "TypeError: elements.missing: result must be an Element, got null");
