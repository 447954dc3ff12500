for (const note of window.notes.list({ tag: "java" })) {
  console.log(`${note.title} [${note.tags.join(", ")}]`);
}
