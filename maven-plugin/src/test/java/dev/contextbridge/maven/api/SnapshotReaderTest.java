package dev.contextbridge.maven.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {
  @Test
  void aSnapshotIsMadeToBeReviewed() {
    Snapshot snapshot =
        Sketch.of(
            List.of(
                "api notes@0 NotesApi",
                "save: (note: Note, order?: Order) => Promise<Note> throws TooLarge",
                "open: () => Cursor",
                "fold: (fold: Fold) => void",
                "record Note title?: string; id: string; day: LocalDate",
                "record Circle kind=Circle; r: number",
                "union Shape kind: Circle",
                "enum Order OLD NEW",
                "error TooLarge limit: number",
                "text LocalDate",
                "function Fold (next: Fold) => void",
                "interface Cursor a.Cursor",
                "api Cursor implementable",
                "next: () => number",
                "reset: () => void default"));
    assertThat(SnapshotWriter.write(snapshot)).isEqualTo(REVIEWED);
  }

  private static final String REVIEWED =
      """
      {
        "format": 1,
        "apis": {
          "a.Cursor": {
            "name": "Cursor",
            "implementable": true,
            "givenBy": [
              "notes.open"
            ],
            "methods": {
              "next": "() => number",
              "reset": "() => void"
            },
            "defaults": [
              "reset"
            ]
          },
          "a.NotesApi": {
            "name": "NotesApi",
            "key": "notes",
            "world": 0,
            "methods": {
              "fold": "(fold: Fold) => void",
              "open": "() => Cursor",
              "save": "(note: Note, order?: Order) => Promise<Note>"
            },
            "throws": {
              "save": [
                "TooLarge"
              ]
            },
            "records": {
              "Circle": {
                "r": "number"
              },
              "Note": {
                "day": "LocalDate",
                "id": "string",
                "title?": "string"
              }
            },
            "errors": {
              "TooLarge": {
                "limit": "number"
              }
            },
            "kinds": {
              "Circle": {
                "kind": "Circle"
              },
              "TooLarge": {
                "name": "TooLarge"
              }
            },
            "unions": {
              "Shape": {
                "discriminator": "kind",
                "members": [
                  "Circle"
                ]
              }
            },
            "enums": {
              "Order": [
                "NEW",
                "OLD"
              ]
            },
            "texts": {
              "LocalDate": "LocalDate"
            },
            "functions": {
              "Fold": "(next: Fold) => void"
            },
            "interfaces": {
              "Cursor": "a.Cursor"
            }
          }
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "{ \"format\": 1,, };api.json: not JSON at line 1 column 16 path $.",
        "{ \"format\": 1 } <<<<;api.json: not JSON at line 1 column 18 path $",
        "{ format: 1 };api.json: not JSON at line 1 column 4 path $.",
        "[];api.json: must be an object",
        "{};api.json: /format is missing",
        "{ \"format\": \"one\" };api.json: /format must be a number",
        "{ \"format\": 2 };api.json: /format is 2: a later version of the plugin wrote it, which"
            + " this one (1) cannot read",
        "{ \"format\": 1 };api.json: /apis is missing",
        "{ \"format\": 1, \"apis\": { \"a.B\": {} } };api.json: /apis/a.B/methods is missing",
      })
  void whatIsDamagedIsSaidWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> SnapshotReader.read("api.json", text))
        .isInstanceOf(ApiFormatException.class)
        .hasNoCause()
        .hasMessageStartingWith(message);
  }

  @Test
  void aMergeConflictIsOne() {
    String text = "{\n<<<<<<< HEAD\n  \"format\": 1,\n=======\n  \"format\": 1\n>>>>>>> b\n}\n";
    assertThatThrownBy(() -> SnapshotReader.read("api.json", text))
        .isInstanceOf(ApiFormatException.class)
        .hasMessage(
            "api.json: has a merge conflict. Take one side of it, whichever, then run the build"
                + " with -Dcontextbridge.update and commit what it writes.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "\"OLD\";\"OLD;not JSON at line",
        "() => number;(( => number;api.json: /apis/a.Cursor/methods/next expected a name at"
            + " column 4",
        "\"() => number\";\"number\";api.json: /apis/a.Cursor/methods/next must be the type of a",
        "\"() => number\";7;api.json: /apis/a.Cursor/methods/next must be a string",
        "\"implementable\": true;\"implementable\": 1;/implementable must be true or false",
        "\"enums\": {;\"enums\": { \"X\": {},;/apis/a.NotesApi/enums/X must be a list",
      })
  void aDamagedPartIsSaidWithItsPlace(String part, String damaged, String message) {
    assertThatThrownBy(() -> SnapshotReader.read("api.json", REVIEWED.replace(part, damaged)))
        .isInstanceOf(ApiFormatException.class)
        .hasMessageContaining(message);
  }
}
