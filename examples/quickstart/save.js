window.notes.onChange((note) => console.log(`changed: ${note.title}`));

const note = { id: "records", title: "Records are enough", edited: new Date(), tags: ["java"] };
window.notes.save(note).then((saved) => console.log(`saved: ${saved.id}`));
