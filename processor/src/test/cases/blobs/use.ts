export {};

const blob: Blob = new Blob(["a", new Uint8Array([98]), new Blob(["c"])], { type: "text/plain" });
const file: File = new File([blob, "d"], "name", { lastModified: 5 });

eventually(async () => {
  same(await blobs.echo(blob).text(), "abc");
  same(await Promise.all(blobs.list([blob, file]).map((each) => each.text())), ["abc", "abcd"]);
  same(await blobs.box({ value: blob }).value.text(), "abc");
  same(await blobs.map({ key: blob })["key"]?.text(), "abc");
  same(await (await blobs.later(Promise.resolve(blob))).text(), "abc");
  same(await blobs.call((each) => each.slice(1), blob).text(), "bc");
  same(await blobs.function()(blob).text(), "abc");
  same(await blobs.nullable(blob)?.text(), "abc");
  same(await blobs.optional(blob)?.text(), "abc");
  same(await blobs.hello().slice(-4, 3, "a/b").text(), "el");
  same(await blobs.hello().bytes(), new TextEncoder().encode("hello"));
  same((await blobs.hello().arrayBuffer()).byteLength, 5);
});
same(blobs.nullable(null), null);
same(blobs.optional(undefined), undefined);
same(blobs.echo(blob).type, "text/plain");
same(blobs.echo(blob) instanceof Blob, true);
same(blobs.hello().type, "text/plain");
same(blobs.read(blob.slice(0, 2, "a/b")), "2 a/b ab");

// A file is a blob, and stays one of its own kind.
const named: File = blobs.named(blob, "b");
same([named.name, named.lastModified, named.size], ["b", 7, 3]);
same(blobs.file(file).name, "name");
const back: Blob = blobs.echo(file);
same(back instanceof File && back.lastModified === 5, true);

// @ts-expect-error
throws(() => blobs.file(blob), "TypeError: blobs.file: parameter 'value' must be a File, got Blob");
// @ts-expect-error
throws(() => blobs.echo("a"), "TypeError: blobs.echo: parameter 'value' must be a Blob, got string");
// @ts-expect-error
throws(() => blobs.echo({ size: 0, type: "" }), "TypeError: blobs.echo: parameter 'value' must be a Blob, got object");
// @ts-expect-error
throws(() => blobs.list([blob, null]), "TypeError: blobs.list: parameter 'value'[1] must be a Blob, got null");
throws(() => blobs.echo(Blob.prototype), "TypeError: blobs.echo: parameter 'value' must be a Blob, got object");
throws(() => blobs.missing(), "TypeError: blobs.missing: result must be a Blob, got null");
