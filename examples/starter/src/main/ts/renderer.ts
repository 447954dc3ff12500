import type { Note } from "notes";

function line(note: Note): string {
  return `${note.title} [${note.tags.join(", ")}]`;
}

for (const note of window.notes.list({ tag: "java" })) {
  console.log(line(note));
}
