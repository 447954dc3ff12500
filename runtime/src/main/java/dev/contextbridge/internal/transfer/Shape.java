package dev.contextbridge.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * What records that look alike have in common. Code that is made for a shape reads and makes them
 * several times as fast as code that asks each of them for its keys.
 *
 * <p>Scripts hold it as an opaque handle. It takes part in parcels as an attachment.
 */
public final class Shape {
  /** What a field is in every record of a shape. */
  enum Kind {
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    /** Whatever crosses, each time with its tag. */
    ANY(""),
    /** The same, in a column of the run. */
    COLUMN("");

    final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    /** The kind that scripts call by this letter. */
    static Kind of(char letter) {
      return switch (letter) {
        case 's' -> STRING;
        case 'n' -> NUMBER;
        case 'b' -> BOOLEAN;
        case 'c' -> COLUMN;
        default -> ANY;
      };
    }
  }

  /**
   * A property of each record.
   *
   * @param key its name
   * @param kind what it is
   * @param place where it stands among the keys of a record
   * @param slot where it begins in a row; of strings, which of the row's strings it is; which
   *     column it is
   */
  record Field(String key, Kind kind, int place, int slot) {}

  private final List<Field> fields;
  private final List<Field> rowOrder;
  private final boolean isPlain;
  private final boolean isEven;
  private final int slots;
  private final int strings;
  private final int columns;
  private final Source writer;
  private final Source maker;
  private final Source copier;
  private final @Nullable Source plainMaker;

  Shape(List<String> keys, String kinds) {
    Field[] inOrder = new Field[keys.size()];
    List<Field> inRow = new ArrayList<>();
    int slot = 0;
    int string = 0;
    int column = 0;
    for (boolean any : new boolean[] {false, true}) {
      for (int i = 0; i < inOrder.length; i++) {
        Kind kind = Kind.of(kinds.charAt(i));
        if (any == (kind == Kind.ANY)) {
          int at =
              switch (kind) {
                case STRING -> string++;
                case COLUMN -> column++;
                case NUMBER, BOOLEAN -> slot++;
                case ANY -> slot;
              };
          inOrder[i] = new Field(keys.get(i), kind, i, at);
          inRow.add(inOrder[i]);
          slot += any ? Tags.VALUE : 0;
        }
      }
    }
    this.fields = List.of(inOrder);
    this.rowOrder = List.copyOf(inRow);
    this.isEven = inRow.stream().noneMatch(field -> field.kind() == Kind.ANY);
    this.isPlain = isEven && column == 0;
    this.slots = isEven ? slot : slot + Run.PLACES;
    this.strings = string;
    this.columns = column;
    WriterScripts writers = new WriterScripts(this);
    this.writer = writers.writer();
    this.copier = new CopierScripts(this).copier();
    MakerScripts makers = new MakerScripts(this);
    this.maker = makers.maker();
    this.plainMaker = isPlain ? makers.plainMaker() : null;
  }

  /** The fields in the order of a record's keys. */
  List<Field> fields() {
    return fields;
  }

  /** The fields in the order of a row: those whose kind is known come first. */
  List<Field> rowOrder() {
    return rowOrder;
  }

  /** Those of a kind, in the order of a row. */
  List<Field> of(Kind kind) {
    return rowOrder.stream().filter(field -> field.kind() == kind).toList();
  }

  /**
   * How long a row is.
   *
   * @return so many numbers: one for each that is a number or a boolean, two for each of any kind,
   *     and one for where the row's first string is unless {@link #isEven}
   */
  @HostAccess.Export
  public int slots() {
    return slots;
  }

  /** How many strings belong to a row, but for those of fields of any kind. */
  int strings() {
    return strings;
  }

  /**
   * How many columns a run has: one for each field of any kind, if they stand in columns.
   *
   * @return none or more
   */
  @HostAccess.Export
  public int columns() {
    return columns;
  }

  /**
   * Whether no field is of any kind. Those refer to strings that are counted between the records,
   * so each row ends with what its first string is.
   */
  boolean isEven() {
    return isEven;
  }

  /**
   * Whether all fields are strings, numbers and booleans.
   *
   * @return if so, a record can cross as its values alone
   */
  @HostAccess.Export
  public boolean isPlain() {
    return isPlain;
  }

  /** The script that takes records of this shape apart. */
  Source writer() {
    return writer;
  }

  /** The script that makes them. */
  Source maker() {
    return maker;
  }

  /** The script that copies one record, see plain.js. */
  Source copier() {
    return copier;
  }

  /** The script that makes a record of its values, if {@link #isPlain}. */
  Source plainMaker() {
    if (plainMaker == null) {
      throw new IllegalStateException("records with fields of any kind");
    }
    return plainMaker;
  }
}
