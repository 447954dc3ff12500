package streams;

import dev.contextbridge.Codec;
import dev.contextbridge.Exposure;
import dev.contextbridge.generated.BridgedType;
import dev.contextbridge.generated.DeclaredErrors;
import dev.contextbridge.generated.HostTarget;
import dev.contextbridge.generated.Items;
import dev.contextbridge.generated.JsCallable;
import dev.contextbridge.generated.ObjectWriter;
import dev.contextbridge.generated.Ref;
import dev.contextbridge.generated.Tape;
import dev.contextbridge.generated.Wire;
import dev.contextbridge.generated.Writers;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Carries calls and values between {@link StreamsApi} and a world.
 */
@Generated("dev.contextbridge.processor.BridgeProcessor")
@SuppressWarnings({"cast", "deprecation", "exports", "rawtypes", "removal", "unchecked", "unused"})
public final class StreamsApiBridge extends HostTarget {
  private static final HostTarget BRIDGE = new StreamsApiBridge().describe("streams", StreamsApi.class, "StreamsApi", new Class<?>[] {Item.class, Page.class, Next.class, JsVisitor.class}, """
// Written by the annotation processor of contextbridge for StreamsApi.
(($, values) => {
  'use strict';

  function readItem(s, v) {
    if (typeof v !== 'object' || v === null) $.object(v);
    const v0 = v.name;
    if (typeof v0 !== 'string' || v0.length > 256) $.readAt('.name', $.string, v0);
    const v1 = v.size;
    if (typeof v1 !== 'number' || v1 !== (v1 | 0)) $.readAt('.size', $.int32, v1);
    return values.new$Item(s, v0, v1 | 0);
  }

  function makeItem(c) {
    const a = c.a;
    const i = c.i;
    c.i = i + 2;
    return {
      name: a[i],
      size: a[i + 1],
    };
  }

  function makePageOfItem(c) {
    const part = c.a[c.i++];
    if (part !== null) return $.makePart(c, part, makePageOfItem);
    const a = c.a;
    const i = c.i;
    c.i = i + 1;
    return {
      title: a[i],
      items: $.makeIterable(c.a[c.i++], makeItem, errors),
      next: makeNextOfItem(c),
    };
  }

  function makeNextOfItem(c) {
    const part = c.a[c.i++];
    if (part !== null) return $.makePart(c, part, makeNextOfItem);
    return {
      pages: $.makeIterable(c.a[c.i++], makePageOfItem, errors),
    };
  }

  const errors = [
    // Broken
    (error, c) => {
      $.put(error, 'after', c.a[c.i++]);
    },
  ];

  const adaptFunctionOfIteratorOfIntegerAndInteger = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readFunctionOfIteratorOfIntegerAndInteger = $.functionType('java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>', adaptFunctionOfIteratorOfIntegerAndInteger, (adapter, f, home) => values.bind(26, adapter, f, home));

  const adaptVisitor = (f, site) => (tape) => {
    let r;
    try {
      const c = $.open(tape);
      const a0 = makePageOfItem(c);
      const v = f(a0);
      r = $.int32(v);
    } catch (e) {
      throw $.thrown(e, site);
    }
    return r;
  };
  const readVisitor = $.functionType('streams.Visitor', adaptVisitor, (adapter, f, home) => values.bind(27, adapter, f, home));

  function makeSupplierOfStreamOfInteger(target, home) {
    const functions = {
      get() {
        let r;
        try {
          const c = $.open(target.apply$SupplierOfStreamOfInteger());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams: function \\'get\\'', '', errors);
        }
        return r;
      },
    };
    return $.handOver(functions.get, home);
  }

  function makeConsumerOfInteger(target, home) {
    const functions = {
      accept(value) {
        try {
          if (typeof value !== 'number' || value !== (value | 0)) $.readAt(': parameter \\'value\\'', $.int32, value);
          target.apply$ConsumerOfInteger(value | 0);
        } catch (e) {
          throw $.fail(e, 'streams: function \\'accept\\'', '', errors);
        }
      },
    };
    return $.handOver(functions.accept, home);
  }

  const readStreamsApi = $.objectType('streams.StreamsApi', 'an object that Java handed out as StreamsApi', null, null, (home, expected) => values.home(home, expected));

  function makeStreamsApi(target, home) {
    const api = {
      numbers() {
        let r;
        try {
          const c = $.open(target.call$numbers());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.numbers', '', errors);
        }
        return r;
      },
      texts() {
        let r;
        try {
          const c = $.open(target.call$texts());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.texts', '', errors);
        }
        return r;
      },
      items() {
        let r;
        try {
          const c = $.open(target.call$items());
          r = $.makeIterable(c.a[c.i++], makeItem, errors);
        } catch (e) {
          throw $.fail(e, 'streams.items', '', errors);
        }
        return r;
      },
      endless() {
        let r;
        try {
          const c = $.open(target.call$endless());
          r = $.makeIterable(c.a[c.i++], (c) => $.BigInt(c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'streams.endless', '', errors);
        }
        return r;
      },
      ints() {
        let r;
        try {
          const c = $.open(target.call$ints());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.ints', '', errors);
        }
        return r;
      },
      longs() {
        let r;
        try {
          const c = $.open(target.call$longs());
          r = $.makeIterable(c.a[c.i++], (c) => $.BigInt(c.a[c.i++]), errors);
        } catch (e) {
          throw $.fail(e, 'streams.longs', '', errors);
        }
        return r;
      },
      safeLongs() {
        let r;
        try {
          const c = $.open(target.call$safeLongs());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.safeLongs', '', errors);
        }
        return r;
      },
      doubles() {
        let r;
        try {
          const c = $.open(target.call$doubles());
          r = $.makeList(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.doubles', '', errors);
        }
        return r;
      },
      gaps() {
        let r;
        try {
          const c = $.open(target.call$gaps());
          r = $.makeIterable(c.a[c.i++], (c) => (c.a[c.i++] ? c.a[c.i++] : null), errors);
        } catch (e) {
          throw $.fail(e, 'streams.gaps', '', errors);
        }
        return r;
      },
      nested() {
        let r;
        try {
          const c = $.open(target.call$nested());
          r = $.makeIterable(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.nested', '', errors);
        }
        return r;
      },
      lists() {
        let r;
        try {
          const c = $.open(target.call$lists());
          r = $.makeList(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.lists', '', errors);
        }
        return r;
      },
      maps() {
        let r;
        try {
          const c = $.open(target.call$maps());
          r = $.makeMap(c, (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors));
        } catch (e) {
          throw $.fail(e, 'streams.maps', '', errors);
        }
        return r;
      },
      page() {
        let r;
        try {
          const c = $.open(target.call$page());
          r = makePageOfItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.page', '', errors);
        }
        return r;
      },
      optional(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \\'present\\'', $.boolean, present);
          const c = $.open(target.call$optional(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : undefined);
        } catch (e) {
          throw $.fail(e, 'streams.optional', '', errors);
        }
        return r;
      },
      nullable(present) {
        let r;
        try {
          if (typeof present !== 'boolean') $.readAt(': parameter \\'present\\'', $.boolean, present);
          const c = $.open(target.call$nullable(present));
          r = (c.a[c.i++] ? $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors) : null);
        } catch (e) {
          throw $.fail(e, 'streams.nullable', '', errors);
        }
        return r;
      },
      later() {
        let r;
        try {
          const c = $.open(target.call$later());
          r = $.makePromise(c.a[c.i++], (c) => $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors), errors);
        } catch (e) {
          throw $.fail(e, 'streams.later', '', errors);
        }
        return r;
      },
      call(function_) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'function\\'';
          const a0 = readFunctionOfIteratorOfIntegerAndInteger(function_, 'streams.call: result of \\'function\\'');
          at = '';
          r = target.call$call(a0);
        } catch (e) {
          throw $.fail(e, 'streams.call', at, errors);
        }
        return r;
      },
      visit(visitor) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'visitor\\'';
          const a0 = readVisitor(visitor, 'streams.visit: result of \\'visitor\\'');
          at = '';
          r = target.call$visit(a0);
        } catch (e) {
          throw $.fail(e, 'streams.visit', at, errors);
        }
        return r;
      },
      supplier() {
        let r;
        try {
          const c = $.open(target.call$supplier());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.supplier', '', errors);
        }
        return r;
      },
      consumer() {
        let r;
        try {
          const c = $.open(target.call$consumer());
          r = c.a[c.i++];
        } catch (e) {
          throw $.fail(e, 'streams.consumer', '', errors);
        }
        return r;
      },
      item(item) {
        let at = '';
        let r;
        try {
          at = ': parameter \\'item\\'';
          const a0 = readItem(null, item);
          at = '';
          const c = $.open(target.call$item(a0));
          r = makeItem(c);
        } catch (e) {
          throw $.fail(e, 'streams.item', at, errors);
        }
        return r;
      },
      breaking() {
        let r;
        try {
          const c = $.open(target.call$breaking());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.breaking', '', errors);
        }
        return r;
      },
      crashing() {
        let r;
        try {
          const c = $.open(target.call$crashing());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashing', '', errors);
        }
        return r;
      },
      nulls() {
        let r;
        try {
          const c = $.open(target.call$nulls());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.nulls', '', errors);
        }
        return r;
      },
      crashingAtTheEnd() {
        let r;
        try {
          const c = $.open(target.call$crashingAtTheEnd());
          r = $.makeIterable(c.a[c.i++], (c) => c.a[c.i++], errors);
        } catch (e) {
          throw $.fail(e, 'streams.crashingAtTheEnd', '', errors);
        }
        return r;
      },
      open() {
        let r;
        try {
          r = target.call$open();
        } catch (e) {
          throw $.fail(e, 'streams.open', '', errors);
        }
        return r;
      },
    };
    $.freeze(api.numbers);
    $.freeze(api.texts);
    $.freeze(api.items);
    $.freeze(api.endless);
    $.freeze(api.ints);
    $.freeze(api.longs);
    $.freeze(api.safeLongs);
    $.freeze(api.doubles);
    $.freeze(api.gaps);
    $.freeze(api.nested);
    $.freeze(api.lists);
    $.freeze(api.maps);
    $.freeze(api.page);
    $.freeze(api.optional);
    $.freeze(api.nullable);
    $.freeze(api.later);
    $.freeze(api.call);
    $.freeze(api.visit);
    $.freeze(api.supplier);
    $.freeze(api.consumer);
    $.freeze(api.item);
    $.freeze(api.breaking);
    $.freeze(api.crashing);
    $.freeze(api.nulls);
    $.freeze(api.crashingAtTheEnd);
    $.freeze(api.open);
    return $.handOver(api, home);
  }

  return {readItem: (v) => readItem(null, v), makeSupplierOfStreamOfInteger, makeConsumerOfInteger, readStreamsApi, makeStreamsApi};
})
""");

