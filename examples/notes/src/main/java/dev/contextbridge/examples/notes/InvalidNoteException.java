package dev.contextbridge.examples.notes;

/**
 * A part of a note cannot be stored as it is. In JavaScript: an {@code Error} named {@code
 * InvalidNote} with the field {@code field}.
 */
public final class InvalidNoteException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Says which part, and what is wrong with it.
   *
   * @param field the part of the note, such as {@code title}
   * @param problem what is wrong; continues a sentence that begins with the field
   */
  public InvalidNoteException(String field, String problem) {
    super("'%s' %s".formatted(field, problem));
    this.field = field;
  }

  /** The part of the note, such as {@code title}. */
  public String field() {
    return field;
  }
}
