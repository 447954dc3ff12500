// What an untrusted script can do with window.notes, and a little of what it cannot.
import type { InvalidNote, Note, NoteTooLarge } from "contextbridge-example-notes";

/** Errors of Java are told apart by name. */
function isError<E extends Error>(error: unknown, name: E["name"]): error is E {
  return error instanceof Error && error.name === name;
}

(async () => {
  const { notes } = window;
  const heading = (text: string) => console.log(`\n== ${text} ==`);
  const day = (date: Date) => date.toISOString().slice(0, 10);

  // Arguments and results are plain JavaScript: Optional fields may be left out, Instants are Dates.
  heading("Recipes by title");
  for (const note of notes.list({ tag: "recipe", order: "TITLE" })) {
    console.log(`${day(note.edited)}  ${note.title} (${note.bytes} bytes)`);
  }

  heading("Edited since 2026");
  for (const note of notes.list({ since: new Date("2026-01-01") })) {
    console.log(`${day(note.edited)}  ${note.title} [${note.tags.join(", ")}]`);
  }

  heading("Search for 'garden'");
  for (const { note, score, snippet } of notes.search("garden")) {
    console.log(`${score.toFixed(2)}  ${note.title}\n      ${snippet}`);
  }

  heading("Read the best hit for 'sourdough'");
  const best = notes.search("sourdough")[0];
  const recipe = best === undefined ? null : notes.find(best.note.id);
  if (recipe === null) throw new Error("there is no recipe for bread");
  console.log(recipe.body.split("\n").slice(0, 5).join("\n"));
  console.log(`No such note: ${notes.find("no-such-note")}`);

  // Java calls this function after each save, until it is unsubscribed.
  heading("Save and hear of it");
  const heard: string[] = [];
  const unsubscribe = notes.onChange((note) => heard.push(note.title));
  const draft: Note = {
    id: "shopping",
    title: "Shopping for the weekend 🛒",
    edited: new Date(),
    tags: ["shopping", "list"],
    body: `Flour and salt, for *${recipe.title}*.\n`,
  };
  const saved = await notes.save(draft);
  unsubscribe();
  await notes.save({ ...saved, title: "Shopping, nobody listens" });
  console.log(`Heard of: ${heard.join(", ")}`);
  console.log(`Now it is: ${notes.find("shopping")?.title}`);

  // Exceptions that Java declares arrive as errors with a name and fields of their own.
  heading("What is refused");
  try {
    await notes.save({ ...draft, body: "x".repeat(100_000) });
  } catch (error) {
    if (!isError<NoteTooLarge>(error, "NoteTooLarge")) throw error;
    console.log(`${error.name}: ${error.size} bytes, the limit is ${error.limit}`);
  }
  try {
    notes.find("../../etc/passwd");
  } catch (error) {
    if (!isError<InvalidNote>(error, "InvalidNote")) throw error;
    console.log(`${error.name}: ${error.field} is not accepted`);
  }
  try {
    // @ts-expect-error: the compiler refuses it, too.
    notes.list({ tag: 42 });
  } catch (error) {
    console.log(String(error));
  }
  const kind = (name: string) => typeof Reflect.get(globalThis, name);
  console.log(`Java is ${kind("Java")}, require is ${kind("require")}`);

  heading("Export");
  const zip = notes.export({ tag: "travel" });
  const signature = String.fromCharCode(...zip.subarray(0, 2));
  console.log(`${zip.constructor.name} of ${zip.length} bytes, begins with ${signature}`);
})();
