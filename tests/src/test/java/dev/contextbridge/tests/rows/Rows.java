package dev.contextbridge.tests.rows;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the type table with values that cross and values that do not. */
final class Rows {
  private static final String STRING = "a string";
  private static final String CHAR = "a string of length 1";
  private static final String NUMBER = "a number";
  private static final String INT_RANGE =
      " must be an integer from -2147483648 to 2147483647, got ";

  private Rows() {}

  static List<Row> text() {
    var strings = new RowApis.StringEcho();
    var texts = new RowApis.TextEcho();
    var letters = new RowApis.LetterEcho();
    var colors = new RowApis.ColorEcho();
    String names = "one of 'RED', 'sea-green', 'constructor'";
    return List.of(
        new Row(STRING, STRING, strings, RowApis_StringsBridge.of(strings))
            .good("'text'", "text")
            .good("''", "")
            .good("'\\u0000\\n\u00e9\\u{1f600}'", "\0\n\u00e9\ud83d\ude00")
            .good("'\\ud83d'", "\ud83d")
            .good("'\\ude00\\ud83d'", "\ude00\ud83d")
            .good("'a'.repeat(5000)", "a".repeat(5000))
            .wrongKind("1", "number", "1n", "bigint", "true", "boolean", "{}", "object")
            .wrongKind("['a']", "array", "Symbol()", "symbol", "() => 'a'", "function")
            .wrongKind("new String('a')", "String"),
        new Row(STRING, STRING, texts, RowApis_TextsBridge.of(texts))
            .good("'text'", "text")
            .wrongKind("1", "number", "{length: 1}", "object"),
        new Row(CHAR, CHAR, letters, RowApis_LettersBridge.of(letters))
            .good("'x'", 'x')
            .good("'\\udfff'", '\udfff')
            .wrongKind("1", "number", "['x']", "array", "''", "''", "'xy'", "'xy'")
            .wrongKind("'\\u{1f600}'", "'\ud83d\ude00'"),
        new Row(names, "an enum constant", colors, RowApis_ColorsBridge.of(colors))
            .good("'RED'", RowApis.Color.RED)
            .good("'sea-green'", RowApis.Color.SEA_GREEN)
            .good("'constructor'", RowApis.Color.BUILT)
            .wrongKind("'SEA_GREEN'", "'SEA_GREEN'", "'red'", "'red'", "''", "''", "0", "number")
            .wrongKind("'toString'", "'toString'", "'__proto__'", "'__proto__'"));
  }

  static List<Row> integers() {
    var bytes = new RowApis.ByteEcho();
    var shorts = new RowApis.ShortEcho();
    var ints = new RowApis.IntEcho();
    return List.of(
        new Row(NUMBER, NUMBER, bytes, RowApis_BytesBridge.of(bytes))
            .good("127", (byte) 127)
            .good("-128", (byte) -128)
            .bad("128", " must be an integer from -128 to 127, got 128")
            .bad("-129", " must be an integer from -128 to 127, got -129")
            .bad("0.5", " must be an integer from -128 to 127, got 0.5")
            .bad("2 ** 32 + 1", " must be an integer from -128 to 127, got 4294967297"),
        new Row(NUMBER, NUMBER, shorts, RowApis_ShortsBridge.of(shorts))
            .good("32767", (short) 32767)
            .good("-32768", (short) -32768)
            .bad("32768", " must be an integer from -32768 to 32767, got 32768")
            .bad("NaN", " must be an integer from -32768 to 32767, got NaN"),
        new Row(NUMBER, NUMBER, ints, RowApis_IntsBridge.of(ints))
            .good("0", 0)
            .good("-0", 0, "0")
            .good("1.0", 1)
            .good("2 ** 31 - 1", Integer.MAX_VALUE)
            .good("-(2 ** 31)", Integer.MIN_VALUE)
            .bad("2 ** 31", INT_RANGE + "2147483648")
            .bad("-(2 ** 31) - 1", INT_RANGE + "-2147483649")
            .bad("1.5", INT_RANGE + "1.5")
            .bad("5e-324", INT_RANGE + "5e-324")
            .bad("NaN", INT_RANGE + "NaN")
            .bad("-Infinity", INT_RANGE + "-Infinity")
            .wrongKind("'1'", "string", "1n", "bigint", "true", "boolean", "[1]", "array")
            .wrongKind("{valueOf: () => 1}", "object", "new Number(1)", "Number"));
  }

