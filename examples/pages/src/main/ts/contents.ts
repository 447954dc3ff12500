// Puts a table of contents before the first chapter: headings get ids, and the nav leads to them.
{
  const article = pages.article();
  const nav = document.createElement("nav");
  nav.className = "contents";
  const chapters = nav.appendChild(document.createElement("ol"));
  let chapter: HTMLElement | null = null;

  for (const heading of article.querySelectorAll("h2, h3")) {
    heading.id ||= pages.idFor(heading);
    const entry = document.createElement("li");
    const link = entry.appendChild(document.createElement("a"));
    link.setAttribute("href", `#${heading.id}`);
    link.textContent = heading.textContent;
    if (chapter === null || heading.matches("h2")) {
      chapter = chapters.appendChild(entry);
    } else {
      const sections = chapter.querySelector("ol") ?? document.createElement("ol");
      chapter.appendChild(sections).append(entry);
    }
  }

  article.querySelector("h2")?.before(nav);
  console.log(`contents: ${nav.querySelectorAll("a").length} entries`);
}
