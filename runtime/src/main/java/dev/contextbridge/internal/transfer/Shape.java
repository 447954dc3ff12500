package dev.contextbridge.internal.transfer;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;

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
    ANY("");

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
   * @param slot where it begins in a row; of strings, which of the row's strings it is
   */
  record Field(String key, Kind kind, int place, int slot) {}

  private final List<Field> fields;
  private final List<Field> rowOrder;
  private final boolean isPlain;
  private final int slots;
  private final int strings;
  private final Source writer;
  private final Source maker;
  private final Source plainWriter;
  private final Source plainMaker;

  Shape(List<String> keys, String kinds) {
    Field[] inOrder = new Field[keys.size()];
    List<Field> inRow = new ArrayList<>();
    int slot = 0;
    int string = 0;
    for (boolean any : new boolean[] {false, true}) {
      for (int i = 0; i < inOrder.length; i++) {
        Kind kind = Kind.of(kinds.charAt(i));
        if (any == (kind == Kind.ANY)) {
          inOrder[i] = new Field(keys.get(i), kind, i, kind == Kind.STRING ? string++ : slot);
          inRow.add(inOrder[i]);
          slot += any ? Tags.VALUE : kind == Kind.STRING ? 0 : 1;
        }
      }
    }
    this.fields = List.of(inOrder);
    this.rowOrder = List.copyOf(inRow);
    this.isPlain = kinds.chars().noneMatch(letter -> Kind.of((char) letter) == Kind.ANY);
    this.slots = isPlain ? slot : slot + Run.PLACES;
    this.strings = string;
    ShapeScripts scripts = new ShapeScripts(this);
    this.writer = scripts.writer();
    this.maker = scripts.maker();
    this.plainWriter = scripts.plainWriter();
    this.plainMaker = scripts.plainMaker();
  }

  /** The fields in the order of a record's keys. */
  List<Field> fields() {
    return fields;
  }

  /** The fields in the order of a row: those whose kind is known come first. */
  List<Field> rowOrder() {
    return rowOrder;
  }

  /**
   * How long a row is.
   *
   * @return so many numbers: one for each field that is no string, two for each of any kind, and
   *     one for where the row's first string is unless {@link #isPlain}
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
   * Whether all fields are strings, numbers and booleans. Those of any kind refer to strings that
   * are counted between the records, so each row ends with what its first string is.
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

  /** The script that takes one record apart whose fields are all plain. */
  Source plainWriter() {
    return plainWriter;
  }

  /** The script that makes it of its values. */
  Source plainMaker() {
    return plainMaker;
  }
}
