for (const note of notes.list("java")) {
  console.log(`${note.title()} [${note.tags()}]`);
}
