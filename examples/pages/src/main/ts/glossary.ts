// Marks where the text speaks of a term of the glossary for the first time.
{
  const skipped = "a, abbr, caption, code, dfn, h1, h2, h3, h4, nav, pre";
  const terms = new Map(pages.glossary().map((term) => [term.name.toLowerCase(), term]));

  const compile = () => {
    const names = [...terms.keys()].map((name) => name.replace(/[^\w\s]/g, "\\$&"));
    return new RegExp(`\\b(?:${names.join("|").replaceAll(" ", "\\s+")})\\b`, "i");
  };

  let pattern = compile();

  /** Splits a text around the terms that are in it. */
  const mark = (text: Text) => {
    while (terms.size > 0) {
      const found = pattern.exec(text.data);
      if (found === null) return;
      const name = found[0].toLowerCase().replace(/\s+/g, " ");
      const term = terms.get(name);
      if (term === undefined) throw new Error(`no term ${name}`);
      const element = document.createElement(term.abbreviated ? "abbr" : "dfn");
      element.title = term.meaning;
      element.textContent = found[0];
      text.before(text.data.slice(0, found.index), element);
      text.data = text.data.slice(found.index + found[0].length);
      terms.delete(name);
      pattern = compile();
    }
  };

  const visit = (element: Element) => {
    for (const child of [...element.childNodes]) {
      if (child instanceof Text) mark(child);
      else if (child instanceof Element && !child.matches(skipped)) visit(child);
    }
  };

  const all = terms.size;
  visit(pages.article());
  console.log(`glossary: ${all - terms.size} of ${all} terms`);
}
