package dev.contextbridge.examples.notes;

/** The order of a list of notes. */
public enum NoteOrder {
  /** The note edited last comes first. */
  NEWEST,
  /** By title, upper and lower case alike. */
  TITLE
}
