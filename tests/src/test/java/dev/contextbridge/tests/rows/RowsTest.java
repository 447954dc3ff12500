package dev.contextbridge.tests.rows;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.contextbridge.JsException;
import dev.contextbridge.tests.support.JavaLog;
import dev.contextbridge.tests.support.TestBridge;
import dev.contextbridge.web.Blob;
import dev.contextbridge.web.VideoFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the type table in every position, in both directions. */
class RowsTest {
  private static final List<Row> ROWS =
      Stream.of(
              Rows.text(),
              Rows.integers(),
              Rows.fractions(),
              Rows.longs(),
              Rows.others(),
              Rows.records(),
              Rows.unions(),
              Rows.maps(),
              Rows.arrays(),
              Rows.bytes(),
              TextRows.localTimes(),
              TextRows.times(),
              TextRows.ids(),
              CalendarRows.parts(),
              CalendarRows.zonesAndMore(),
              CollectionRows.sets(),
              CollectionRows.maps(),
              CollectionRows.enumMaps(),
              BuiltInRows.unknowns(),
              BuiltInRows.errors(),
              BuiltInRows.patterns(),
              PlatformRows.all())
          .flatMap(List::stream)
          .toList();

  private static final String SCRIPT =
      """
      const positions = %s;
      const plain = [Object.prototype, Array.prototype, Date.prototype, Uint8Array.prototype,
        ArrayBuffer.prototype, Set.prototype, Map.prototype, RegExp.prototype,
        Error.prototype, RangeError.prototype, Blob.prototype, File.prototype,
        VideoFrame.prototype];
      function show(v) {
        if (v instanceof Error && plain.includes(Object.getPrototypeOf(v))) return String(v);
        if (typeof v === 'string') return JSON.stringify(v);
        if (typeof v === 'bigint') return `${v}n`;
        if (Object.is(v, -0)) return '-0';
        if (typeof v !== 'object' || v === null) return String(v);
        if (v instanceof Element) return `${v}#${v.id}${v === document.getElementById(v.id)}`;
        if (!plain.includes(Object.getPrototypeOf(v))) return 'an instance of something else';
        if (v instanceof Date) return `Date(${v.getTime()})`;
        if (v instanceof Uint8Array) return `Uint8Array(${v.join()})`;
        if (v instanceof ArrayBuffer) return `ArrayBuffer(${new Uint8Array(v).join()})`;
        if (v instanceof Set) return `Set${show([...v])}`;
        if (v instanceof Map) return `Map${show([...v])}`;
        if (v instanceof RegExp) return String(v);
        if (v instanceof VideoFrame) return `${v}(${v.format} ${v.codedWidth} ${v.timestamp})`;
        if (v instanceof Blob) return `${v}(${v.size} ${v.type} ${v.name} ${v.lastModified})`;
        if (Array.isArray(v)) return `[${v.map(show).join()}]`;
        return `{${Object.entries(v).map(([k, e]) => `${k}: ${show(e)}`).join()}}`;
      }
      /** What happens to each value in each position. */
      async function results(api, where, good, values) {
        const results = [];
        for (const value of values) {
          for (const position of where) {
            try {
              results.push(show(await positions[position](api, good, value)));
            } catch (e) {
              results.push(String(e));
            }
          }
        }
        return results;
      }
      """;

  @RegisterExtension
  static final TestBridge js = TestBridge.with(builder -> builder.document(PlatformRows.PAGE));

  @RegisterExtension static final JavaLog log = new JavaLog();

  @BeforeAll
  static void expose() {
    ROWS.forEach(row -> js.bridge().exposeInMainWorld(row.exposure()));
    js.run(SCRIPT.formatted(Position.script()));
  }

  static List<Row> rows() {
    return ROWS;
  }