  private static final BridgedType<?> type$FunctionOfIteratorOfIntegerAndInteger = BRIDGE.function("java.util.function.Function<java.util.Iterator<java.lang.Integer>, java.lang.Integer>", "", 26, "Function", "streams: function 'apply'");

  private static final BridgedType<?> type$Visitor = BRIDGE.function("streams.Visitor", "");

  private static final BridgedType<?> type$SupplierOfStreamOfInteger = BRIDGE.function("java.util.function.Supplier<java.util.stream.Stream<java.lang.Integer>>", "makeSupplierOfStreamOfInteger");

  private static final BridgedType<?> type$ConsumerOfInteger = BRIDGE.function("java.util.function.Consumer<java.lang.Integer>", "makeConsumerOfInteger");

  private static final ObjectWriter writer$Item = BRIDGE.writer(0);

  private static final ObjectWriter writer$PageOfItem = BRIDGE.deepWriter(1);

  private static final ObjectWriter writer$NextOfItem = BRIDGE.deepWriter(2);

  private static final DeclaredErrors errors$call$breaking = DeclaredErrors.of(new DeclaredErrors.Declared<>(BrokenException.class, "Broken", 0, (t, v) -> {
    t.int32("after", v.after());
  }));

  private StreamsApiBridge() {
  }

