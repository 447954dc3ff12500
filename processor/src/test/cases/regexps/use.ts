export {};

const regExp = /^(\w+)-(?<number>\d{2,})$/;
same(String(regexps.echo(regExp)), String(regExp));
same(regexps.list([/a/, /b/i]).map(String), ["/a/", "/b/i"]);
same(String(regexps.box({ value: regExp }).value), String(regExp));
same(String(regexps.map({ key: regExp })["key"]), String(regExp));
eventually(async () => same(String(await regexps.later(Promise.resolve(regExp))), String(regExp)));
same(String(regexps.call((each) => each, regExp)), String(regExp));
same(String(regexps.function()(regExp)), String(regExp));
same(regexps.nullable(null), null);
same(String(regexps.nullable(regExp)), String(regExp));
same(regexps.optional(undefined), undefined);
same(String(regexps.optional(regExp)), String(regExp));

// What a pattern finds does not depend on who looks.
const lines = ["ab-12", "ab-1", "cd-345\n", "éf-12"];
same(regexps.search(regExp, lines), lines.filter((line) => regExp.test(line)));
same(regexps.search(/^.-/u, ["a-", "😀-", "ab-", "\u0085-", "\n-"]), ["a-", "😀-", "\u0085-"]);
same(regexps.search(/\bé/, ["é", "aé"]), ["aé"]);
same(regexps.search(/sk/iu, ["SK", "ſ\u212a", "s-k"]), ["SK", "ſ\u212a"]);
same(regexps.search(/^b$/m, ["a\nb", "a\u0085b"]), ["a\nb"]);
const found: RegExp = regexps.compiled("(a)(b)?$");
same(found.exec("xa\n")?.[1], "a");
same(found.exec("xab")?.[2], "b");
same(found.exec("a\n\n"), null);
same(regexps.compiled("[^x].").unicode, true);

// @ts-expect-error
throws(() => regexps.echo("a"), "TypeError: regexps.echo: parameter 'value' must be a RegExp, got string");
// @ts-expect-error
throws(() => regexps.echo({ source: "a", flags: "" }), "TypeError: regexps.echo: parameter 'value' must be a RegExp, got object");
// @ts-expect-error
throws(() => regexps.list([/a/, null]), "TypeError: regexps.list: parameter 'value'[1] must be a RegExp, got null");
throws(() => regexps.echo(/./), "TypeError: regexps.echo: parameter 'value' must be a RegExp that means the same in Java, got one with '.' or another that any character matches; add the flag u");
throws(() => regexps.box({ value: /\p{L}/u }), "TypeError: regexps.box: parameter 'value'.value must be a RegExp that means the same in Java, got one with '\\p'");
throws(() => regexps.call(() => /(a*)*/, regExp), "TypeError: regexps.call: result of 'function' must be a RegExp that means the same in Java, got one with a repeated group that may be empty");
throws(() => regexps.compiled("a++"), "TypeError: regexps.compiled: result must be a Pattern that means the same in JavaScript, got one with '+' behind another quantifier");
