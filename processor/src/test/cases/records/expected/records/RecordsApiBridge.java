package records;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Faces;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.Glue;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.Link;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.TypeCodec;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link RecordsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class RecordsApiBridge extends HostTarget {
  private static final Glue GLUE = new Glue("contextbridge:records", RecordsApiBridge::new, Glue.NO_REFERENCES, new Class<?>[] {Note.class, Page.class, Pair.class, Tree.class, Empty.class, Range.class}, """
// Written by the annotation processor of contextbridge for RecordsApi.
(($, values) => {
  'use strict';

  function readNote(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      const v0 = v.id;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.id', $.string, v0);
      const v1 = v.class;
      if (typeof v1 !== 'string' || v1.length > 256) $.readAt('.class', $.string, v1);
      at = '.edited';
      const a2 = $.date(v.edited);
      at = '.tags';
      const a3 = $.list(v.tags, (s, v) => { if (typeof v !== 'string' || v.length > 256) $.string(v); s.string(v); });
      at = '';
      r = values.new$Note(s, v0, v1, a2, a3);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makeNote(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 3;
    return {
      id: a[i],
      class: a[i + 1],
      edited: new $.Date(a[i + 2]),
      tags: $.makeList(c, (c) => c.a[c.i++]),
    };
  }

  function readPageOfNote(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, readNote);
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.new$PageOfNote(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfNote(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, makeNote),
      total: a[i],
    };
  }

  function readPageOfPageOfListOfInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, readPageOfListOfInteger);
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.new$PageOfPageOfListOfInteger(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfPageOfListOfInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, makePageOfListOfInteger),
      total: a[i],
    };
  }

  function readPageOfListOfInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    let at = '';
    let r;
    try {
      at = '.items';
      const a0 = $.list(v.items, (s, v) => s.ref($.list(v, (s, v) => { if (typeof v !== 'number' || v !== (v | 0)) $.int32(v); s.int32(v | 0); })));
      at = '';
      const v1 = v.total;
      if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.total', $.int32, v1);
      r = values.new$PageOfListOfInteger(s, a0, v1 | 0);
    } catch (e) {
      throw $.within(e, at);
    }
    return r;
  }

  function makePageOfListOfInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      items: $.makeList(c, (c) => $.makeList(c, (c) => c.a[c.i++])),
      total: a[i],
    };
  }

  function readPairOfStringAndInteger(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.first;
    if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.first', $.string, v0);
    const v1 = v.second;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.second', $.int32, v1);
    return values.new$PairOfStringAndInteger(s, v0, v1 | 0);
  }

  function makePairOfStringAndInteger(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      first: a[i],
      second: a[i + 1],
    };
  }

  function readTree(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    $.descend(v);
    let at = '';
    let r;
    try {
      const v0 = v.name;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
      at = '.children';
      const a1 = $.list(v.children, readTree);
      at = '';
      r = values.new$Tree(s, v0, a1);
    } catch (e) {
      $.ascend();
      throw $.within(e, at);
    }
    $.ascend();
    return r;
  }

  function makeTree(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      name: a[i],
      children: $.makeList(c, makeTree),
    };
  }

  function readEmpty(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    return values.new$Empty(s);
  }

  function makeEmpty(c) {
    return {};
  }

  function readRange(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.from;
    if (typeof v0 !== 'number' || v0 !== (v0 | 0)) $.readAt('.from', $.int32, v0);
    const v1 = v.to;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.to', $.int32, v1);
    return values.new$Range(s, v0 | 0, v1 | 0);
  }

  function makeRange(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      from: a[i],
      to: a[i + 1],
    };
  }

  const errors = null;

  const adaptUnaryOperatorOfNote = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = makeNote(c);
      const v = f(a0);
      r = readNote(null, v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readUnaryOperatorOfNote = $.functionType('java.util.function.UnaryOperator<records.Note>', adaptUnaryOperatorOfNote, (adapter, f, home) => values.bind(12, adapter, f, home));

  function makeUnaryOperatorOfNote(target, home) {
    const functions = {
      apply(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readNote(null, value);
          at = '';
          const c = $.open(target.apply$UnaryOperatorOfNote(a0));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records: function \\'apply\\'', at, errors);
        }
        return r;
      },
    };
    return $.handOver(functions.apply, home);
  }

  const readRecordsApi = $.objectType('records.RecordsApi', 'an object that Java handed out as RecordsApi', null, null, (home, expected) => values.home(home, expected));

  function makeRecordsApi(target, home) {
    const api = {
      echo(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readNote(null, value);
          at = '';
          const c = $.open(target.call$echo(a0));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.echo', at, errors);
        }
        return r;
      },
      list(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.list(value, readNote);
          at = '';
          const c = $.open(target.call$list(a0));
          r = $.makeList(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.list', at, errors);
        }
        return r;
      },
      map(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.map(value, readNote);
          at = '';
          const c = $.open(target.call$map(a0));
          r = $.makeMap(c, makeNote);
        } catch (e) {
          throw $.fail(e, 'records.map', at, errors);
        }
        return r;
      },
      page(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readPageOfNote(null, value);
          at = '';
          const c = $.open(target.call$page(a0));
          r = makePageOfNote(c);
        } catch (e) {
          throw $.fail(e, 'records.page', at, errors);
        }
        return r;
      },
      pages(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readPageOfPageOfListOfInteger(null, value);
          at = '';
          const c = $.open(target.call$pages(a0));
          r = makePageOfPageOfListOfInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pages', at, errors);
        }
        return r;
      },
      pair(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readPairOfStringAndInteger(null, value);
          at = '';
          const c = $.open(target.call$pair(a0));
          r = makePairOfStringAndInteger(c);
        } catch (e) {
          throw $.fail(e, 'records.pair', at, errors);
        }
        return r;
      },
      later(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = $.promised(value, (s, v) => s.ref(readNote(null, v)), 'records.later: result of \\'value\\'');
          at = '';
          const c = $.open(target.call$later(a0));
          r = $.makePromise(c.a[c.i++], makeNote, errors);
        } catch (e) {
          throw $.fail(e, 'records.later', at, errors);
        }
        return r;
      },
      call(function_, value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'function\\'';
          const a0 = readUnaryOperatorOfNote(function_, 'records.call: result of \\'function\\'');
          at = ': parameter \\'value\\'';
          const a1 = readNote(null, value);
          at = '';
          const c = $.open(target.call$call(a0, a1));
          r = makeNote(c);
        } catch (e) {
          throw $.fail(e, 'records.call', at, errors);
        }
        return r;
      },
      function() {
        let r;
        try {
          const c = $.open(target.call$function());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'records.function', '', errors);
        }
        return r;
      },
      tree(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readTree(null, value);
          at = '';
          const c = $.open(target.call$tree(a0));
          r = makeTree(c);
        } catch (e) {
          throw $.fail(e, 'records.tree', at, errors);
        }
        return r;
      },
      empty(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readEmpty(null, value);
          at = '';
          const c = $.open(target.call$empty(a0));
          r = makeEmpty(c);
        } catch (e) {
          throw $.fail(e, 'records.empty', at, errors);
        }
        return r;
      },
      range(value) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'value\\'';
          const a0 = readRange(null, value);
          at = '';
          const c = $.open(target.call$range(a0));
          r = makeRange(c);
        } catch (e) {
          throw $.fail(e, 'records.range', at, errors);
        }
        return r;
      },
    };
    $.freeze(api.echo);
    $.freeze(api.list);
    $.freeze(api.map);
    $.freeze(api.page);
    $.freeze(api.pages);
    $.freeze(api.pair);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.function);
    $.freeze(api.tree);
    $.freeze(api.empty);
    $.freeze(api.range);
    return $.handOver(api, home);
  }

  return {readNote: (v) => readNote(null, v), readPageOfNote: (v) => readPageOfNote(null, v), readPageOfPageOfListOfInteger: (v) => readPageOfPageOfListOfInteger(null, v), readPageOfListOfInteger: (v) => readPageOfListOfInteger(null, v), readPairOfStringAndInteger: (v) => readPairOfStringAndInteger(null, v), readTree: (v) => readTree(null, v), readEmpty: (v) => readEmpty(null, v), readRange: (v) => readRange(null, v), makeUnaryOperatorOfNote, readRecordsApi, makeRecordsApi};
})
""");

  private static final BridgedType<UnaryOperator<Note>> UNARY_OPERATOR_OF_NOTE_TYPE = new BridgedType<UnaryOperator<Note>>("java.util.function.UnaryOperator<records.Note>", GLUE, "makeUnaryOperatorOfNote");

  private static final BridgedType<RecordsApi> TYPE = new BridgedType<RecordsApi>(RecordsApi.class, GLUE, "makeRecordsApi", "readRecordsApi");

  private static final ObjectWriter<Note> writer$Note = new ObjectWriter<Note>(RecordsApiBridge::write$Note);

  private static final ObjectWriter<Page<Note>> writer$PageOfNote = new ObjectWriter<Page<Note>>(RecordsApiBridge::write$PageOfNote);

  private static final ObjectWriter<Page<Page<List<Integer>>>> writer$PageOfPageOfListOfInteger = new ObjectWriter<Page<Page<List<Integer>>>>(RecordsApiBridge::write$PageOfPageOfListOfInteger);

  private static final ObjectWriter<Page<List<Integer>>> writer$PageOfListOfInteger = new ObjectWriter<Page<List<Integer>>>(RecordsApiBridge::write$PageOfListOfInteger);

  private static final ObjectWriter<Pair<String, Integer>> writer$PairOfStringAndInteger = new ObjectWriter<Pair<String, Integer>>(RecordsApiBridge::write$PairOfStringAndInteger);

  private static final ObjectWriter<Tree> writer$Tree = new ObjectWriter<Tree>(RecordsApiBridge::write$Tree);

  private static final ObjectWriter<Empty> writer$Empty = new ObjectWriter<Empty>(RecordsApiBridge::write$Empty);

  private static final ObjectWriter<Range> writer$Range = new ObjectWriter<Range>(RecordsApiBridge::write$Range);

  private RecordsApiBridge(Link link, Object target) {
    super(TYPE, link, target);
  }

  /**
   * Binds an implementation, to be exposed as {@code window.records}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(RecordsApi implementation) {
    return Exposure.of(TYPE, implementation, "records", 0);
  }

  /**
   * The generated code of {@link RecordsApi}.
   *
   * @return the type
   */
  public static BridgedType<RecordsApi> type() {
    return TYPE;
  }

  /**
   * Reads {@code Note} from scripts.
   *
   * @return the codec
   */
  public static Codec<Note> noteCodec() {
    return TypeCodec.generated(GLUE, "readNote");
  }

  /**
   * Reads {@code PageOfNote} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Note>> pageOfNoteCodec() {
    return TypeCodec.generated(GLUE, "readPageOfNote");
  }

  /**
   * Reads {@code PageOfPageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Page<List<Integer>>>> pageOfPageOfListOfIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPageOfPageOfListOfInteger");
  }

  /**
   * Reads {@code PageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<List<Integer>>> pageOfListOfIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPageOfListOfInteger");
  }

  /**
   * Reads {@code PairOfStringAndInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Pair<String, Integer>> pairOfStringAndIntegerCodec() {
    return TypeCodec.generated(GLUE, "readPairOfStringAndInteger");
  }

  /**
   * Reads {@code Tree} from scripts.
   *
   * @return the codec
   */
  public static Codec<Tree> treeCodec() {
    return TypeCodec.generated(GLUE, "readTree");
  }

  /**
   * Reads {@code Empty} from scripts.
   *
   * @return the codec
   */
  public static Codec<Empty> emptyCodec() {
    return TypeCodec.generated(GLUE, "readEmpty");
  }

  /**
   * Reads {@code Range} from scripts.
   *
   * @return the codec
   */
  public static Codec<Range> rangeCodec() {
    return TypeCodec.generated(GLUE, "readRange");
  }

  private static void write$Note(Tape tape, Note value) {
    tape.add(Wire.string("id", value.id()));
    tape.add(Wire.string("class", value.kind()));
    tape.add(Wire.millis("edited", value.edited()));
    tape.list("tags", value.tags(), Writers.STRING);
  }

  private static void write$PageOfNote(Tape tape, Page<Note> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), writer$Note);
  }

  private static void write$PageOfPageOfListOfInteger(Tape tape, Page<Page<List<Integer>>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), writer$PageOfListOfInteger);
  }

  private static void write$PageOfListOfInteger(Tape tape, Page<List<Integer>> value) {
    tape.add(Wire.int32("total", value.total()));
    tape.list("items", value.items(), (t1, v1) -> t1.list("", v1, Writers.INT32));
  }

  private static void write$PairOfStringAndInteger(Tape tape, Pair<String, Integer> value) {
    tape.add(Wire.string("first", value.first()));
    tape.add(Wire.int32("second", value.second()));
  }

  private static void write$Tree(Tape tape, Tree value) {
    tape.add(Wire.string("name", value.name()));
    tape.list("children", value.children(), writer$Tree);
  }

  private static void write$Empty(Tape tape, Empty value) {
  }

  private static void write$Range(Tape tape, Range value) {
    tape.add(Wire.int32("from", value.from()));
    tape.add(Wire.int32("to", value.to()));
  }

  @HostAccess.Export
  public Ref new$Note(Items list, String a0, String a1, double a2, Ref a3) {
    try {
      link.enterValue();
      return Items.hand(list, new Note(a0, a1, Wire.instant(a2), a3.<Items>get().<String>list(Forms.STRING)));
    } catch (Throwable e) {
      throw link.refuseRecord("Note", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfNote(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Page<Note>(a0.<Items>get().<Note>list(Forms.<Note>ref()), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfNote", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfPageOfListOfInteger(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Page<Page<List<Integer>>>(a0.<Items>get().<Page<List<Integer>>>list(Forms.<Page<List<Integer>>>ref()), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfPageOfListOfInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfListOfInteger(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Page<List<Integer>>(a0.<Items>get().<List<Integer>>list(w1 -> ((Ref) w1).<Items>get().<Integer>list(w2 -> ((Integer) w2))), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfListOfInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$PairOfStringAndInteger(Items list, String a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Pair<String, Integer>(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PairOfStringAndInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$Tree(Items list, String a0, Ref a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Tree(a0, a1.<Items>get().<Tree>list(Forms.<Tree>ref())));
    } catch (Throwable e) {
      throw link.refuseRecord("Tree", e);
    }
  }

  @HostAccess.Export
  public Ref new$Empty(Items list) {
    try {
      link.enterValue();
      return Items.hand(list, new Empty());
    } catch (Throwable e) {
      throw link.refuseRecord("Empty", e);
    }
  }

  @HostAccess.Export
  public Ref new$Range(Items list, int a0, int a1) {
    try {
      link.enterValue();
      return Items.hand(list, new Range(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("Range", e);
    }
  }

  @HostAccess.Export
  public Object[] call$echo(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Note.write(tape, "", ((RecordsApi) target).echo(a0.<Note>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.echo", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.list("", ((RecordsApi) target).list(a0.<Items>get().<Note>list(Forms.<Note>ref())), writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.list", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.map("", ((RecordsApi) target).map(a0.<Items>get().<String, Note>map(Forms.STRING, Forms.<Note>ref())), writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.map", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$page(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$PageOfNote.write(tape, "", ((RecordsApi) target).page(a0.<Page<Note>>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.page", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$pages(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$PageOfPageOfListOfInteger.write(tape, "", ((RecordsApi) target).pages(a0.<Page<Page<List<Integer>>>>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.pages", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$pair(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$PairOfStringAndInteger.write(tape, "", ((RecordsApi) target).pair(a0.<Pair<String, Integer>>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.pair", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.promise("", ((RecordsApi) target).later(a0.<Deferred>get().<Note>stage(Forms.<Note>ref())), "records.later", DeclaredErrors.NONE, writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.later", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$call(Ref a0, Ref a1) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Note.write(tape, "", ((RecordsApi) target).call(a0.<UnaryOperator<Note>>get(), a1.<Note>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.call", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$function() {
    try {
      link.enter();
      Tape tape = new Tape(link);
      tape.object("", (UnaryOperator<Note>) ((RecordsApi) target).function(), UNARY_OPERATOR_OF_NOTE_TYPE);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.function", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$tree(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Tree.write(tape, "", ((RecordsApi) target).tree(a0.<Tree>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.tree", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$empty(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Empty.write(tape, "", ((RecordsApi) target).empty(a0.<Empty>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.empty", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] call$range(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Range.write(tape, "", ((RecordsApi) target).range(a0.<Range>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records.range", DeclaredErrors.NONE);
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfNote(Ref a0) {
    try {
      link.enter();
      Tape tape = new Tape(link);
      writer$Note.write(tape, "", ((UnaryOperator<Note>) target).apply(a0.<Note>get()));
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "records: function 'apply'", DeclaredErrors.NONE);
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    switch (method) {
      case 12: {
        return home != null && home.isHomeOf(UNARY_OPERATOR_OF_NOTE_TYPE) ? home : Ref.of(new Faces.OfUnaryOperator(UNARY_OPERATOR_OF_NOTE_TYPE, this, 12, adapters, original, "records: function 'apply'"));
      }
      default:
        return super.face(method, adapters, original, home);
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 12: {
        Tape tape = new Tape(link);
        writer$Note.write(tape, "value", ((Note) values[0]));
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 12: {
        Ref wire = ((Ref) result.asHostObject());
        return wire.<Note>get();
      }
      default:
        return super.result(method, result);
    }
  }
}
