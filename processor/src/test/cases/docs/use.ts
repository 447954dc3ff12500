import type { Missing } from "./docs/DocsApi.js";

same(docs.find("a", 1), { name: "a", level: "LOW" });
same(docs.levels(), ["LOW", "HIGH"]);
same(docs.one(), undefined);
try {
  docs.find("", 1);
} catch (error) {
  same((error as Missing).wanted, "");
}
// @ts-expect-error
throws(() => docs.find("a"), "TypeError: docs.find: parameter 'in' must be a number, got undefined");