  static List<Row> fractions() {
    var floats = new RowApis.FloatEcho();
    var doubles = new RowApis.DoubleEcho();
    return List.of(
        new Row(NUMBER, NUMBER, floats, RowApis_FloatsBridge.of(floats))
            .good("0.5", 0.5f)
            .good("1.1", 1.1f, "Math.fround(1.1)")
            .good("1e300", Float.POSITIVE_INFINITY, "Infinity")
            .good("-0", -0.0f)
            .good("NaN", Float.NaN)
            .wrongKind("'0.5'", "string"),
        new Row(NUMBER, NUMBER, doubles, RowApis_DoublesBridge.of(doubles))
            .good("1.1", 1.1)
            .good("-0", -0.0)
            .good("NaN", Double.NaN)
            .good("Infinity", Double.POSITIVE_INFINITY)
            .good("-Infinity", Double.NEGATIVE_INFINITY)
            .good("Number.MIN_VALUE", Double.MIN_VALUE)
            .good("2 ** 53 + 2", 9007199254740994.0)
            .wrongKind("'0.5'", "string", "1n", "bigint", "new Date(0)", "Date"));
  }

  static List<Row> longs() {
    var longs = new RowApis.LongEcho();
    var integers = new RowApis.IntegerEcho();
    var safe = new RowApis.SafeIntegerEcho();
    String bits = " must be a bigint of 64 bits, got ";
    return List.of(
        new Row("a bigint", "a bigint", longs, RowApis_LongsBridge.of(longs))
            .good("0n", 0L)
            .good("2n ** 53n + 1n", 9007199254740993L)
            .good("2n ** 63n - 1n", Long.MAX_VALUE)
            .good("-(2n ** 63n)", Long.MIN_VALUE)
            .outOfRange("2n ** 63n", bits + "9223372036854775808n")
            .outOfRange("-(2n ** 63n) - 1n", bits + "-9223372036854775809n")
            .wrongKind("'1'", "string", "true", "boolean", "Object(1n)", "BigInt")
            .lenientAlone(),
        new Row("a bigint", "a bigint", integers, RowApis_IntegersBridge.of(integers))
            .good("0n", BigInteger.ZERO)
            .good("2n ** 63n", BigInteger.TWO.pow(63))
            .good("-(2n ** 200n)", BigInteger.TWO.pow(200).negate())
            .good("7n ** 5000n", BigInteger.valueOf(7).pow(5000))
            .wrongKind("'1'", "string", "false", "boolean", "Object(1n)", "BigInt")
            .lenientAlone(),
        new Row("a safe integer", "a safe integer", safe, RowApis_SafeIntegersBridge.of(safe))
            .good("2 ** 53 - 1", 9007199254740991L)
            .good("-(2 ** 53) + 1", -9007199254740991L)
            .wrongKind("1n", "bigint", "'1'", "string", "1.5", "1.5", "NaN", "NaN")
            .wrongKind("2 ** 53", "9007199254740992", "-(2 ** 53)", "-9007199254740992")
            .notBoxed());
  }

  @SuppressWarnings("JavaUtilDate") // the type of a row
  static List<Row> others() {
    var flags = new RowApis.FlagEcho();
    var optionals = new RowApis.OptionalEcho();
    var dates = new RowApis.DateEcho();
    var utilDates = new RowApis.UtilDateEcho();
    return List.of(
        new Row("a boolean", "a boolean", flags, RowApis_FlagsBridge.of(flags))
            .good("true", true)
            .good("false", false)
            .wrongKind("0", "number", "''", "string", "new Boolean(false)", "Boolean"),
        new Row(NUMBER, "an Optional", optionals, RowApis_OptionalsBridge.of(optionals))
            .good("7", Optional.of(7))
            .good("undefined", Optional.empty())
            .good("null", Optional.empty(), "undefined")
            .wrongKind("'7'", "string", "{}", "object")
            .mayBeMissing(),
        new Row("a Date", "an Instant", dates, RowApis_DatesBridge.of(dates))
            .good("new Date(0)", Instant.EPOCH)
            .good("new Date(-1)", Instant.ofEpochMilli(-1))
            .good("new Date(8.64e15)", Instant.ofEpochMilli(8_640_000_000_000_000L))
            .good("new Date(-8.64e15)", Instant.ofEpochMilli(-8_640_000_000_000_000L))
            .good("new (class extends Date {})(5)", Instant.ofEpochMilli(5), "new Date(5)")
            .bad("new Date(NaN)", " must be a valid Date, got NaN")
            .wrongKind("0", "number", "'2020-01-01'", "string", "Date.prototype", "object")
            .wrongKind("{__proto__: Date.prototype, getTime: () => 0}", "object"),
        new Row("a Date", "a Date", utilDates, RowApis_UtilDatesBridge.of(utilDates))
            .good("new Date(0)", new Date(0))
            .good("new Date(-8.64e15)", new Date(-8_640_000_000_000_000L))
            .bad("new Date(NaN)", " must be a valid Date, got NaN")
            .wrongKind("0", "number", "Date.prototype", "object"));
  }