  /**
   * Binds an implementation, to be exposed as {@code window.streams}.
   *
   * @param implementation answers the calls; any thread that runs the bridge calls it
   * @return the exposure
   */
  public static Exposure of(StreamsApi implementation) {
    return BRIDGE.exposing(implementation, "streams", 0);
  }

  /**
   * The generated code of {@link StreamsApi}.
   *
   * @return the type
   */
  public static BridgedType<StreamsApi> type() {
    return (BridgedType<StreamsApi>) BRIDGE.bridged();
  }

  /**
   * Reads {@code Item} from scripts.
   *
   * @return the codec
   */
  public static Codec<Item> itemCodec() {
    return (Codec<Item>) BRIDGE.reading("readItem");
  }

  @Override
  protected void write(int method, Tape tape, Object object) {
    switch (method) {
      case 0: {
        Item value = (Item) object;
        tape.string("name", value.name());
        tape.int32("size", value.size());
        return;
      }
      case 1: {
        Page<Item> value = (Page<Item>) object;
        tape.string("title", value.title());
        tape.stream("items", value.items(), "streams: PageOfItem.items", UNDECLARED, writer$Item);
        writer$NextOfItem.write(tape, "next", value.next());
        return;
      }
      case 2: {
        Next<Item> value = (Next<Item>) object;
        tape.iterator("pages", value.pages(), "streams: NextOfItem.pages", UNDECLARED, writer$PageOfItem);
        return;
      }
      default:
        super.write(method, tape, object);
    }
  }

