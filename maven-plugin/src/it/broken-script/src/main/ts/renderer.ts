import type { Note } from "broken-script";

function line(note: Note): number {
  return note.title;
}

window.notes.list().map(line).forEach((each) => console.log(each));
