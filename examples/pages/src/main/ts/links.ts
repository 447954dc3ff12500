// Makes addresses absolute, so that the page works wherever it lies, and marks links to elsewhere.
{
  let changed = 0;
  let external = 0;
  for (const link of document.querySelectorAll("a")) {
    if (link.getAttribute("href")?.startsWith("#")) continue;
    const address = link.href; // which is absolute, whatever the attribute says
    if (link.getAttribute("href") !== address) changed++;
    link.href = address;
    if (/^https?:/.test(address) && !address.startsWith(pages.home())) {
      link.rel = "external noopener";
      link.target = "_blank";
      external++;
    }
  }
  for (const image of document.querySelectorAll("img")) {
    const address = image.src;
    image.src = address;
  }
  console.log(`links: ${changed} made absolute, ${external} lead elsewhere`);
}