  @HostAccess.Export
  public Ref new$Item(Items list, String a0, int a1) {
    try {
      link.enterValue();
      return hand(list, new Item(a0, a1));
    } catch (Throwable e) {
      throw link.refuseRecord("Item", e);
    }
  }

  @HostAccess.Export
  public Object[] call$numbers() {
    try {
      Tape tape = enter();
      tape.iterator("", ((StreamsApi) target).numbers(), "streams.numbers", UNDECLARED, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.numbers");
    }
  }

  @HostAccess.Export
  public Object[] call$texts() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).texts(), "streams.texts", UNDECLARED, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.texts");
    }
  }

  @HostAccess.Export
  public Object[] call$items() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).items(), "streams.items", UNDECLARED, writer$Item);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.items");
    }
  }

  @HostAccess.Export
  public Object[] call$endless() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).endless(), "streams.endless", UNDECLARED, (Tape t1, Long v1) -> t1.add(Wire.bigint("", v1)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.endless");
    }
  }

  @HostAccess.Export
  public Object[] call$ints() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).ints(), "streams.ints", UNDECLARED, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.ints");
    }
  }

  @HostAccess.Export
  public Object[] call$longs() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).longs(), "streams.longs", UNDECLARED, (Tape t1, Long v1) -> t1.add(v1));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.longs");
    }
  }

  @HostAccess.Export
  public Object[] call$safeLongs() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).safeLongs(), "streams.safeLongs", UNDECLARED, (Tape t1, Long v1) -> t1.add(Wire.safeInteger("", v1)));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.safeLongs");
    }
  }

  @HostAccess.Export
  public Object[] call$doubles() {
    try {
      Tape tape = enter();
      tape.list("", ((StreamsApi) target).doubles(), (Tape t1, DoubleStream v1) -> t1.stream("", v1, "streams.doubles", UNDECLARED, Writers.NUMBER));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.doubles");
    }
  }

  @HostAccess.Export
  public Object[] call$gaps() {
    try {
      Tape tape = enter();
      tape.iterator("", ((StreamsApi) target).gaps(), "streams.gaps", UNDECLARED, (Tape t1, String v1) -> t1.nullable("", v1, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.gaps");
    }
  }

  @HostAccess.Export
  public Object[] call$nested() {
    try {
      Tape tape = enter();
      tape.iterator("", ((StreamsApi) target).nested(), "streams.nested", UNDECLARED, (Tape t1, Stream<Integer> v1) -> t1.stream("", v1, "streams.nested", UNDECLARED, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.nested");
    }
  }

  @HostAccess.Export
  public Object[] call$lists() {
    try {
      Tape tape = enter();
      tape.list("", ((StreamsApi) target).lists(), (Tape t1, Iterator<Integer> v1) -> t1.iterator("", v1, "streams.lists", UNDECLARED, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.lists");
    }
  }

  @HostAccess.Export
  public Object[] call$maps() {
    try {
      Tape tape = enter();
      tape.map("", ((StreamsApi) target).maps(), (Tape t1, Stream<CharSequence> v1) -> t1.stream("", v1, "streams.maps", UNDECLARED, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.maps");
    }
  }

  @HostAccess.Export
  public Object[] call$page() {
    try {
      Tape tape = enter();
      writer$PageOfItem.write(tape, "", ((StreamsApi) target).page());
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.page");
    }
  }

  @HostAccess.Export
  public Object[] call$optional(boolean a0) {
    try {
      Tape tape = enter();
      tape.optional("", ((StreamsApi) target).optional(a0), (Tape t1, Stream<Integer> v1) -> t1.stream("", v1, "streams.optional", UNDECLARED, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.optional");
    }
  }

  @HostAccess.Export
  public Object[] call$nullable(boolean a0) {
    try {
      Tape tape = enter();
      tape.nullable("", ((StreamsApi) target).nullable(a0), (Tape t1, Iterator<Integer> v1) -> t1.iterator("", v1, "streams.nullable", UNDECLARED, Writers.INT32));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.nullable");
    }
  }

  @HostAccess.Export
  public Object[] call$later() {
    try {
      Tape tape = enter();
      tape.promise("", ((StreamsApi) target).later(), "streams.later", UNDECLARED, (Tape t1, Stream<String> v1) -> t1.stream("", v1, "streams.later", UNDECLARED, Writers.STRING));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.later");
    }
  }

  @HostAccess.Export
  public int call$call(Ref a0) {
    try {
      link.enter();
      return ((StreamsApi) target).call((Function<Iterator<Integer>, Integer>) a0.value());
    } catch (Throwable e) {
      throw failure(e, "streams.call");
    }
  }

  @HostAccess.Export
  public int call$visit(Ref a0) {
    try {
      link.enter();
      return ((StreamsApi) target).visit((Visitor) a0.value());
    } catch (Throwable e) {
      throw failure(e, "streams.visit");
    }
  }

  @HostAccess.Export
  public Object[] call$supplier() {
    try {
      Tape tape = enter();
      tape.object("", ((StreamsApi) target).supplier(), type$SupplierOfStreamOfInteger);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.supplier");
    }
  }

  @HostAccess.Export
  public Object[] call$consumer() {
    try {
      Tape tape = enter();
      tape.object("", ((StreamsApi) target).consumer(), type$ConsumerOfInteger);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.consumer");
    }
  }

  @HostAccess.Export
  public Object[] call$item(Ref a0) {
    try {
      Tape tape = enter();
      writer$Item.write(tape, "", ((StreamsApi) target).item((Item) a0.value()));
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.item");
    }
  }

  @HostAccess.Export
  public Object[] call$breaking() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).breaking(), "streams.breaking", errors$call$breaking, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw link.fail(e, "streams.breaking", errors$call$breaking);
    }
  }

  @HostAccess.Export
  public Object[] call$crashing() {
    try {
      Tape tape = enter();
      tape.iterator("", ((StreamsApi) target).crashing(), "streams.crashing", UNDECLARED, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.crashing");
    }
  }

  @HostAccess.Export
  public Object[] call$nulls() {
    try {
      Tape tape = enter();
      tape.iterator("", ((StreamsApi) target).nulls(), "streams.nulls", UNDECLARED, Writers.STRING);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.nulls");
    }
  }

  @HostAccess.Export
  public Object[] call$crashingAtTheEnd() {
    try {
      Tape tape = enter();
      tape.stream("", ((StreamsApi) target).crashingAtTheEnd(), "streams.crashingAtTheEnd", UNDECLARED, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams.crashingAtTheEnd");
    }
  }

  @HostAccess.Export
  public int call$open() {
    try {
      link.enter();
      return ((StreamsApi) target).open();
    } catch (Throwable e) {
      throw failure(e, "streams.open");
    }
  }

  @HostAccess.Export
  public Object[] apply$SupplierOfStreamOfInteger() {
    try {
      Tape tape = enter();
      tape.stream("", ((Supplier<Stream<Integer>>) target).get(), "streams: function 'get'", UNDECLARED, Writers.INT32);
      return tape.slots();
    } catch (Throwable e) {
      throw failure(e, "streams: function 'get'");
    }
  }

  @HostAccess.Export
  public void apply$ConsumerOfInteger(int a0) {
    try {
      link.enter();
      ((Consumer<Integer>) target).accept(a0);
    } catch (Throwable e) {
      throw failure(e, "streams: function 'accept'");
    }
  }

  @Override
  protected Ref face(int method, Value adapters, Value original, Ref home) {
    return home != null && home.isHomeOf(type$Visitor) ? home : Ref.of(new JsVisitor(this, adapters, original));
  }

  @Override
  protected Object[] arguments(int method, Object[] values) {
    switch (method) {
      case 26: {
        Tape tape = tape();
        tape.iterator("value", ((Iterator<Integer>) values[0]), "streams: function 'apply'", UNDECLARED, Writers.INT32);
        return new Object[] {tape.slots()};
      }
      case 27: {
        Tape tape = tape();
        writer$PageOfItem.write(tape, "page", ((Page<Item>) values[0]));
        return new Object[] {tape.slots()};
      }
      default:
        return super.arguments(method, values);
    }
  }

  @Override
  protected Object result(int method, Value result) {
    switch (method) {
      case 26: {
        int wire = result.asInt();
        return wire;
      }
      case 27: {
        int wire = result.asInt();
        return wire;
      }
      default:
        return super.result(method, result);
    }
  }

  /**
   * A JavaScript function as a Java object.
   */
  private static final class JsVisitor extends JsCallable implements Visitor {
    JsVisitor(HostTarget bridge, Value adapters, Value original) {
      super(StreamsApiBridge.type$Visitor, bridge, 27, adapters, original);
    }

    @Override
    public int visit(Page<Item> a0) {
      return (int) super.js.call("streams: function 'visit'", 27, new Object[] {a0});
    }
  }
}
