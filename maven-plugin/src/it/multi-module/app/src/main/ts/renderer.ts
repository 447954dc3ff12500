import type { Note } from "app";

function line(note: Note): string {
  return note.title;
}

window.notes.list().map(line).forEach((each) => console.log(each));