  /** Null is a value of the type of the others. */
  static List<Row> rowsWithoutNull() {
    return ROWS.stream().filter(row -> !row.isAnything()).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void goodValuesCrossInEveryPosition(Row row) {
    List<Object> seen = new ArrayList<>();
    List<Object> back = new ArrayList<>();
    for (Row.Good value : row.good()) {
      Object shown = js.text("show(%s)".formatted(value.back()));
      for (Position position : row.positions()) {
        if (position.isAmongOthers()) {
          seen.add(row.good().get(0).java());
        }
        seen.add(value.java());
        back.add(shown);
      }
    }
    row.echo().takeSeen();
    List<String> values = row.good().stream().map(Row.Good::js).toList();
    assertThat(results(row, row.positions(), values)).isEqualTo(back);
    assertThat(new ArrayList<Object>(row.echo().takeSeen()))
        .usingElementComparator((one, other) -> same(one, other) ? 0 : 1)
        .containsExactlyElementsOf(seen);
  }

  /** What is equal only to itself: here what it holds counts. */
  private static boolean same(Object one, Object other) {
    if (one instanceof JsException error && other instanceof JsException expected) {
      return error.name().equals(expected.name())
          && Objects.equals(error.getMessage(), expected.getMessage());
    }
    if (one instanceof Blob blob && other instanceof Blob expected) {
      return PlatformRows.shown(blob).equals(PlatformRows.shown(expected));
    }
    if (one instanceof VideoFrame frame && other instanceof VideoFrame expected) {
      return PlatformRows.shown(frame).equals(PlatformRows.shown(expected));
    }
    return (one instanceof Pattern pattern && other instanceof Pattern expected)
        ? pattern.pattern().equals(expected.pattern()) && pattern.flags() == expected.flags()
        : Objects.deepEquals(one, other);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void badValuesAreRefusedInEveryPosition(Row row) {
    List<Row.Bad> bad = new ArrayList<>(row.bad());
    if (!row.canBeMissing()) {
      bad.add(new Row.Bad("null", "TypeError", " must be " + row.expected() + ", got null"));
      bad.add(
          new Row.Bad("undefined", "TypeError", " must be " + row.expected() + ", got undefined"));
    }
    List<Object> errors = new ArrayList<>();
    for (Row.Bad value : bad) {
      for (Position position : row.strictPositions()) {
        errors.add(value.name() + ": " + position.subject(row.key()) + value.problem());
      }
    }
    row.echo().takeSeen();
    List<String> values = bad.stream().map(Row.Bad::js).toList();
    assertThat(results(row, row.strictPositions(), values)).isEqualTo(errors);
    assertThat(row.echo().takeSeen()).as("the implementation was not called").isEmpty();
  }

  /** Runs every value in every position, the values innermost. */
  private static Object results(Row row, List<Position> positions, List<String> values) {
    return js.settled(
        "results(%s, [%s], %s, [%s])"
            .formatted(
                row.key(),
                positions.stream().map(each -> "'" + each + "'").collect(joining(", ")),
                row.good().get(0).js(),
                String.join(", ", values)));
  }

  @ParameterizedTest
  @MethodSource("rowsWithoutNull")
  void nullsOfJavaAreErrorsThatNameTheirPath(Row row) {
    String key = row.key();
    String good = row.good().get(0).js();
    String problem = " must be %s, got null".formatted(row.expectedOfJava());
    assertThat(caught(key + ".nullResult()")).isEqualTo(key + ".nullResult: result" + problem);
    assertThat(caught(key + ".nullElement(" + good + ")"))
        .isEqualTo(key + ".nullElement: result[1]" + problem);
    assertThat(caught(key + ".nullValue()")).isEqualTo(key + ".nullValue: result[key]" + problem);
    if (row.isBoxed()) {
      assertThat(caught(key + ".nullField()"))
          .isEqualTo(key + ".nullField: result.value" + problem);
    }
    assertThat(js.rejection(key + ".nullLater()")).hasMessage(key + ".nullLater: result" + problem);
    assertThat(caught(key + ".nullFromFunction((v) => v)"))
        .startsWith(key + ".nullFromFunction failed (ref ");
  }

  private static String caught(String script) {
    return js.error(script).getMessage();
  }
}