  static List<Row> records() {
    var notes = new RowApis.NoteEcho();
    var pages = new RowApis.PageEcho();
    return List.of(
        new Row("an object", "an object", notes, RowApis_NotesBridge.of(notes))
            .good(
                "{id: 'a', title: 'T', size: {value: 3}, tags: ['x', 'y']}",
                new RowApis.Note("a", Optional.of("T"), new Box<>(3), List.of("x", "y")))
            .good(
                "{tags: [], size: {value: 0}, id: '', extra: 1}",
                new RowApis.Note("", Optional.empty(), new Box<>(0), List.of()),
                "{id: '', title: undefined, size: {value: 0}, tags: []}")
            .bad("{}", ".id must be a string, got undefined")
            .bad("{id: 'a', tags: []}", ".size must be an object, got undefined")
            .bad("{id: 'a', size: {}, tags: []}", ".size.value must be a number, got undefined")
            .bad("{id: 'a', size: {value: 1}}", ".tags must be an array, got undefined")
            .bad(
                "{id: 'a', size: {value: 1}, tags: ['x', 'y', 3]}",
                ".tags[2] must be a string, got number")
            .bad("{id: 'a', title: 1}", ".title must be a string, got number")
            .bad("[]", ".id must be a string, got undefined")
            .wrongKind("'a'", "string", "1", "number"),
        new Row("an object", "an object", pages, RowApis_PagesBridge.of(pages))
            .good(
                "{items: [{value: 'a'}, {value: 'b'}], total: 2}",
                new RowApis.Page<>(List.of(new Box<>("a"), new Box<>("b")), 2))
            .bad(
                "{items: [{value: 'a'}, {value: 2}], total: 2}",
                ".items[1].value must be a string, got number"));
  }

  static List<Row> unions() {
    var events = new RowApis.EventEcho();
    String kinds = ".kind must be one of 'Done', 'failed!', 'Started', got ";
    var done = new RowApis.Event.Done(1, List.of(new RowApis.Event.Started()));
    return List.of(
        new Row("an object", "an object", events, RowApis_EventsBridge.of(events))
            .good("{kind: 'Started'}", new RowApis.Event.Started())
            .good("{kind: 'Started', extra: 1}", new RowApis.Event.Started(), "{kind: 'Started'}")
            .good("{kind: 'failed!', reason: 'r'}", new RowApis.Event.Failed("r"))
            .good("{kind: 'Done', result: 1, before: [{kind: 'Started'}]}", done)
            .good(
                "Object.create({kind: 'Done', result: 1, before: [{kind: 'Started'}]})",
                done,
                "{kind: 'Done', result: 1, before: [{kind: 'Started'}]}")
            .bad("{}", kinds + "undefined")
            .bad("{kind: 'Ended'}", kinds + "'Ended'")
            .bad("{kind: 'Failed', reason: 'r'}", kinds + "'Failed'")
            .bad("{kind: '__proto__'}", kinds + "'__proto__'")
            .bad("{kind: ['Started']}", kinds + "array")
            .bad("{kind: {toString: () => 'Started'}}", kinds + "object")
            .bad("{kind: 'failed!'}", ".reason must be a string, got undefined")
            .bad(
                "{kind: 'Done', result: 1, before: [{kind: 'Started'}, {kind: 1}]}",
                ".before[1]" + kinds + "number")
            .wrongKind("'Started'", "string", "1", "number"));
  }

