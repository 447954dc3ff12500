package records;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.Deferred;
import dev.contextbridge.generated.Forms;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
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
  private static final HostTarget BRIDGE = new RecordsApiBridge().describe("records", RecordsApi.class, "RecordsApi", new Class<?>[] {Note.class, Page.class, Pair.class, Tree.class, Empty.class, Range.class}, """
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

  const laterTree = (p0, p1) =>
    () => values.new$Tree(null, p0, p1);

  function readTree(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const t = $.descend(v);
    if (t === null) return $.postpone(s, v, readTree);
    let r;
    try {
      const v0 = v.name;
      if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
      t.at = '.children';
      const a1 = $.list(v.children, readTree);
      t.at = '';
      r = t.count === t.whole.count ? values.new$Tree(s, v0, a1) : $.buildLater(s, laterTree(v0, a1));
    } catch (e) {
      t.whole.step = t.up;
      throw $.within(e, t.at);
    }
    t.whole.step = t.up;
    return r;
  }

  function makeTree(c) {
    const part = c.a[c.i++];
    if (part !== null) return $.makePart(c, part, makeTree);
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
          const a0 = $.whole(() => readTree(null, value));
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

  return {readNote: (v) => readNote(null, v), readPageOfNote: (v) => readPageOfNote(null, v), readPageOfPageOfListOfInteger: (v) => readPageOfPageOfListOfInteger(null, v), readPageOfListOfInteger: (v) => readPageOfListOfInteger(null, v), readPairOfStringAndInteger: (v) => readPairOfStringAndInteger(null, v), readTree: (v) => $.whole(() => readTree(null, v)), readEmpty: (v) => readEmpty(null, v), readRange: (v) => readRange(null, v), makeUnaryOperatorOfNote, readRecordsApi, makeRecordsApi};
})
""");

  private static final BridgedType<?> type$UnaryOperatorOfNote = BRIDGE.function("java.util.function.UnaryOperator<records.Note>", "makeUnaryOperatorOfNote", 12, "UnaryOperator", "records: function 'apply'");

  private static final ObjectWriter writer$Note = BRIDGE.writer(0);

  private static final ObjectWriter writer$PageOfNote = BRIDGE.writer(1);

  private static final ObjectWriter writer$PageOfPageOfListOfInteger = BRIDGE.writer(2);

  private static final ObjectWriter writer$PageOfListOfInteger = BRIDGE.writer(3);

  private static final ObjectWriter writer$PairOfStringAndInteger = BRIDGE.writer(4);

  private static final ObjectWriter writer$Tree = BRIDGE.deepWriter(5);

  private static final ObjectWriter writer$Empty = BRIDGE.writer(6);

  private static final ObjectWriter writer$Range = BRIDGE.writer(7);

  private RecordsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.records}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(RecordsApi implementation) {
    return BRIDGE.exposing(implementation, "records", 0);
  }

  /**
   * The generated code of {@link RecordsApi}.
   *
   * @return the type
   */
  public static BridgedType<RecordsApi> type() {
    return (BridgedType<RecordsApi>) BRIDGE.bridged();
  }

  /**
   * Reads {@code Note} from scripts.
   *
   * @return the codec
   */
  public static Codec<Note> noteCodec() {
    return (Codec<Note>) BRIDGE.reading("readNote");
  }

  /**
   * Reads {@code PageOfNote} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Note>> pageOfNoteCodec() {
    return (Codec<Page<Note>>) BRIDGE.reading("readPageOfNote");
  }

  /**
   * Reads {@code PageOfPageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<Page<List<Integer>>>> pageOfPageOfListOfIntegerCodec() {
    return (Codec<Page<Page<List<Integer>>>>) BRIDGE.reading("readPageOfPageOfListOfInteger");
  }

  /**
   * Reads {@code PageOfListOfInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Page<List<Integer>>> pageOfListOfIntegerCodec() {
    return (Codec<Page<List<Integer>>>) BRIDGE.reading("readPageOfListOfInteger");
  }

  /**
   * Reads {@code PairOfStringAndInteger} from scripts.
   *
   * @return the codec
   */
  public static Codec<Pair<String, Integer>> pairOfStringAndIntegerCodec() {
    return (Codec<Pair<String, Integer>>) BRIDGE.reading("readPairOfStringAndInteger");
  }

  /**
   * Reads {@code Tree} from scripts.
   *
   * @return the codec
   */
  public static Codec<Tree> treeCodec() {
    return (Codec<Tree>) BRIDGE.reading("readTree");
  }

  /**
   * Reads {@code Empty} from scripts.
   *
   * @return the codec
   */
  public static Codec<Empty> emptyCodec() {
    return (Codec<Empty>) BRIDGE.reading("readEmpty");
  }

  /**
   * Reads {@code Range} from scripts.
   *
   * @return the codec
   */
  public static Codec<Range> rangeCodec() {
    return (Codec<Range>) BRIDGE.reading("readRange");
  }

  @Override
  protected void write(int method, Tape tape, Object object) {
    switch (method) {
      case 0: {
        Note value = (Note) object;
        tape.string("id", value.id());
        tape.string("class", value.kind());
        tape.add(Wire.millis("edited", value.edited()));
        tape.list("tags", value.tags(), Writers.STRING);
        return;
      }
      case 1: {
        Page<Note> value = (Page<Note>) object;
        tape.int32("total", value.total());
        tape.list("items", value.items(), writer$Note);
        return;
      }
      case 2: {
        Page<Page<List<Integer>>> value = (Page<Page<List<Integer>>>) object;
        tape.int32("total", value.total());
        tape.list("items", value.items(), writer$PageOfListOfInteger);
        return;
      }
      case 3: {
        Page<List<Integer>> value = (Page<List<Integer>>) object;
        tape.int32("total", value.total());
        tape.list("items", value.items(), (Tape t1, List<Integer> v1) -> t1.list("", v1, Writers.INT32));
        return;
      }
      case 4: {
        Pair<String, Integer> value = (Pair<String, Integer>) object;
        tape.string("first", value.first());
        tape.int32("second", value.second());
        return;
      }
      case 5: {
        Tree value = (Tree) object;
        tape.string("name", value.name());
        tape.list("children", value.children(), writer$Tree);
        return;
      }
      case 6: {
        Empty value = (Empty) object;
        return;
      }
      case 7: {
        Range value = (Range) object;
        tape.int32("from", value.from());
        tape.int32("to", value.to());
        return;
      }
      default:
        super.write(method, tape, object);
    }
  }

  @HostAccess.Export
  public Ref new$Note(Items list, String a0, String a1, double a2, Ref a3) {
    try {
      link.enterValue();
      return hand(list, new Note(a0, a1, Wire.instant(a2), a3.items().<String>list(Forms.STRING)));
    } catch (Throwable e) {
      throw link.refuseRecord("Note", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfNote(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Page<Note>(a0.items().<Note>list(Forms.<Note>ref()), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfNote", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfPageOfListOfInteger(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Page<Page<List<Integer>>>(a0.items().<Page<List<Integer>>>list(Forms.<Page<List<Integer>>>ref()), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfPageOfListOfInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$PageOfListOfInteger(Items list, Ref a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Page<List<Integer>>(a0.items().<List<Integer>>list(w1 -> ((Ref) w1).items().<Integer>list(w2 -> ((Integer) w2))), a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PageOfListOfInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$PairOfStringAndInteger(Items list, String a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Pair<String, Integer>(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("PairOfStringAndInteger", e);
    }
  }

  @HostAccess.Export
  public Ref new$Tree(Items list, String a0, Ref a1) {
    try {
      link.enterValue();
      return hand(list, new Tree(a0, a1.items().<Tree>list(Forms.<Tree>ref())));
    } catch (Throwable e) {
      throw link.refuseRecord("Tree", e);
    }
  }

  @HostAccess.Export
  public Ref new$Empty(Items list) {
    try {
      link.enterValue();
      return hand(list, new Empty());
    } catch (Throwable e) {
      throw link.refuseRecord("Empty", e);
    }
  }

  @HostAccess.Export
  public Ref new$Range(Items list, int a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Range(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("Range", e);
    }
  }

  @HostAccess.Export
  public Object[] call$echo(Ref a0) {
    try {
      Tape tape = enter();
      writer$Note.write(tape, "", ((RecordsApi) target).echo((Note) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.echo");
    }
  }

  @HostAccess.Export
  public Object[] call$list(Ref a0) {
    try {
      Tape tape = enter();
      tape.list("", ((RecordsApi) target).list(a0.items().<Note>list(Forms.<Note>ref())), writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.list");
    }
  }

  @HostAccess.Export
  public Object[] call$map(Ref a0) {
    try {
      Tape tape = enter();
      tape.map("", ((RecordsApi) target).map(a0.items().<String, Note>map(Forms.STRING, Forms.<Note>ref())), writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.map");
    }
  }

  @HostAccess.Export
  public Object[] call$page(Ref a0) {
    try {
      Tape tape = enter();
      writer$PageOfNote.write(tape, "", ((RecordsApi) target).page((Page<Note>) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.page");
    }
  }

  @HostAccess.Export
  public Object[] call$pages(Ref a0) {
    try {
      Tape tape = enter();
      writer$PageOfPageOfListOfInteger.write(tape, "", ((RecordsApi) target).pages((Page<Page<List<Integer>>>) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.pages");
    }
  }

  @HostAccess.Export
  public Object[] call$pair(Ref a0) {
    try {
      Tape tape = enter();
      writer$PairOfStringAndInteger.write(tape, "", ((RecordsApi) target).pair((Pair<String, Integer>) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.pair");
    }
  }

  @HostAccess.Export
  public Object[] call$later(Ref a0) {
    try {
      Tape tape = enter();
      tape.promise("", ((RecordsApi) target).later(((Deferred) a0.value()).<Note>stage(Forms.<Note>ref())), "records.later", UNDECLARED, writer$Note);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.later");
    }
  }

  @HostAccess.Export
  public Object[] call$call(Ref a0, Ref a1) {
    try {
      Tape tape = enter();
      writer$Note.write(tape, "", ((RecordsApi) target).call((UnaryOperator<Note>) a0.value(), (Note) a1.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.call");
    }
  }

  @HostAccess.Export
  public Object[] call$function() {
    try {
      Tape tape = enter();
      tape.object("", ((RecordsApi) target).function(), type$UnaryOperatorOfNote);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.function");
    }
  }

  @HostAccess.Export
  public Object[] call$tree(Ref a0) {
    try {
      Tape tape = enter();
      writer$Tree.write(tape, "", ((RecordsApi) target).tree((Tree) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.tree");
    }
  }

  @HostAccess.Export
  public Object[] call$empty(Ref a0) {
    try {
      Tape tape = enter();
      writer$Empty.write(tape, "", ((RecordsApi) target).empty((Empty) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.empty");
    }
  }

  @HostAccess.Export
  public Object[] call$range(Ref a0) {
    try {
      Tape tape = enter();
      writer$Range.write(tape, "", ((RecordsApi) target).range((Range) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records.range");
    }
  }

  @HostAccess.Export
  public Object[] apply$UnaryOperatorOfNote(Ref a0) {
    try {
      Tape tape = enter();
      writer$Note.write(tape, "", ((UnaryOperator<Note>) target).apply((Note) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "records: function 'apply'");
    }
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    Tape tape = tape();
    writer$Note.write(tape, "value", ((Note) values[0]));
    return new Object[] {tape.slots()};
  }

  @Override
  protected Object result(int method, Value result) {
    Ref wire = ((Ref) result.asHostObject());
    return (Note) wire.value();
  }
}
