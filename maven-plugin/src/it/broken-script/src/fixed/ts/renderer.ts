import type { Note } from "broken-script";

function line(note: Note): string {
  return note.title;
}

window.notes.list().map(line).forEach((each) => console.log(each));