  static List<Row> maps() {
    var maps = new RowApis.MapEcho();
    return List.of(
        new Row("an object", "an object", maps, RowApis_MapsBridge.of(maps))
            .good("{}", Map.of())
            .good("{b: 1, a: 2}", Map.of("a", 2, "b", 1))
            .good("{['__proto__']: 1, constructor: 2}", Map.of("__proto__", 1, "constructor", 2))
            .good("{b: 1, 10: 2, 9: 3}", Map.of("9", 3, "10", 2, "b", 1))
            .good(
                "{__proto__: {inherited: 1}, own: 2, [Symbol()]: 'x'}",
                Map.of("own", 2),
                "{own: 2}")
            .bad("{a: 1, 'b c': '2'}", "[b c] must be a number, got string")
            .wrongKind("[1]", "array", "'a'", "string", "() => 1", "function"));
  }

  static List<Row> arrays() {
    var lists = new RowApis.ListEcho();
    var collections = new RowApis.CollectionEcho();
    var arrays = new RowApis.ArrayEcho();
    var flags = new RowApis.BitsEcho();
    var letters = new RowApis.SpelledEcho();
    return List.of(
        new Row("an array", "an array", lists, RowApis_ListsBridge.of(lists))
            .good("[]", List.of())
            .good("['a', 'b']", List.of("a", "b"))
            .good("new (class extends Array {})('a', 'b')", List.of("a", "b"), "['a', 'b']")
            .bad("['a', , 'b']", "[1] must be a string, got undefined")
            .bad("new Array(3)", "[0] must be a string, got undefined")
            .wrongKind("'ab'", "string", "{length: 0}", "object", "new Set()", "Set"),
        new Row("an array", "an array", collections, RowApis_CollectionsBridge.of(collections))
            .good("[3, 1, 2]", List.of(3, 1, 2))
            .bad("[1, 1.5]", "[1]" + INT_RANGE + "1.5"),
        new Row("an array", "an array", arrays, RowApis_ArraysBridge.of(arrays))
            .good("['a', 'b']", new String[] {"a", "b"})
            .bad("['a', null]", "[1] must be a string, got null")
            .wrongKind("new Uint8Array(1)", "Uint8Array"),
        new Row("an array", "an array", flags, RowApis_BitsBridge.of(flags))
            .good("[]", new boolean[0])
            .good("[true, false]", new boolean[] {true, false})
            .bad("[true, 1]", "[1] must be a boolean, got number")
            .wrongKind("new Uint8Array(1)", "Uint8Array"),
        new Row("an array", "an array", letters, RowApis_SpelledBridge.of(letters))
            .good("['a', '\\ud83d']", new char[] {'a', '\ud83d'})
            .bad("['a', 'bc']", "[1] must be a string of length 1, got 'bc'")
            .wrongKind("'ab'", "string"));
  }

  static List<Row> bytes() {
    var views = new RowApis.ViewEcho();
    var buffers = new RowApis.BufferEcho();
    String memory = " must be a Uint8Array over an ArrayBuffer, got SharedArrayBuffer";
    return List.of(
        new Row("a Uint8Array", "bytes", views, RowApis_ViewsBridge.of(views))
            .good("new Uint8Array([0, 127, 128, 255])", new byte[] {0, 127, -128, -1})
            .good("new Uint8Array(0)", new byte[0])
            .good("new Uint8Array([9, 1, 2, 9]).subarray(1, 3)", new byte[] {1, 2})
            .good("new Uint8Array(new ArrayBuffer(5), 4, 1)", new byte[1], "new Uint8Array(1)")
            .bad("new Uint8Array(new SharedArrayBuffer(2))", memory)
            .wrongKind("[1, 2]", "array", "new ArrayBuffer(1)", "ArrayBuffer", "'ab'", "string")
            .wrongKind(
                "new Uint8ClampedArray(1)", "Uint8ClampedArray", "new Int8Array(1)", "Int8Array")
            .wrongKind("new DataView(new ArrayBuffer(1))", "DataView"),
        new Row("an ArrayBuffer", "bytes", buffers, RowApis_BuffersBridge.of(buffers))
            .good("new Uint8Array([1, 2]).buffer", ByteBuffer.wrap(new byte[] {1, 2}))
            .good("new ArrayBuffer(0)", ByteBuffer.allocate(0))
            .wrongKind(
                "new Uint8Array(1)",
                "Uint8Array",
                "new SharedArrayBuffer(1)",
                "SharedArrayBuffer"));
  }
}
