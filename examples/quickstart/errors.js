function attempt(call) {
  try {
    call();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}

const note = { id: "errors", title: "Errors", edited: new Date(), tags: ["java", "script"] };

attempt(() => window.notes.find(42));
attempt(() => window.notes.save({ ...note, tags: ["java", "script", 3] }));
attempt(() => window.notes.save({ ...note, title: undefined }));
attempt(() => window.notes.save({ ...note, title: "long".repeat(100) })); // declared
attempt(() => window.notes.save({ ...note, id: "../etc/passwd" })); // not declared
