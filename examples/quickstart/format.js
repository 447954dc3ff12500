class TitleAndTags {
  line(note) {
    return `${note.title} (${note.tags.join(", ")})`;
  }
}

window.format = new TitleAndTags();
